/**
 * Wordings of letters that are no sign of a kind by themselves. Each field is a list of alternatives parted by `|`, sources of regular expressions;
 * flat, that is in lower case without accents, but for those marked "as written". Every gap is bounded. A language leaves out what it has no words for.
 */
export type PhraseWords = {
  /** A last day for something: who is given one for moving is told how to, not that it is ("uiterlijk vrijdag"). */
  lastDay?: string;
  /** What was said before, where the word for moving means telling ("come anticipato"). */
  saidBefore?: string;
  /** What is settled already, however politely it is asked for: "I have moved the calendar", "you need not answer". */
  settled?: string;
  /** How the subject of an answer begins that nobody wrote. */
  autoReply?: string;
  /** Also said to who has reached the next round. */
  congratulation?: string;
  /** Stems in a subject that say that the interview is called off, anywhere in a word. */
  calledOff?: string;
  /** Stems that say that a further interview follows, anywhere in a word. */
  another?: string;
  /** Opens a condition: nothing is said of what is. */
  if?: string;
  /** Auxiliaries of the passive, right before its verb. Words only. */
  passive?: string;
  /** Whole requests not to write to those who will be met. */
  doNotWrite?: string;
  /** What a letter asks its reader not to do before it asks for the opposite: "do not hesitate to contact the team". */
  hesitate?: string;
  /** Beside the day that takes the place of another: "on Wednesday instead". For "instead of" see `instead` among the words of dates. */
  instead?: string;
  /** Days of working along that are planned beside the interview. */
  trialDay?: string;
  /** "Interviews", in the plural. */
  interviews?: string;
  /** What a notice for everybody says of its interviews: that they "are", "take place", "begin". */
  areHeld?: string;
  /** The same, said before them: "we begin the interviews". */
  weBegin?: string;
  /** Possessives of the writer and the reader before a noun in the plural, beside those of the grammar: "vos entretiens". */
  possessivesOfMany?: string;
  /** Verbs of moving a time, with the length by which it moves somewhere behind. */
  moves?: string;
  /** Beside such a verb: the time moves to before what it was. */
  toEarlier?: string;
  /** The hour stays what it was: "same time". */
  sameHour?: string;
  /** What an offered time is called, before or behind its number: "option 2", "your second suggestion". */
  offeredTime?: string;
  /** First, second, third and so on: stems parted by white space, in order; forms of one parted by `|`. */
  ordinals?: string;
  /** Before a length by which something moves: "by an hour". */
  byLength?: string;
  /** Right before an hour, in short letters that name no day, and never before a length: "at 3". */
  atHour?: string;
  /** A note above a forward corrects the mail below: "they called, it is at 3, not 2". */
  correcting?: string;
  /** Such a note speaks of something else: another interview, the shift of that day. */
  otherTopic?: string;
  /** Of a call that prepares for the interview, or asks how it was: "to run through a few tips". */
  preparing?: string;
  /** Words right before a length that make it the length of something else: a test, the way from the station, how early to come. */
  otherLength?: string;
  /** The same, right behind a length. */
  otherLengthAfter?: string;
  /** Words beside those of dates that join a day and its hour: "will be at", "jeweils um". Words only. */
  glue?: string;
  /** What is counted behind a number that is no hour then: "5 people". Words only. */
  counted?: string;
  /** Between a number and how many there are: "3 of 5". Words only. */
  outOf?: string;
  /** Behind one of these a name is a place, and not a person: "in", "near". Words only. */
  nearPlace?: string;
  /** Whole names of an interview that say no more than that it is one. */
  genericRound?: string;
  /** Behind a label for the place or the way of meeting: they meet in person. */
  inPerson?: string;
  /** The same: by video. Names of tools stand where they are looked for. */
  byVideo?: string;
  /** The same: by telephone. */
  byPhone?: string;
  /** Behind a label for the place: no place that one could go to. */
  noPlace?: string;
  /** Names of an interview by telephone, in a subject. */
  phoneInterview?: string;
  /** Before a call that was, or news that it brought: "as agreed by telephone". */
  asBefore?: string;
  /** The call itself in such a phrase. */
  callNoun?: string;
  /** What was done in it: "besprochen". */
  agreed?: string;
  /** Before a way of meeting that another takes the place of: "statt per Video". The bare "not" that stands before days as well is none of these. */
  insteadOf?: string;
  /** Beside the number that is called for the interview. */
  callsNumber?: string;
  /** Before a number for something else: for questions, for who is late, the dial-in of a country. */
  otherNumber?: string;
  /** Who is called, as the object of the verb: "you". */
  calledPerson?: string;
  /** Right before a room or an address in a sentence: "in the", "an der". As written, without articles. */
  beforePlace?: string;
  /** Begins a remark beside a place that is none of it: "please ring", "ask for me". */
  placeRemark?: string;
  /** Stems of a label for an address. */
  addressLabel?: string;
  /** Behind a comma, in small letters: a clause begins, and the place has ended. As written. */
  nextClause?: string;
  /** Behind a space, in small letters: the place has ended. As written. */
  placeEnd?: string;
  /** Words for street that stand behind the number: "12 rue des Lilas". */
  numberThenStreet?: string;
  /** Words for street that stand before the name, with the number behind: "Rua das Flores, 77". */
  streetThenNumber?: string;
  /** Endings of street names, the number behind: "Hauptstraße 5". */
  streetEnding?: string;
  /** Behind the name of a city it is the name of a street or a house: "Paris Street". Words only. */
  streetWord?: string;
  /** Rooms, floors, entrances, wards. */
  room?: string;
  /** On or before a link that opens the room of a call. */
  joining?: string;
  /** Meetings for everybody who likes to come: an open day, a job fair. */
  gathering?: string;
  /** Labels of a post that may name something else as well: "For", "What". Words and phrases. */
  vagueRoleLabel?: string;
  /** Short words whose full stop ends no sentence, beside those before a name (`abbreviations` of the grammar). As written. */
  abbreviations?: string;
};
