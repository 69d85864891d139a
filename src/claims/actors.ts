/** Who acts, and who gives to whom: parties and their people beside verbs. */
import type { ConceptHit } from '../language/annotation';
import type { Stretch } from '../language/grammar';
import type { Comparison } from '../model/rules';
import type { Matter } from './matter';
import { gap } from './near';
import type { Signs } from './signs';

/** How far before a verb its subject may stand, in tokens. */
const SUBJECT_REACH = 10;
/** How far behind a verb “by” may stand, in tokens. */
const BY_REACH = 8;

const PARTY = 'party:';
const PERSON = 'person:';
/** The party that a hit names. */
export const partyId = ({ concept }: ConceptHit): string => concept.slice(PARTY.length);

/** Where a sentence names the sides of the matter, in its order. */
export const sidesNamed = ({ sentence }: Signs, { rules }: Matter): ConceptHit[] =>
  sentence.concepts
    .filter((hit) => hit.concept.startsWith(PARTY) && rules.subject.sides.includes(partyId(hit)))
    .sort((a, b) => a.from - b.from);

/** Where a side stands, by its own name or by that of one of its people. */
interface Acting extends Stretch {
  party: string;
}

const acting = (hit: ConceptHit): Acting => ({ from: hit.from, to: hit.to, party: partyId(hit) });

/** “Ukrainian remains”: the name tells whose they are, not who acts. */
function isOwner(signs: Signs, party: ConceptHit): boolean {
  return signs.sentence.concepts.some(({ concept, from }) => concept.startsWith('unit:') && from === party.to);
}

/** The sides that a sentence names as such, and not as owners. */
const sidesActing = (signs: Signs, matter: Matter): ConceptHit[] =>
  sidesNamed(signs, matter).filter((party) => !isOwner(signs, party));

/** “Returned by Russia”, “will be returned next week by Russia”: far off only behind a passive. */
function byAgent(signs: Signs, verb: ConceptHit, parties: readonly Acting[], isPassive: boolean): string | null {
  const { tokens, grammar } = signs.sentence;
  const reach = isPassive ? BY_REACH : 2;
  const agent = parties.find(({ from }) => from >= verb.to && from - verb.to <= reach && grammar.isAgent(tokens, from));
  return agent?.party ?? null;
}

/** “The United States rejected …”: a party that is no side acts only where it stands right before the verb. */
function thirdParty(signs: Signs, verb: ConceptHit, { rules }: Matter): string | null {
  const third = signs.sentence.concepts.find(
    (hit) => hit.concept.startsWith(PARTY) && hit.to === verb.from && !rules.subject.sides.includes(partyId(hit)),
  );
  return third ? partyId(third) : null;
}

/** People who act for a side; one beside a verb of saying only tells (“Russia, Umerov said, proposed …”). */
function peopleActing(signs: Signs, { rules, partyOf }: Matter): Acting[] {
  const { concepts, tokens, grammar } = signs.sentence;
  const says = signs.hits('say');
  return concepts.flatMap((hit) => {
    if (!hit.concept.startsWith(PERSON) || grammar.namesAnother(tokens, hit.to)) return [];
    if (says.some((say) => gap(say, hit) <= 1)) return [];
    const party = partyOf(hit.concept.slice(PERSON.length));
    return party !== null && rules.subject.sides.includes(party) ? [{ from: hit.from, to: hit.to, party }] : [];
  });
}

/** How far before a noun its owner's name may end, in tokens: “Russia's latest offer”. */
const OWNER_REACH = 1;

/** Verbs by which one meets what another has put forward. */
const ANSWERS = ['accept', 'refuse', 'consider'];

function ownerOf(signs: Signs, noun: ConceptHit, parties: readonly ConceptHit[]): string | null {
  const owner = parties.find(({ to }) => to <= noun.from && noun.from - to <= OWNER_REACH);
  // “Ukraine welcomed the idea”: whoever answers is not the owner.
  const answers = ANSWERS.flatMap((sign) => signs.hits(sign));
  if (!owner || answers.some(({ from, to }) => owner.to <= from && to <= noun.from + 1)) return null;
  return partyId(owner);
}

/** The party that is a verb's subject; null where it is passive without “by”, mutual or not named. */
function subjectOf(signs: Signs, verb: ConceptHit, matter: Matter, isPassive = false): string | null {
  const { tokens, speaker, grammar } = signs.sentence;
  const parties = sidesActing(signs, matter);
  // “Russia's offer”, “the Russian idea”: a noun's owner stands right before it.
  if (grammar.isNoun(tokens, verb)) return ownerOf(signs, verb, parties);
  const clue = grammar.subjectClue(tokens, verb);
  const actors = [...parties.map(acting), ...peopleActing(signs, matter)];
  const isBy = grammar.isAgent(tokens, verb.to + 1);
  const by = byAgent(signs, verb, actors, isPassive || clue === 'passive');
  if (by || clue || isPassive || isBy) return by;
  const subject = actors
    .filter(({ to }) => to <= verb.from && verb.from - to <= SUBJECT_REACH)
    .sort((a, b) => a.from - b.from)
    .at(-1);
  // “Russia, Ukraine agree”: both do.
  if (subject && parties.some((other) => other.to <= subject.from && subject.from - other.to <= 1)) return null;
  const own = tokens.findLastIndex(
    (token, i) => i < verb.from && verb.from - i <= SUBJECT_REACH && grammar.isFirstPerson(token),
  );
  const mutual = signs
    .hits('mutual')
    .filter(({ to }) => to <= verb.from)
    .at(-1);
  if (mutual && mutual.to >= (subject?.to ?? -1)) return null;
  if (own > (subject?.from ?? -1) && speaker) return matter.partyOf(speaker);
  return subject?.party ?? null;
}

