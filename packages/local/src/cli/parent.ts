const lookEveryMillis = 500;

/**
 * Calls when the npm that started this process is gone. Killed with `kill -9` it cannot pass the signal on, and a runtime
 * that nobody sees would go on to hold the folder and the ports. Started without npm, nothing is watched.
 */
export const onParentGone = (call: () => void): void => {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    call();
  }, lookEveryMillis);
  timer.unref();
};
