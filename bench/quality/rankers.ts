/** How baselines rank the record's statements for a sentence: by shared words, or by BM25. */
import MiniSearch from 'minisearch';
import english from '../../assets/packs/istanbul-2025/language.en.json';
import { fold } from '../../src/lib/fold';
import type { PackRecord, Statement } from '../../src/model/record';
import { remembered, type Hit, type Ranker } from './baseline';
import { wordsOf } from './text-words';

const { parties, anchors, subjects } = english.gate;
const KEYWORDS = [...parties, ...anchors, ...subjects];

const holdsAny = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));

/** The pack's own gate words: the fairest list a keyword marker can be given. */
const keywordSide = (): Pick<Ranker, 'keywords' | 'passesGate'> => ({
  keywords: remembered((sentence) => {
    const { text } = fold(sentence);
    return KEYWORDS.filter((word) => text.includes(word)).length;
  }),
  passesGate: remembered((whole) => {
    const { text } = fold(whole);
    return [parties, anchors, subjects].every((words) => holdsAny(text, words));
  }),
});

/** Ranks by how many words a sentence shares with a statement's wording. */
export function createKeywordRanker(record: PackRecord): Ranker {
  const statements = record.statements.map((statement) => ({ statement, words: new Set(wordsOf(statement.wording)) }));
  return {
    ...keywordSide(),
    rank: remembered((sentence): Hit[] => {
      const words = [...new Set(wordsOf(sentence))];
      const hits = statements.map((entry) => ({
        statement: entry.statement,
        score: words.filter((word) => entry.words.has(word)).length,
      }));
      return hits.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
    }),
  };
}

/** Ranks by BM25 over the statements' wordings. */
export function createSearchRanker(record: PackRecord): Ranker {
  const byId = new Map(record.statements.map((statement) => [statement.id, statement]));
  const search = new MiniSearch<Statement>({ fields: ['wording'], tokenize: wordsOf, processTerm: (term) => term });
  search.addAll(record.statements);
  return {
    ...keywordSide(),
    rank: remembered((sentence): Hit[] =>
      search.search(sentence).flatMap(({ id, score }) => {
        const statement = byId.get(String(id));
        return statement ? [{ statement, score }] : [];
      }),
    ),
  };
}
