/** Figures that lean on the one before: “3,000 more”, “and Ukraine none”, “twice as many”. */
import type { ConceptHit, FigureHit } from '../annotation';
import type { Token } from '../token';
import { beginsClause } from '../clause';
import { normsAt } from './qualifiers';

/** How far behind a figure another may lean on it, in tokens. */
const LEAN_REACH = 25;

const ADDED = new Set(['more', 'further', 'others', 'additional']);
const ADDED_BEFORE = new Set(['another', 'further', 'additional', 'extra']);

/** Turns of phrase that give a multiple of the figure before. */
const MULTIPLES: readonly (readonly [string, number])[] = [
  ['twice as many', 2],
  ['twice that number', 2],
  ['twice the number', 2],
  ['double that number', 2],
  ['double the number', 2],
  ['three times as many', 3],
  ['half as many', 0.5],
  ['half that number', 0.5],
  ['the same number', 1],
  ['as many again', 1],
];
const MULTIPLE_WORDS = MULTIPLES.map(([phrase, by]) => ({ words: phrase.split(' '), by }));

/** Words with which a figure that leans on another may begin. */
export const LEANING_WORDS: readonly string[] = ['none', ...MULTIPLE_WORDS.flatMap(({ words }) => words.slice(0, 1))];

const leansOn = (prior: FigureHit | undefined, at: number): prior is FigureHit =>
  prior !== undefined && prior.figure.unit !== null && at - prior.to <= LEAN_REACH;

/** “None at all”, “none back”, “none in return”. */
const AFTER_NONE = new Set(['at', 'back', 'in', 'itself', 'themselves']);

/** “None” as a figure: alone, not “none of them”. */
const isNone = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.norm === 'none' &&
  (i + 1 >= tokens.length || beginsClause(tokens, i + 1) || AFTER_NONE.has(tokens[i + 1]?.norm ?? ''));

/** A figure that is told only by the one before it, at token `i`. */
export function againstPrior(tokens: readonly Token[], i: number, prior: FigureHit | undefined): FigureHit | null {
  if (!leansOn(prior, i)) return null;
  const { figure } = prior;
  if (isNone(tokens, i))
    return { figure: { min: 0, max: 0, qualifier: 'exact', unit: figure.unit, scope: 'one' }, from: i, to: i + 1 };
  const multiple = MULTIPLE_WORDS.find(({ words }) => normsAt(tokens, i, words));
  if (!multiple) return null;
  const times = (value: number | null): number | null => (value === null ? null : value * multiple.by);
  const { min, max, qualifier, unit, scope } = figure;
  return {
    figure: { min: times(min), max: times(max), qualifier, unit, scope },
    from: i,
    to: i + multiple.words.length,
  };
}

/** “6,000 bodies, and 3,000 more”: what is added counts the same. */
export function inheritUnit(
  tokens: readonly Token[],
  hit: FigureHit | null,
  prior: FigureHit | undefined,
  concepts: readonly ConceptHit[],
): FigureHit | null {
  if (!hit || hit.figure.unit !== null || !leansOn(prior, hit.from)) return hit;
  // “And Ukraine 500”, “500 by each”.
  const isShare =
    hit.figure.scope === 'each' || concepts.some(({ concept, to }) => concept.startsWith('party:') && to === hit.from);
  const isAdded = ADDED.has(tokens[hit.to]?.norm ?? '') || ADDED_BEFORE.has(tokens[hit.from - 1]?.norm ?? '');
  return isAdded || isShare ? { ...hit, figure: { ...hit.figure, unit: prior.figure.unit } } : hit;
}
