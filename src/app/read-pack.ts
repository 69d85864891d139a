/** The bundled rules with a record, made ready for reading: the language with the pack's words, and the matter. */
import type { Matter } from '../claims/matter';
import { roundHintsOf } from '../claims/round-hint';
import { checkedRules, checkedWeights, englishPhrases } from '../corpus/checked-pack';
import { createEnglish } from '../language/en/english';
import type { Language } from '../language/language';
import type { PackRecord } from '../model/record';
import type { Comparison } from '../model/rules';

export interface ReadyPack {
  english: Language;
  matter: Matter;
  /** How each point compares, by its id. */
  comparisons: ReadonlyMap<string, Comparison>;
}

export function readPack(record: PackRecord): ReadyPack {
  const rules = checkedRules;
  const parties = new Map(record.speakers.map(({ id, party }) => [id, party]));
  return {
    english: createEnglish(englishPhrases),
    comparisons: new Map(rules.points.map(({ point, compare }) => [point, compare])),
    matter: {
      rules,
      weights: checkedWeights,
      rounds: record.rounds,
      hint: roundHintsOf(record, rules),
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
