/**
 * What a mail reader says of a mail that goes round: one of our instances wrote it (`X-Afterword-Hop`), or more
 * machines passed it on than any person's mail meets. It says so before any other reason why a mail is automatic.
 */
export const loopReasons = { hop: "X-Afterword-Hop", far: "too many Received lines" } as const;

/** Such a mail is dropped at every address, also at the secret one, where a robot's confirmation is welcome. */
export const isLoop = (reason: string | null): boolean => reason === loopReasons.hop || reason === loopReasons.far;
