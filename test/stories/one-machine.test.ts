import { mayThankStories } from "./may-thank-stories.ts";
import { openOneMachine } from "./one-machine.ts";
import { stories } from "./stories.ts";
import { wholeStories } from "./whole-stories.ts";
import { chicago } from "./world.ts";

stories("one machine", () => openOneMachine(chicago("2026-12-01T10:00:00")));
// Two seconds each, and played on the AWS runtime in every run.
if (process.env.AFTERWORD_ALL_STORIES) wholeStories("one machine", () => openOneMachine(chicago("2026-12-01T10:00:00")));
mayThankStories("one machine", () => openOneMachine(chicago("2026-12-01T10:00:00")));
