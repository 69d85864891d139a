import type { Figure } from '../../model/assertion';
import { amountWords, valueWords } from '../../words/figure-words';
import type { Words } from '../../words/words';

/** A figure in words. */
export interface FigureView {
  /** “at least 1,000 prisoners” */
  amount: string;
  /** “on each side”, “from Russia to Ukraine”, “as of 10 June 2025”, “counted by …” */
  details: string[];
}

/** Names of those whom a figure names by id, and the words it is told in. */
export interface FigureNames {
  parties: ReadonlyMap<string, string>;
  speakers: ReadonlyMap<string, { name: string }>;
  words: Words;
}

function amountOf(figure: Figure, words: Words): string {
  if (figure.unit === 'years-of-age' && figure.words === undefined)
    return words.t('figure.aged', valueWords(figure, words));
  return amountWords(figure, words);
}

/** “from Russia to Ukraine”; null where the figure names neither. */
export function directionWords({ from, to }: Figure, { parties, words }: FigureNames): string | null {
  const giver = from && (parties.get(from) ?? from);
  const taker = to && (parties.get(to) ?? to);
  if (giver && taker) return words.t('figure.from_to', giver, taker);
  if (giver) return words.t('figure.from', giver);
  return taker ? words.t('figure.to', taker) : null;
}

function scopeWords(scope: Figure['scope'], direction: string | null, { t }: Words): string | null {
  // Who gives to whom says already that it is one side's part.
  if (scope === 'open' || (scope === 'one' && direction !== null)) return null;
  return t(`figure.${scope}`);
}

export function figureView(figure: Figure, names: FigureNames): FigureView {
  const { words, speakers } = names;
  const direction = directionWords(figure, names);
  const details = [
    scopeWords(figure.scope, direction, words),
    direction,
    figure.asOf ? words.t('figure.as_of', words.date(figure.asOf)) : null,
    figure.countedBy ? words.t('figure.counted_by', speakers.get(figure.countedBy)?.name ?? figure.countedBy) : null,
  ];
  return { amount: amountOf(figure, words), details: details.filter((detail) => detail !== null) };
}

/** Figures that read alike are one. */
export const sameWords = (a: FigureView, b: FigureView) =>
  a.amount === b.amount && a.details.join() === b.details.join();
