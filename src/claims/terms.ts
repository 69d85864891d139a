/** The terms a sentence names for a point's slots: places, answers, stages, dates, heads of delegations. */
import type { Terms } from '../model/assertion';
import type { PointRules } from '../model/rules';
import { headsIn } from './actors';
import type { Matter } from './matter';
import type { Signs } from './signs';
import { resolve, type Timeline } from './timeline';

const HEAD_SLOT = /^head-(.+)$/u;

/** `YYYY-MM-DD`, or `first/last` for a span. */
function datesOf(signs: Signs, timeline: Timeline): string[] {
  return signs.sentence.dates
    .filter((date) => date.precision === 'day')
    .map((date) => resolve(date.first, timeline.year));
}

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

/** The terms of a sentence for the slots of a point. */
export function findTerms(signs: Signs, rules: PointRules, timeline: Timeline, matter: Matter): Terms {
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
            ? [
                ...new Set(
                  headsIn(signs, matter)
                    .filter(({ party }) => party === head)
                    .map(({ person }) => person),
                ),
              ]
            : [...new Set(words.map(([, term]) => term))];
    if (found.length > 0) terms[slot] = found;
  }
  return terms;
}
