import { applicationIdSchema, candidateIdSchema } from "@afterword/core/id";
import { z } from "zod";

/** What the doorbell says, whether the scheduler or the queue's own delay rings it: whom to look at, nothing else. */
export const wakeMessageSchema = z.object({ candidateId: candidateIdSchema, applicationId: applicationIdSchema });