/** How far behind a verb the one who receives may stand, in tokens: right behind it, or behind “to”. */
const RECEIVER_REACH = { bare: 3, to: 12 };

/** Who receives by a verb of giving: “gave the Ukrainian side a list”, “was passed to Kyiv”. */
function receiverOf(signs: Signs, verb: ConceptHit, matter: Matter): string | null {
  const { tokens, grammar } = signs.sentence;
  const clearTo = (at: number): boolean => {
    for (let i = verb.to; i <= at; i += 1) if (grammar.beginsClause(tokens, i)) return false;
    return true;
  };
  const isActive = grammar.subjectClue(tokens, verb) !== 'passive';
  const receiver = sidesNamed(signs, matter).find((party) => {
    const far = party.from - verb.to;
    if (far < 0 || !clearTo(party.from) || isOwner(signs, party)) return false;
    if (grammar.isGoal(tokens, party.from)) return far <= RECEIVER_REACH.to;
    return isActive && far < RECEIVER_REACH.bare && !grammar.isAgent(tokens, party.from);
  });
  return receiver ? partyId(receiver) : null;
}

/** Of two sides the other one. */
const opposite = (party: string | null, { rules }: Matter): string | null =>
  party === null ? null : (rules.subject.sides.find((side) => side !== party) ?? null);

/** How far before a verb of receiving its subject may stand, in tokens. */
const TAKER_REACH = 3;

/** The subject of a verb of receiving, also where it is passive: “Kyiv was handed a list”. */
function takerOf(signs: Signs, verb: ConceptHit, matter: Matter): string | null {
  const parties = sidesActing(signs, matter);
  const subject = parties.filter(({ to }) => to <= verb.from && verb.from - to <= TAKER_REACH).at(-1);
  return subject ? partyId(subject) : null;
}

/** How far from its verb an object may stand, in tokens: right before it (“the list handed over”), or behind. */
const OBJECT_REACH = { before: 3, behind: 8 };

/** Whether what stands behind a verb is its object: “gave the Russian side a list”, and not “gave no answer on the list”. */
function isObject(signs: Signs, verb: ConceptHit, { from }: ConceptHit): boolean {
  const { tokens, grammar } = signs.sentence;
  if (from < verb.to || from - verb.to > OBJECT_REACH.behind) return false;
  let others = 0;
  const receivers = [
    ...signs.sentence.concepts.filter(({ concept }) => concept.startsWith(PARTY)),
    ...signs.hits('delegation'),
  ];
  for (let i = verb.to; i < from; i += 1) {
    if (grammar.beginsClause(tokens, i) || (others > 0 && grammar.isPreposition(tokens, i))) return false;
    const isReceiver = receivers.some((hit) => hit.from <= i && i < hit.to);
    if (!isReceiver && !grammar.isSmallWord(tokens, i) && tokens[i]?.value === undefined) others += 1;
  }
  return others <= 1;
}

/** Where a verb's object stands: right before a passive verb, behind an active one; null where it has another. */
function placeOf(signs: Signs, objects: readonly ConceptHit[], verb: ConceptHit): 'before' | 'behind' | null {
  if (objects.some(({ to }) => to <= verb.from && verb.from - to <= OBJECT_REACH.before)) return 'before';
  return objects.some((object) => isObject(signs, verb, object)) ? 'behind' : null;
}

/** Who refuses does so to whatever was asked. */
const REFUSE = 'refuse';

/** By which verbs a point's actor is found. */
type ActorRules = Pick<Comparison, 'actor' | 'takes' | 'object' | 'thirds'>;

/** The actor of the first of the verbs that has one. Of what is given, who receives tells who gives. */
export function actorOf(
  signs: Signs,
  { actor = [], takes, object, thirds }: ActorRules,
  matter: Matter,
): string | undefined {
  const objects = object?.flatMap((sign) => signs.hits(sign));
  const taken = (takes ?? []).flatMap((sign) => signs.hits(sign));
  for (const verb of taken) {
    if (objects && placeOf(signs, objects, verb) !== 'behind') continue;
    const giver = opposite(takerOf(signs, verb, matter), matter);
    if (giver) return giver;
  }
  for (const verb of actor.flatMap((sign) => signs.hits(sign)).sort((a, b) => a.from - b.from)) {
    if (taken.some(({ from }) => from === verb.from)) continue;
    const place = objects && verb.concept !== REFUSE ? placeOf(signs, objects, verb) : 'behind';
    if (!place) continue;
    const receiver = takes ? receiverOf(signs, verb, matter) : null;
    const third = thirds ? thirdParty(signs, verb, matter) : null;
    const subject = third ?? subjectOf(signs, verb, matter, place === 'before');
    if (subject && subject !== receiver) return subject;
    const giver = opposite(receiver, matter);
    if (giver) return giver;
  }
  return undefined;
}

/** How far a side may stand from its figure, in tokens. */
const SIDE_REACH = 7;

/** The side whose figure it is: the party last named before it, or the one named right behind it (“22 from the Ukrainian side”). */
export function sideOf(signs: Signs, figure: { from: number; to: number }, matter: Matter): string | null {
  const { tokens, grammar } = signs.sentence;
  const parties = sidesNamed(signs, matter);
  const behind = parties.find(({ from }) => {
    if (from < figure.to || from - figure.to > SIDE_REACH) return false;
    for (let i = figure.to; i <= from; i += 1)
      if (grammar.beginsClause(tokens, i) || tokens[i]?.value !== undefined) return false;
    return grammar.isSourceMark(tokens, figure.to, from);
  });
  const before = parties.filter(({ to }) => to <= figure.from && figure.from - to <= SIDE_REACH).at(-1);
  const side = behind ?? before;
  return side ? partyId(side) : null;
}
