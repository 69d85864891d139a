/** The signs of a sentence: what rules ask of it. Concepts by id, figures (`#bodies`, `#prisoners>=100`), and `@…` signs. */
import type { ConceptHit, FigureHit, Sentence } from '../language/annotation';
import { areNear } from './near';
import type { Signs, SignTest } from './sign-test';
import { WORKED_SIGNS } from './worked-signs';

export type { Signs } from './sign-test';

/** What a sentence's surroundings tell: points and concepts of the sentences just before it, and signs of the matter. */
export interface Surroundings {
  priorPoints?: ReadonlySet<string>;
  priorConcepts?: ReadonlySet<string>;
  signs?: Readonly<Record<string, SignTest>>;
}

const FIGURE = /^#([a-z-]+)(?:(>=|=)(\d+))?$/u;

const isPeople = (unit: string | null): boolean => unit === null || unit === 'people' || unit === 'prisoners';

/** `#bodies`, `#prisoners>=100`, `#each>=100` (for either side, whatever it counts), `#open` (it does not tell what it counts). */
function figuresOf(sentence: Sentence, sign: string): FigureHit[] {
  const [, what = '', compare, limit] = FIGURE.exec(sign) ?? [];
  return sentence.figures.filter(({ figure }) => {
    const isWhat =
      what === 'each'
        ? figure.scope === 'each' && isPeople(figure.unit)
        : figure.unit === (what === 'open' ? null : what);
    if (!isWhat || !compare) return isWhat;
    const value = figure.min ?? figure.max ?? 0;
    return compare === '=' ? value === Number(limit) : value >= Number(limit);
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

/** `@prior:POINT`, `@before:CONCEPT`, `@near:A:B`; undefined for any other sign. */
function askAround(sign: string, signs: Signs, around: Surroundings): boolean | undefined {
  const [kind = '', first = '', second = ''] = sign.split(':');
  if (kind === '@prior') return around.priorPoints?.has(sign.slice(kind.length + 1)) ?? false;
  if (kind === '@before') return around.priorConcepts?.has(sign.slice(kind.length + 1)) ?? false;
  if (kind !== '@near') return undefined;
  return signs.hits(first).some((a) => signs.hits(second).some((b) => areNear(a, b)));
}

const NONE: readonly ConceptHit[] = [];

/** What `@near:A:B` finds: the hits of A that stand near one of B; none for any other sign. */
function hitsNear(sign: string, signs: Signs): readonly ConceptHit[] {
  const [kind, first = '', second = ''] = sign.split(':');
  if (kind !== '@near') return NONE;
  return signs.hits(first).filter((a) => signs.hits(second).some((b) => areNear(a, b)));
}

/** The signs of one sentence in its surroundings. */
export function readSigns(sentence: Sentence, around: Surroundings = {}): Signs {
  const byConcept = hitsByConcept(sentence.concepts);
  const known = new Map<string, boolean>();
  const ask = (sign: string): boolean => {
    if (sign.startsWith('#')) return figuresOf(sentence, sign).length > 0;
    if (byConcept.has(sign)) return true;
    const test = around.signs?.[sign] ?? WORKED_SIGNS[sign];
    return test ? test(signs) : (askAround(sign, signs, around) ?? false);
  };
  const signs: Signs = {
    sentence,
    hits: (sign) =>
      sign.startsWith('#')
        ? figuresOf(sentence, sign).map(({ from, to }) => ({ concept: sign, from, to }))
        : (byConcept.get(sign) ?? hitsNear(sign, signs)),
    has(sign) {
      const before = known.get(sign);
      if (before !== undefined) return before;
      const answer = ask(sign);
      known.set(sign, answer);
      return answer;
    },
  };
  return signs;
}

/** Whether an entry of a rule holds: a sign, or any of a list. */
export const holds = (signs: Signs, entry: string | readonly string[]): boolean =>
  typeof entry === 'string' ? signs.has(entry) : entry.some((sign) => signs.has(sign));
