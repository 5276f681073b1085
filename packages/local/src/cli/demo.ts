import { MissingStep, playStory } from "../demo/play.ts";

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

try {
  await playStory(print);
  print("That was the whole story: three notes left, each on one word of yours, and nothing else went to anybody.");
} catch (error) {
  process.stderr.write(`The demonstration stopped: ${error instanceof MissingStep ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
