import { expect, test } from "vitest";
import { feedbackIn, sentencesOf } from "./feedback-in.ts";

test.each([
  ["The panel felt that you were calm and clear.", "The panel felt that you were calm and clear."],
  [
    "Dear Maya,\n\nThank you. We would have liked to hear more about teaching. All the best,\nAna",
    "We would have liked to hear more about teaching.",
  ],
  ["Your answers on safeguarding could have been more specific.", "Your answers on safeguarding could have been more specific."],
  ["Next time, bring one example of a conflict that you settled.", "Next time, bring one example of a conflict that you settled."],
])("%j has feedback in it", (text, kept) => expect(feedbackIn(sentencesOf(text))).toBe(kept));

test.each([
  "We are unable to give individual feedback.",
  "If you would like feedback, I am available on Thursday between 2pm and 4pm.",
  "The panel found it a very hard choice, but the post has gone to another candidate with more experience.",
  "We wish you all the best for your next interview.",
  "Dear Maya, it was a pleasure. You will hear from us next week.",
  "Thank you for your interest; we found your application among many strong applications.",
  "After careful consideration we have decided to move forward with another candidate.",
])("%j has none", (text) => expect(feedbackIn(sentencesOf(text))).toBeNull());
