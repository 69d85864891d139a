/** For tests: the whole engine on the bundled record, and short ways to read an article, a sentence or its signs. */
import { findClaims, type FoundClaim } from '../claims/find-claims';
import type { Matter } from '../claims/matter';
import { readSigns, type Signs } from '../claims/signs';
import type { Timeline } from '../claims/timeline';
import { istanbulPack } from '../corpus/bundled';
import { loadPack } from '../corpus/load-pack';
import type { Sentence } from '../language/annotation';
import type { Block, Claim, PageUnit } from '../model/claim';
import type { PackRecord } from '../model/record';
import type { Strictness } from '../model/settings';
import { englishWords } from '../words/english';
import { createEngine } from './engine';
import { readPack } from './read-pack';

function bundled(): PackRecord {
  const loaded = loadPack(istanbulPack);
  if (!loaded.ok) throw new Error('the bundled pack is damaged');
  return loaded.record;
}

export const record = bundled();
export const engine = createEngine(record, englishWords);
const { english, matter: bundledMatter } = readPack(record);
export const matter: Matter = bundledMatter;

/** The pack's rounds, with dates that lack a year read as of 2025. */
export const timeline: Timeline = { year: 2025, rounds: record.rounds, rules: matter.rules.rounds };

/** A headline that makes an article of the second round, under which single sentences are read. */
export const HEADLINE = 'Russia and Ukraine agree in Istanbul on 2 June to exchange prisoners and bodies';

/** A unit of text blocks; the first is a headline. */
export const unitOf = (texts: readonly string[], published?: string, id = 0): PageUnit => ({
  id,
  blocks: texts.map((text, at): Block => ({ id: at, role: at === 0 ? 'headline' : 'text', text })),
  ...(published === undefined ? {} : { published }),
});

/** The claims of a page of units. */
export const readPage = (units: readonly PageUnit[], strictness: Strictness = 'balanced'): Claim[] =>
  engine.readUnits({ language: 'en' }, units, { strictness });

/** The claims of an article, its headline first. */
export const readArticle = (texts: readonly string[], published?: string): Claim[] =>
  readPage([unitOf(texts, published)]);

/** The claims of one sentence under the headline; the headline's own are left out. */
export const readUnder = (sentence: string, headline = HEADLINE): Claim[] =>
  readArticle([headline, sentence], '2025-06-02').filter(({ block }) => block === 1);

/** The sentences of a text, annotated with the pack's words. */
export const annotatePack = (text: string, role: Block['role'] = 'text'): Sentence[] =>
  english.annotate({ id: 0, role, text });

/** The signs of a text's first sentence. */
export function signsOf(text: string, role: Block['role'] = 'text'): Signs {
  const [sentence] = annotatePack(text, role);
  if (!sentence) throw new Error(`no sentence in “${text}”`);
  return readSigns(sentence);
}

/** What the claims layer finds in an article of plain text, before matching. */
export const findIn = (texts: readonly string[], published?: string): FoundClaim[] =>
  findClaims(
    {
      sentences: texts.flatMap((text, at) => annotatePack(text, at === 0 ? 'headline' : 'text')),
      published,
    },
    matter,
  );
