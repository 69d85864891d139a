/** Who leads: persons beside the words for a head of delegation. */
import type { ConceptHit } from '../language/annotation';
import { partyId, sidesNamed } from './actors';
import type { Matter } from './matter';
import { clausesBetween, gap } from './near';
import type { Signs } from './signs';

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
  const far = (hit: ConceptHit): number => gap(hit, to) + clausesBetween(signs, hit, to);
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
    const word = tokens[lead.from];
    const isVerb = word !== undefined && grammar.isLeadingVerb(word);
    if (!team || !who || gap(team, lead) > (isVerb ? HEAD_REACH : TITLE_REACH)) continue;
    const [from, to] = [Math.min(lead.from, team.from) - 1, Math.max(lead.to, team.to)];
    const within = parties.find((party) => party.from >= from && party.to <= to);
    const person = who.concept.slice('person:'.length);
    const party = within ? partyId(within) : matter.partyOf(person);
    if (party) heads.push({ party, person, isVerb });
  }
  return heads;
}
