/**
 * The simple readers that the engine is held against. Each ranks the record's statements for a sentence; what it says
 * of claims, points, round and relation is a plain reading of that ranking, with its settings tuned.
 */
import { splitSentences } from '../../src/language/en/sentences';
import type { Relation } from '../../src/model/claim';
import type { Statement } from '../../src/model/record';
import { readingOf } from './read-blocks';
import type { Reader, ScanCitation, ScanClaim } from './reader';
import { numbersOf } from './text-words';

export interface Hit {
  statement: Statement;
  score: number;
}

/** How a baseline takes hits for citations. */
export interface Settings {
  /** Least number of keywords in a sentence. */
  keywords: number;
  /** Least score of the best hit. */
  least: number;
  /** Hits below this share of the best one are not cited. */
  share: number;
  /** Whether the whole article must pass the pack's gate, as a page must. */
  gated: boolean;
  /** `same`: always; `numbers`: `differs` where both give numbers in digits and share none; `rounds`: also `other-round` where a hit is of another round than the best. */
  relation: 'same' | 'numbers' | 'rounds';
}

export interface Ranker {
  /** Distinct keywords of the pack in a sentence. */
  keywords(sentence: string): number;
  passesGate(text: string): boolean;
  /** Best first. */
  rank(sentence: string): readonly Hit[];
}

function relationOf(sentence: string, hit: Hit, best: Hit, how: Settings['relation']): Relation {
  if (how === 'same') return 'same';
  if (how === 'rounds' && hit.statement.round !== best.statement.round) return 'other-round';
  const [mine, theirs] = [numbersOf(sentence), numbersOf(hit.statement.wording)];
  return mine.size > 0 && theirs.size > 0 && ![...mine].some((value) => theirs.has(value)) ? 'differs' : 'same';
}

function claimOf(sentence: string, hits: readonly Hit[], settings: Settings): Omit<ScanClaim, 'start' | 'end'> | null {
  const [best] = hits;
  if (!best || best.score < settings.least) return null;
  const kept = hits.filter(({ score }) => score >= settings.share * best.score);
  const citations = kept.map((hit): ScanCitation => ({
    statement: hit.statement.id,
    source: hit.statement.source,
    point: hit.statement.point,
    relation: relationOf(sentence, hit, best, settings.relation),
    score: hit.score / best.score,
  }));
  const points = [...new Set(citations.map(({ point }) => point))];
  return { points, round: best.statement.round, score: 1, citations };
}

/** A reader that marks each sentence by itself. */
export function createBaseline(name: string, ranker: Ranker, settings: Settings): Reader {
  return {
    name,
    read(text) {
      if (settings.gated && !ranker.passesGate(text)) return { claims: [] };
      const { units, offsets } = readingOf(text);
      const claims = units
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => splitSentences(block.text).map((span) => ({ block, span })))
        .flatMap(({ block, span }): ScanClaim[] => {
          const sentence = block.text.slice(span.start, span.end);
          if (ranker.keywords(sentence) < settings.keywords) return [];
          const offset = offsets.get(block.id) ?? 0;
          const claim = claimOf(sentence, ranker.rank(sentence), settings);
          return claim ? [{ ...claim, start: span.start + offset, end: span.end + offset }] : [];
        });
      return { claims };
    },
  };
}

/** Answers a question about a text once. */
export function remembered<T>(ask: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    answers.set(text, answer);
    return answer;
  };
}
