/** What stands on the disk, by key, for whoever is the only one to write there. */
export type Remembered<T> = {
  known(key: string): T | undefined;
  /** What is known, or what `read` gives. */
  get(key: string, read: () => Promise<T>): Promise<T>;
  /** Writes; what `written` makes of the result is known then, and nothing of the key when that is undefined or the write fails. */
  write<R>(key: string, write: () => Promise<R>, written: (result: R) => T | undefined): Promise<R>;
  forget(): void;
};

/**
 * Keeps at most `most` values, and none that a write may have made old: what was read or written while another write ran
 * is not kept. Values must not be undefined.
 */
export const remembered = <T>(most: number): Remembered<T> => {
  const values = new Map<string, T>();
  let changes = 0;
  const keep = (key: string, value: T): void => {
    if (values.size >= most) values.clear();
    values.set(key, value);
  };
  const drop = (key: string): number => {
    values.delete(key);
    changes += 1;
    return changes;
  };
  return {
    known: (key) => values.get(key),
    async get(key, read) {
      const known = values.get(key);
      if (known !== undefined) return known;
      const before = changes;
      const value = await read();
      if (before === changes) keep(key, value);
      return value;
    },
    async write(key, write, written) {
      const began = drop(key);
      try {
        const result = await write();
        const value = written(result);
        const alone = began === changes;
        drop(key);
        if (alone && value !== undefined) keep(key, value);
        return result;
      } catch (error) {
        drop(key);
        throw error;
      }
    },
    forget() {
      values.clear();
      changes += 1;
    },
  };
};
