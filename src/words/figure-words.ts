import type { Figure, Unit } from '../model/assertion';
import type { Words } from './words';

/** Lengths of time are written with their unit. */
const TIME = new Set<Unit>(['minutes', 'hours', 'days', 'weeks', 'months']);
/** For nouns after words that are no number: “several hundred prisoners”. */
const MANY = 1000;

/** “at least 1,000”, “18 to 25”; what no number is named for is said to be unnamed. */
export function valueWords({ min, max, qualifier }: Figure, words: Words): string {
  const low = min ?? max;
  const high = max ?? min;
  if (low === null || high === null) return words.t('figure.unnamed');
  const span = low === high ? words.number(low) : words.t('figure.span', words.number(low), words.number(high));
  if (qualifier === 'exact' || qualifier === 'range') return span;
  if (qualifier === 'about') return words.t('figure.about', span);
  const bound = qualifier === 'up-to' || qualifier === 'under' ? high : low;
  return words.t(`figure.${BOUNDS[qualifier]}`, words.number(bound));
}

const BOUNDS = { 'at-least': 'at_least', 'more-than': 'more_than', 'up-to': 'up_to', under: 'under' } as const;

/** After a bare number a noun stands in one case, after “at least” in another: languages ask for both. */
export function unitWords({ min, max, qualifier, unit }: Figure, words: Words): string {
  const number = max ?? min ?? MANY;
  const isBare = (qualifier === 'exact' || qualifier === 'range') && (min ?? max) !== null;
  return words.pluralNamed(isBare ? 'unit' : 'unit_of', unit, number);
}

/** “at least 1,000 prisoners”; written as it was, where it was written in words. */
export function amountWords(figure: Figure, words: Words): string {
  if (figure.words === undefined) return words.t('figure.amount', valueWords(figure, words), unitWords(figure, words));
  const written = words.t('figure.as_written', figure.words);
  if (TIME.has(figure.unit)) return written;
  return words.t('figure.amount', written, words.pluralNamed('unit_of', figure.unit, MANY));
}
