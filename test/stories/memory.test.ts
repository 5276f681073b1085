import { mayThankStories } from "./may-thank-stories.ts";
import { openMemory } from "./memory.ts";
import { planMoreStories } from "./plan-more-stories.ts";
import { planStories } from "./plan-stories.ts";
import { stories } from "./stories.ts";
import { wholeStories } from "./whole-stories.ts";
import { chicago } from "./world.ts";

stories("the use cases alone", () => openMemory(chicago("2026-12-01T10:00:00")));
wholeStories("the use cases alone", () => openMemory(chicago("2026-12-01T10:00:00")));
planStories("the use cases alone", () => openMemory(chicago("2026-12-01T10:00:00")));
mayThankStories("the use cases alone", () => openMemory(chicago("2026-12-01T10:00:00")));
planMoreStories("the use cases alone", () => openMemory(chicago("2026-12-01T10:00:00")));
