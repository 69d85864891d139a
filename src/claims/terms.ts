/** The terms a sentence names for a point's slots: places, answers, stages, dates, heads of delegations. */
import type { DateHit } from '../language/annotation';
import type { Terms } from '../model/assertion';
import type { PointRules } from '../model/rules';
import { headsIn } from './heads';
import type { Matter } from './matter';
import { isMeetingDate } from './meeting-date';
import { isSignDenied } from './negation';
import type { Signs } from './signs';
import { resolve, type Timeline } from './timeline';

/** `head-ukraine`: who leads a party's delegation. */
const HEAD_SLOT = /^head-(.+)$/u;

function datesOf(signs: Signs, { compare }: PointRules, timeline: Timeline, matter: Matter): string[] {
  const { subject } = matter.rules;
  const { grammar, tokens } = signs.sentence;
  // “Less than at the first round on 16 May” gives the day of another meeting.
  const asides = grammar.asides(tokens).filter(({ isFirm }) => isFirm);
  const isCompared = ({ from, to }: DateHit): boolean => asides.some((aside) => from >= aside.from && to <= aside.to);
  const meetings = subject.meetings.filter((sign) => !subject.places.includes(sign));
  const isOwn = (date: DateHit): boolean =>
    compare.meetingDate === true ? isMeetingDate(signs, date, meetings) && !isCompared(date) : date.precision === 'day';
  return signs.sentence.dates.filter(isOwn).map((date) => resolve(date.first, timeline.year));
}

/** Spans as `first/last`. */
function windowsOf(signs: Signs, timeline: Timeline): string[] {
  return signs.sentence.dates
    .filter(
      (date) =>
        date.precision === 'end-of-month' ||
        date.precision === 'month' ||
        (date.precision === 'day' && date.first !== date.last),
    )
    .map((date) => `${resolve(date.first, timeline.year)}/${resolve(date.last, timeline.year)}`);
}

function headsOf(party: string, signs: Signs, matter: Matter): string[] {
  return headsIn(signs, matter)
    .filter((head) => head.party === party)
    .map(({ person }) => person);
}

/** Whether a place is named in the dateline alone. */
function isOnlyDateline(signs: Signs, sign: string): boolean {
  const { grammar, tokens } = signs.sentence;
  return sign.startsWith('place:') && signs.hits(sign).every((hit) => grammar.isDateline(tokens, hit));
}

/** `!SIGN` stands where the sign is denied; where a slot has it, the sign itself does not stand there. */
function stands(signs: Signs, sign: string, all: readonly (readonly [string, unknown])[]): boolean {
  if (sign.startsWith('!')) return isSignDenied(signs, sign.slice(1));
  const hasDenial = all.some(([other]) => other === `!${sign}`);
  return signs.has(sign) && !isOnlyDateline(signs, sign) && !(hasDenial && isSignDenied(signs, sign));
}

const wordsOf = (slot: string, signs: Signs, { words }: PointRules): string[] =>
  Object.entries(words?.[slot] ?? {})
    .filter(([sign], _, all) => stands(signs, sign, all))
    .flatMap(([, term]) => term);

function termsFor(slot: string, signs: Signs, rules: PointRules, timeline: Timeline, matter: Matter): string[] {
  if (slot === 'date') return datesOf(signs, rules, timeline, matter);
  if (slot === 'window') return windowsOf(signs, timeline);
  const party = HEAD_SLOT.exec(slot)?.[1];
  return [...new Set(party === undefined ? wordsOf(slot, signs, rules) : headsOf(party, signs, matter))];
}

/** The terms of a sentence for the slots of a point. */
export function findTerms(signs: Signs, rules: PointRules, timeline: Timeline, matter: Matter): Terms {
  const terms: Terms = {};
  for (const [slot, mode] of Object.entries(rules.compare.terms ?? {})) {
    // “The wounded were in the first group as well”: that others were is not denied.
    if (mode === 'keyed' && signs.has('additive')) continue;
    const found = termsFor(slot, signs, rules, timeline, matter);
    if (found.length > 0) terms[slot] = found;
  }
  return terms;
}
