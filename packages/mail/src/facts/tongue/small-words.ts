import { wordsOfAll } from "../../language/words-of-all.ts";
import { plain } from "../plain.ts";

const words = wordsOfAll("smallWords");

/** May a line begin with it, so that its capital says nothing? */
export const isSmallWord = (word: string): boolean => words.has(plain(word).replace(/[.,;:!?'’]+$/g, ""));
