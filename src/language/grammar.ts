import type { Token } from './token';

/** A stretch of tokens, `to` exclusive. */
export interface Stretch {
  from: number;
  to: number;
}

/** “Less than the first round”, “as in May”, “the third time since May” (firm); “after the second round” may be the main thing. */
export interface Aside extends Stretch {
  isFirm: boolean;
}

/**
 * What claims ask of a language's grammar. Each answer looks at a few tokens around a place, so that it costs no more on
 * a long sentence than on a short one, or runs once along the tokens.
 */
export interface Grammar {
  /** Whether a verb of carrying out speaks of what has happened, not of what is to happen. */
  hasHappened(tokens: readonly Token[], verb: Stretch): boolean;
  /** “To swap”: the verb at token `at` names what is to be done. */
  isInfinitive(tokens: readonly Token[], at: number): boolean;
  /** Whether a plain past is told (“was”, “took”). */
  isPast(tokens: readonly Token[]): boolean;
  /** Whether the tokens speak of what is to come. */
  isFuture(tokens: readonly Token[]): boolean;
  /** Whether they say what must or should be. */
  isDuty(tokens: readonly Token[]): boolean;
  isWish(tokens: readonly Token[]): boolean;
  /** “How many”, “the number of”. */
  asksHowMany(tokens: readonly Token[]): boolean;
  /** Whether a number counts things that no unit counts (“6,000 tanks”). */
  countsThings(tokens: readonly Token[]): boolean;
  /** Whether a number comes on top of another one (“3,000 more”, “another 1,000”). */
  isFurther(tokens: readonly Token[], number: Stretch): boolean;
  /** Where something else is named, to compare with it or to date by it. */
  asides(tokens: readonly Token[]): Aside[];
  /** Whether something is compared (“more than the one agreed earlier”). */
  isComparison(tokens: readonly Token[]): boolean;
  /** Whether they tell of what was before the story (the past perfect). */
  isInPassing(tokens: readonly Token[]): boolean;
  /** Whether they begin with a word that stands for something said before. */
  beginsWithPronoun(tokens: readonly Token[]): boolean;
  /** “As agreed”: the agreement is the ground, not the news. */
  isAsAgreed(tokens: readonly Token[]): boolean;
  /** “The second Istanbul meeting”, for n = 2. */
  hasMeetingNumber(tokens: readonly Token[], n: 1 | 2 | 3): boolean;
  /** “Said on Monday”: the day of the saying, not of the meeting. */
  saysOnWeekday(tokens: readonly Token[]): boolean;
  /** Whether the token at `i` denies what follows it. */
  negates(tokens: readonly Token[], i: number): boolean;
  /** Whether the token at `i` denies what follows it, also as a verb: “failed”, “refused”, “without”. */
  denies(tokens: readonly Token[], i: number): boolean;
  /** “Not”, “didn’t”: it denies the verb behind it alone, not what that verb speaks of. */
  isAuxiliaryDenial(tokens: readonly Token[], i: number): boolean;
  /** “But”, “while”: what stands before does not reach what follows. */
  setsAgainst(tokens: readonly Token[], i: number): boolean;
  /** An article, auxiliary or the like, over which a negation reaches. */
  isSmallWord(tokens: readonly Token[], i: number): boolean;
  isPreposition(tokens: readonly Token[], i: number): boolean;
  /** “On”, “about”: what follows is what something is about. */
  isTopic(tokens: readonly Token[], i: number): boolean;
  /** “Only”, “apart from”, “nothing but”: what is denied is all the rest. */
  excepts(tokens: readonly Token[]): boolean;
  /** Whether the words compare: “larger”, “bigger than any”. */
  isComparative(tokens: readonly Token[], words: Stretch): boolean;
  /** Whether a clause begins at token `i`. */
  beginsClause(tokens: readonly Token[], i: number): boolean;
  /** “Since 2022”, “than in 2022”, with the date at token `at`. */
  isSince(tokens: readonly Token[], at: number): boolean;
  /** What stands where a verb's subject would: a passive auxiliary, a pronoun, or neither. */
  subjectClue(tokens: readonly Token[], verb: Stretch): 'passive' | 'pronoun' | null;
  /** Whether the token is “we” or the like. */
  isFirstPerson(token: Token): boolean;
  /** Whether what begins at token `at` is named as the one by whom a thing is done. */
  isAgent(tokens: readonly Token[], at: number): boolean;
  /** “To Kyiv”: what begins at token `at` is where a thing goes. */
  isGoal(tokens: readonly Token[], at: number): boolean;
  /** “ANKARA — …”: where a report was written, not where a thing happened. */
  isDateline(tokens: readonly Token[], words: Stretch): boolean;
  /** Whether a word says that what was put forward is turned down. */
  isRejection(token: Token | undefined): boolean;
  /** “The offer”, “his idea”: the words name a deed and do not tell it. */
  isNoun(tokens: readonly Token[], words: Stretch): boolean;
  /** Whether “from” or the like stands between two places: what follows is where a thing comes from. */
  isSourceMark(tokens: readonly Token[], from: number, to: number): boolean;
  /** “Putin aide”: the name before token `at` is not whom it is about. */
  namesAnother(tokens: readonly Token[], at: number): boolean;
  /** Whether the token is a verb of leading (“led”), not a title (“head”). */
  isLeadingVerb(token: Token): boolean;
}
