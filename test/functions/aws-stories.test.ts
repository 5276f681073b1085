import { mayThankStories } from "../stories/may-thank-stories.ts";
import { planMoreStories } from "../stories/plan-more-stories.ts";
import { planStories } from "../stories/plan-stories.ts";
import { stories } from "../stories/stories.ts";
import { wholeStories } from "../stories/whole-stories.ts";
import { chicago } from "../stories/world.ts";
import { openAws } from "./aws-world.ts";

stories("AWS, every event delivered twice", () => openAws(chicago("2026-12-01T10:00:00")));
wholeStories("AWS, every event delivered twice", () => openAws(chicago("2026-12-01T10:00:00")));
planStories("AWS, every event delivered twice", () => openAws(chicago("2026-12-01T10:00:00")));
mayThankStories("AWS, every event delivered twice", () => openAws(chicago("2026-12-01T10:00:00")));
planMoreStories("AWS, every event delivered twice", () => openAws(chicago("2026-12-01T10:00:00")));
