import { type LocalSettings, readSettings } from "../settings.ts";

/** Says what is wrong to the person at the terminal, and ends the command. */
export const fail = (sentence: string): never => {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};

/** The settings of the environment; a wrong one ends the command with one sentence. */
export const settingsOrFail = (): LocalSettings => {
  const read = readSettings(process.env, process.cwd());
  return read.kind === "settings" ? read.settings : fail(read.sentence);
};

export const notRunning = (home: string): string =>
  `No Afterword runs on ${home}: start it with \`npm start\`, or name its folder with AFTERWORD_HOME.`;
