/** The signs of a sentence: what rules ask of it. Concepts by id, figures (`#bodies`, `#prisoners>=100`), and `@…` signs. */
import type { ConceptHit, FigureHit, Sentence } from '../language/annotation';
import { areNear } from './near';
import type { Signs, SignTest } from './sign-test';
import { WORKED_SIGNS } from './worked-signs';

export type { Signs } from './sign-test';

/** Points of the claims just before a sentence, and concepts of the sentences just before it. */
export interface Surroundings {
  priorPoints: ReadonlySet<string>;
  priorConcepts: Pick<ReadonlySet<string>, 'has'>;
}

/** A sign's name taken apart. `concept`: it is there only if the lexicon finds it. */
type Asked =
  | { kind: 'figure'; what: string; compare: string | undefined; limit: number }
  | { kind: 'near'; first: string; second: string }
  | { kind: 'prior'; point: string }
  | { kind: 'before'; concept: string }
  | { kind: 'worked' }
  | { kind: 'concept' };

const FIGURE = /^#([a-z-]+)(?:(>=|=)(\d+))?$/u;

function takeApart(sign: string): Asked {
  const figure = FIGURE.exec(sign);
  if (figure) return { kind: 'figure', what: figure[1] ?? '', compare: figure[2], limit: Number(figure[3] ?? 0) };
  if (sign.startsWith('@prior:')) return { kind: 'prior', point: sign.slice('@prior:'.length) };
  if (sign.startsWith('@before:')) return { kind: 'before', concept: sign.slice('@before:'.length) };
  const [near, first = '', second = ''] = sign.split(':');
  if (near === '@near') return { kind: 'near', first, second };
  return { kind: sign.startsWith('@') || WORKED_SIGNS[sign] ? 'worked' : 'concept' };
}

/** Rules ask for the same few hundred signs in every sentence. */
const TAKEN_APART = new Map<string, Asked>();

function askedBy(sign: string): Asked {
  const known = TAKEN_APART.get(sign);
  if (known) return known;
  const asked = takeApart(sign);
  TAKEN_APART.set(sign, asked);
  return asked;
}

const isPeople = (unit: string | null): boolean => unit === null || unit === 'people' || unit === 'prisoners';

/** `#bodies`, `#prisoners>=100`, `#each>=100` (for either side, whatever it counts), `#open` (it does not tell what it counts). */
function figuresOf({ figures }: Sentence, { what, compare, limit }: Asked & { kind: 'figure' }): FigureHit[] {
  return figures.filter(({ figure }) => {
    const isWhat =
      what === 'each'
        ? figure.scope === 'each' && isPeople(figure.unit)
        : figure.unit === (what === 'open' ? null : what);
    if (!isWhat || !compare) return isWhat;
    const value = figure.min ?? figure.max ?? 0;
    return compare === '=' ? value === limit : value >= limit;
  });
}

function hitsByConcept(concepts: readonly ConceptHit[]): ReadonlyMap<string, readonly ConceptHit[]> {
  const byConcept = new Map<string, ConceptHit[]>();
  for (const hit of concepts) {
    const hits = byConcept.get(hit.concept);
    if (hits) hits.push(hit);
    else byConcept.set(hit.concept, [hit]);
  }
  return byConcept;
}

const NONE: readonly ConceptHit[] = [];

/** What `@near:A:B` finds: the hits of A that stand near one of B. */
const hitsNear = ({ first, second }: Asked & { kind: 'near' }, signs: Signs): readonly ConceptHit[] =>
  signs.hits(first).filter((a) => signs.hits(second).some((b) => areNear(a, b)));

/** The signs that a sentence shows by itself; `worked` are those that the matter works out. */
export function readSigns(sentence: Sentence, worked: Readonly<Record<string, SignTest>> = {}): Signs {
  const byConcept = hitsByConcept(sentence.concepts);
  const known = new Map<string, boolean>();
  const ask = (sign: string, { kind }: Asked): boolean => {
    if (kind !== 'worked') return signs.hits(sign).length > 0;
    const test = worked[sign] ?? WORKED_SIGNS[sign];
    return test ? test(signs) : false;
  };
  const signs: Signs = {
    sentence,
    hits(sign) {
      const hits = byConcept.get(sign);
      if (hits) return hits;
      const asked = askedBy(sign);
      if (asked.kind === 'near') return hitsNear(asked, signs);
      if (asked.kind !== 'figure') return NONE;
      return figuresOf(sentence, asked).map(({ from, to }) => ({ concept: sign, from, to }));
    },
    has(sign) {
      if (byConcept.has(sign)) return true;
      const asked = askedBy(sign);
      // Most signs that rules ask for are concepts that are not there.
      if (asked.kind === 'concept') return false;
      const before = known.get(sign);
      if (before !== undefined) return before;
      const answer = ask(sign, asked);
      known.set(sign, answer);
      return answer;
    },
  };
  return signs;
}

/** The same sentence in its surroundings: `@prior:POINT` and `@before:CONCEPT` look at the sentences just before it. */
export const amid = (signs: Signs, { priorPoints, priorConcepts }: Surroundings): Signs => ({
  ...signs,
  has(sign) {
    if (!sign.startsWith('@')) return signs.has(sign);
    const asked = askedBy(sign);
    if (asked.kind === 'prior') return priorPoints.has(asked.point);
    return asked.kind === 'before' ? priorConcepts.has(asked.concept) : signs.has(sign);
  },
});

/** Whether an entry of a rule holds: a sign, or any of a list. */
export const holds = (signs: Signs, entry: string | readonly string[]): boolean =>
  typeof entry === 'string' ? signs.has(entry) : entry.some((sign) => signs.has(sign));
