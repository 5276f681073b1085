/** Runs what it is given in the order of the calls, each when the one before has ended, well or badly. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

export const oneAtATime = (): InTurn => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
};
