/** The terms a sentence names for a point's slots: places, answers, stages, dates, heads of delegations. */
import type { Terms } from '../model/assertion';
import type { PointRules } from '../model/rules';
import type { Signs } from './signs';
import { resolve, type Timeline } from './timeline';

const HEAD_SLOT = /^head-(.+)$/u;
/** How far a head's name may stand from the words that make a head, in tokens. */
const HEAD_REACH = 8;

/** `YYYY-MM-DD`, or `first/last` for a span. */
function datesOf(signs: Signs, timeline: Timeline): string[] {
  return signs.sentence.dates
    .filter((date) => date.precision === 'day')
    .map((date) => resolve(date.first, timeline.year));
}

function windowsOf(signs: Signs, timeline: Timeline): string[] {
  return signs.sentence.dates
    .filter((date) => date.precision === 'end-of-month' || (date.precision === 'day' && date.first !== date.last))
    .map((date) => `${resolve(date.first, timeline.year)}/${resolve(date.last, timeline.year)}`);
}

/** Who is named head of a party's delegation: the person nearest to the words that say so, if the party is named in them. */
function headsOf(signs: Signs, party: string): string[] {
  const leads = [...signs.hits('leads-delegation'), ...signs.hits('lead-negotiator')];
  const parties = signs.sentence.concepts.filter(
    (hit) => hit.concept === 'party:ukraine' || hit.concept === 'party:russia',
  );
  const people = signs.sentence.concepts.filter((hit) => hit.concept.startsWith('person:'));
  const heads: string[] = [];
  for (const lead of leads) {
    const gap = (hit: { from: number; to: number }) => Math.max(0, hit.from - lead.to, lead.from - hit.to);
    const near = parties.filter((hit) => gap(hit) <= HEAD_REACH).sort((a, b) => gap(a) - gap(b))[0];
    const who = people.filter((hit) => gap(hit) <= HEAD_REACH).sort((a, b) => gap(a) - gap(b))[0];
    if (near?.concept === `party:${party}` && who) heads.push(who.concept.slice('person:'.length));
  }
  return [...new Set(heads)];
}

/** The terms of a sentence for the slots of a point. */
export function findTerms(signs: Signs, rules: PointRules, timeline: Timeline): Terms {
  const terms: Terms = {};
  for (const slot of Object.keys(rules.compare.terms ?? {})) {
    const head = HEAD_SLOT.exec(slot)?.[1];
    const words = Object.entries(rules.words?.[slot] ?? {}).filter(([sign]) => signs.has(sign));
    const found =
      slot === 'date'
        ? datesOf(signs, timeline)
        : slot === 'window'
          ? windowsOf(signs, timeline)
          : head !== undefined
            ? headsOf(signs, head)
            : [...new Set(words.map(([, term]) => term))];
    if (found.length > 0) terms[slot] = found;
  }
  return terms;
}
