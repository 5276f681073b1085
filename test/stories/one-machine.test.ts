import { mayThankStories } from "./may-thank-stories.ts";
import { openOneMachine } from "./one-machine.ts";
import { planMoreStories } from "./plan-more-stories.ts";
import { planStories } from "./plan-stories.ts";
import { stories } from "./stories.ts";
import { wholeStories } from "./whole-stories.ts";
import { chicago } from "./world.ts";

const open = () => openOneMachine(chicago("2026-12-01T10:00:00"));

stories("one machine", open);
mayThankStories("one machine", open);
// Two seconds each, and played on the AWS runtime in every run.
if (process.env.AFTERWORD_ALL_STORIES) {
  wholeStories("one machine", open);
  planStories("one machine", open);
  planMoreStories("one machine", open);
}
