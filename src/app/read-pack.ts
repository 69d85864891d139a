/** The bundled rules with a record, made ready for reading: the language with the pack's words, and the matter. */
import * as z from 'zod/mini';
import type { Matter } from '../claims/matter';
import { pointRoundsOf, roundHintsOf } from '../claims/round-hint';
import { istanbulRules, istanbulWeights } from '../corpus/bundled';
import { loadRules } from '../corpus/load-rules';
import { createEnglish } from '../language/en/english';
import { normalPhrase } from '../language/en/normal-phrase';
import type { Language } from '../language/language';
import type { PackRecord } from '../model/record';
import type { Comparison } from '../model/rules';
import { SignWeights } from '../model/sign-weights';

export interface ReadyPack {
  english: Language;
  matter: Matter;
  /** How each point compares, by its id. */
  comparisons: ReadonlyMap<string, Comparison>;
}

/** The pack's spellings of people, as concepts `person:<id>`. */
const personConcepts = (record: PackRecord, language: string): [string, string[]][] =>
  record.speakers
    .filter(({ type }) => type === 'person')
    .map(({ id, spellings }) => [`person:${id}`, (spellings[language] ?? []).map(normalPhrase)]);

/** Throws where the bundled rules are damaged, which is a fault of the build. */
export function readPack(record: PackRecord): ReadyPack {
  const loaded = loadRules(istanbulRules);
  if (!loaded.ok) throw new Error(`The bundled rules are damaged: ${JSON.stringify(loaded.problems)}`);
  const { rules, languages } = loaded;
  const concepts = languages.find(({ language }) => language === 'en')?.concepts ?? {};
  const parties = new Map(record.speakers.map(({ id, party }) => [id, party]));
  return {
    english: createEnglish([...Object.entries(concepts), ...personConcepts(record, 'en')]),
    comparisons: new Map(rules.points.map(({ point, compare }) => [point, compare])),
    matter: {
      rules,
      weights: z.parse(SignWeights, istanbulWeights),
      rounds: record.rounds,
      hint: roundHintsOf(record, rules),
      pointRounds: pointRoundsOf(record),
      partyOf: (person) => parties.get(person) ?? null,
    },
  };
}

/** In the wide setting an article needs only this share of the evidence that makes it one about the matter. */
const WIDE_SHARE = 0.7;

/** The same matter, for which less evidence is enough. */
export function widened(matter: Matter, share = WIDE_SHARE): Matter {
  const { rules } = matter;
  const { subject } = rules;
  const least = { sentence: subject.least.sentence * share, short: subject.least.short * share };
  const needs = subject.needs.map((need) => ({ ...need, least: need.least * share }));
  return { ...matter, rules: { ...rules, subject: { ...subject, least, needs } } };
}
