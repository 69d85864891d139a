/** Who acts, and who leads: parties beside verbs, persons beside the words for a head of delegation. */
import type { ConceptHit } from '../language/annotation';
import type { Matter } from './matter';
import { gap } from './near';
import type { Signs } from './signs';

/** How far before a verb its subject may stand, in tokens. */
const SUBJECT_REACH = 10;
/** How far behind a verb “by” may stand, in tokens. */
const BY_REACH = 8;

const PARTY = 'party:';
const partyId = ({ concept }: ConceptHit): string => concept.slice(PARTY.length);

/** Where a sentence names the sides of the matter, in its order. */
const sidesNamed = ({ sentence }: Signs, { rules }: Matter): ConceptHit[] =>
  sentence.concepts
    .filter((hit) => hit.concept.startsWith(PARTY) && rules.subject.sides.includes(partyId(hit)))
    .sort((a, b) => a.from - b.from);

/** “Returned by Russia”, “will be returned next week by Russia”: far off only behind a passive. */
function byAgent(signs: Signs, verb: ConceptHit, parties: readonly ConceptHit[], isPassive: boolean): string | null {
  const { tokens, grammar } = signs.sentence;
  const reach = isPassive ? BY_REACH : 2;
  const agent = parties.find(({ from }) => from >= verb.to && from - verb.to <= reach && grammar.isAgent(tokens, from));
  return agent ? partyId(agent) : null;
}

/** The party that is a verb's subject; null where it is passive without “by”, mutual or not named. */
function subjectOf(signs: Signs, verb: ConceptHit, matter: Matter): string | null {
  const { tokens, speaker, grammar } = signs.sentence;
  const parties = sidesNamed(signs, matter);
  const clue = grammar.subjectClue(tokens, verb);
  const by = byAgent(signs, verb, parties, clue === 'passive');
  if (by || clue) return by;
  const subject = parties.filter(({ to }) => to <= verb.from && verb.from - to <= SUBJECT_REACH).at(-1);
  const own = tokens.findLastIndex(
    (token, i) => i < verb.from && verb.from - i <= SUBJECT_REACH && grammar.isFirstPerson(token),
  );
  const mutual = signs
    .hits('mutual')
    .filter(({ to }) => to <= verb.from)
    .at(-1);
  if (mutual && mutual.to >= (subject?.to ?? -1)) return null;
  if (own > (subject?.from ?? -1) && speaker) return matter.partyOf(speaker);
  return subject ? partyId(subject) : null;
}

/** The actor of the first of the verbs that has one. */
export function actorOf(signs: Signs, verbs: readonly string[], matter: Matter): string | undefined {
  for (const verb of verbs.flatMap((sign) => signs.hits(sign)).sort((a, b) => a.from - b.from)) {
    const subject = subjectOf(signs, verb, matter);
    if (subject) return subject;
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

/** How far a head's name may stand from the words for it, and these from one another, in tokens. */
const HEAD_REACH = 7;
/** How far “head” may stand from “delegation”: “head of the Russian negotiating team”. */
const TITLE_REACH = 4;

export interface Head {
  party: string;
  person: string;
  /** Whether a verb says it (“led”, “heads”), not a title. */
  isVerb: boolean;
}

/** The hit nearest to another, in the same clause where there is one. */
function nearest(signs: Signs, hits: readonly ConceptHit[], to: ConceptHit): ConceptHit | undefined {
  const { grammar, tokens } = signs.sentence;
  const far = (hit: ConceptHit): number => {
    let clauses = 0;
    for (let i = Math.min(hit.to, to.to); i <= Math.max(hit.from, to.from); i += 1)
      if (grammar.beginsClause(tokens, i)) clauses += 1;
    return gap(hit, to) + clauses;
  };
  return hits.filter((hit) => gap(hit, to) <= HEAD_REACH).sort((a, b) => far(a) - far(b))[0];
}

/** Who is named head of whose delegation. */
export function headsIn(signs: Signs, matter: Matter): Head[] {
  const { concepts, tokens, grammar } = signs.sentence;
  const people = concepts.filter(
    ({ concept, to }) => concept.startsWith('person:') && !grammar.namesAnother(tokens, to),
  );
  const parties = sidesNamed(signs, matter);
  const heads: Head[] = [];
  for (const lead of signs.hits('lead')) {
    const team = nearest(signs, signs.hits('delegation'), lead);
    const who = nearest(signs, people, lead);
    if (!team || !who || gap(team, lead) > TITLE_REACH) continue;
    const [from, to] = [Math.min(lead.from, team.from) - 1, Math.max(lead.to, team.to)];
    const within = parties.find((party) => party.from >= from && party.to <= to);
    const person = who.concept.slice('person:'.length);
    const party = within ? partyId(within) : matter.partyOf(person);
    const verb = tokens[lead.from];
    if (party) heads.push({ party, person, isVerb: verb !== undefined && grammar.isLeadingVerb(verb) });
  }
  return heads;
}
