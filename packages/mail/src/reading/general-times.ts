import type { Letter } from "../facts/letter.ts";
import { plain } from "../facts/plain.ts";
import type { TimeMention } from "../time/mention.ts";

const announced =
  /\b(?:interviews|gesprache|vorstellungsgesprache|bewerbungsgesprache|entretiens|entrevistas|colloqui|gesprekken|sollicitatiegesprekken|intervjuer|intervjuerna|samtaler|jobsamtaler|jobbintervjuer|rozmowy)\b[^.\n]{0,70}\b(?:are|will be|take|held|from|usually|normally|open|begin|start|stattfinden|finden|sind|vorgesehen|geplant|auront|seront|ont lieu|debuteront|se realiz\w*|seran|empiez\w*|si terranno|sono|vinden|zijn|ager rum|sker|finder sted|finner sted|gjennomfores|holdes|odbeda|odbywaja|serao|acontecem|decorrem)\b|\b(?:empezamos|comenzamos|beginnen|on commence)\b[^.\n]{0,20}\b(?:entrevistas|gesprekken|gesprache|entretiens)\b|\bwalk-in\b/;
const own =
  /\b(?:your|my|our|all your|ihre|deine|eure|unsere|vos|tes|tus|sus|i suoi|i tuoi|je|jouw|uw|dina|era|dine|dit|suas|tuas|twoje|pani|pana)\s+(?:\w+\s+){0,3}(?:interviews|gesprache|entretiens|entrevistas|colloqui|gesprekken|intervjuer|samtaler|rozmowy)\b/;

/** Is the time told to everybody ("Interviews are held on 3 August between 9:30 and 15:30") rather than given to the candidate? */
export const isAnnounced = (line: string): boolean => {
  const flat = plain(line);
  return announced.test(flat) && !own.test(flat);
};

/** "(the panel breaks at one and goes on at two)": said in passing, with words of its own before the hour. */
export const isAside = (letter: Letter, mention: TimeMention): boolean => {
  const before = letter.text.slice(Math.max(0, mention.span.start - 60), mention.span.start);
  const open = before.lastIndexOf("(");
  return (
    open >= 0 &&
    !/[)\n]/.test(before.slice(open)) &&
    before
      .slice(open + 1)
      .trim()
      .split(/\s+/).length > 2
  );
};
