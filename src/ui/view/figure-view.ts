import type { Figure } from '../../model/assertion';
import { UNIT_WORDS } from '../../model/unit-words';
import { dateWords } from './date-view';
import { numberWords } from './number-words';
import { SCOPE_WORDS } from './words';

/** A figure in words. */
export interface FigureView {
  /** “at least 1,000 prisoners” */
  amount: string;
  /** “on each side”, “from Russia to Ukraine”, “as of 10 June 2025”, “counted by …” */
  details: string[];
}

/** Names of those whom a figure names by id. */
export interface FigureNames {
  parties: ReadonlyMap<string, string>;
  speakers: ReadonlyMap<string, { name: string }>;
}

function valueWords({ min, max, qualifier }: Figure): string {
  const low = min ?? max;
  const high = max ?? min;
  if (low === null || high === null) return 'an unnamed number of';
  if (qualifier === 'at-least') return `at least ${numberWords(low)}`;
  if (qualifier === 'more-than') return `more than ${numberWords(low)}`;
  if (qualifier === 'up-to') return `up to ${numberWords(high)}`;
  if (qualifier === 'under') return `under ${numberWords(high)}`;
  const span = low === high ? numberWords(low) : `${numberWords(low)} to ${numberWords(high)}`;
  return qualifier === 'about' ? `about ${span}` : span;
}

const TIME = new Set<Figure['unit']>(['minutes', 'hours', 'days', 'weeks', 'months']);

function amountWords(figure: Figure): string {
  // Lengths of time are written with their unit.
  if (figure.words !== undefined)
    return TIME.has(figure.unit) ? figure.words : `${figure.words} ${UNIT_WORDS[figure.unit][1]}`;
  const value = valueWords(figure);
  if (figure.unit === 'years-of-age') return `aged ${value}`;
  const [one, many] = UNIT_WORDS[figure.unit];
  const single = figure.min === 1 && figure.max === 1;
  return `${value} ${single ? one : many}`;
}

function directionWords({ from, to }: Figure, { parties }: FigureNames): string | null {
  const giver = from && (parties.get(from) ?? from);
  const taker = to && (parties.get(to) ?? to);
  if (giver && taker) return `from ${giver} to ${taker}`;
  if (giver) return `from ${giver}`;
  return taker ? `to ${taker}` : null;
}

export function figureView(figure: Figure, names: FigureNames): FigureView {
  const direction = directionWords(figure, names);
  const details = [
    // Who gives to whom says already that it is one side's part.
    figure.scope === 'one' && direction !== null ? null : SCOPE_WORDS[figure.scope],
    direction,
    figure.asOf ? `as of ${dateWords(figure.asOf)}` : null,
    figure.countedBy ? `counted by ${names.speakers.get(figure.countedBy)?.name ?? figure.countedBy}` : null,
  ];
  return { amount: amountWords(figure), details: details.filter((detail) => detail !== null) };
}

/** Figures that read alike are one. */
export const sameWords = (a: FigureView, b: FigureView) =>
  a.amount === b.amount && a.details.join() === b.details.join();
