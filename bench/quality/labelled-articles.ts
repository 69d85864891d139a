/** Labelled passages as the rules alone read them: what weights are learned from. */
import type { ReadyPack } from '../../src/app/read-pack';
import { articleSigns } from '../../src/claims/article-signs';
import { findClaims, priorPoints } from '../../src/claims/find-claims';
import { presentSigns } from '../../src/claims/present-signs';
import { subjectSigns } from '../../src/claims/weigh-subject';
import { surveyOf } from '../../src/claims/survey';
import { meets } from '../score/tally.mjs';
import type { GoldSentence, Passage } from './passage';
import { readingOf } from './read-blocks';

type Features = Record<string, number>;

export interface LabelledArticle {
  /** What it holds that may tell its subject. */
  subject: Features;
  isAbout: boolean;
  /** What its whole holds. */
  features: Features;
  /** The round of most of its claims; null where it has none with a round. */
  round: string | null;
  sentences: { features: Features; gold: GoldSentence }[];
}

function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** The articles of a passage, with the signs of each labelled sentence of those that are about the matter. */
export function labelledArticles({ english, matter }: ReadyPack, passage: Passage): LabelledArticle[] {
  const { units, offsets } = readingOf(passage.text);
  return units.flatMap(({ blocks, published }): LabelledArticle[] => {
    const article = { sentences: blocks.flatMap((block) => english.annotate(block)), published };
    const unweighed = { ...matter, weights: null };
    const { timeline, matterSigns, plain, subject, covered } = surveyOf(article, unweighed);
    const isAbout = passage.sentences.some(({ claim }) => claim);
    const told = { subject: subjectSigns(plain, matter, timeline, published), isAbout };
    if (subject.level === 'none' && !isAbout) return [{ ...told, features: {}, round: null, sentences: [] }];
    const claims = findClaims(article, unweighed);
    const found = article.sentences.map((sentence) => claims.find((claim) => claim.sentence === sentence) ?? null);
    const sentences = plain.flatMap((signs, index) => {
      const offset = offsets.get(signs.sentence.block) ?? 0;
      const span = { start: signs.sentence.start + offset, end: signs.sentence.end + offset };
      const gold = passage.sentences.find((sentence) => meets(span, sentence));
      if (!gold || gold.skip === true || (gold.claim && !gold.points)) return [];
      const before = { points: priorPoints(found.slice(0, index)), sentence: plain[index - 1]?.sentence };
      const features = presentSigns(signs, before, Object.keys(matterSigns));
      return [{ features, gold }];
    });
    const rounds = sentences.flatMap(({ gold }) => (gold.claim && !gold.roundOpen && gold.round ? [gold.round] : []));
    const spoken = covered.length > 0 ? covered : plain;
    const { signs: features } = articleSigns(spoken, matter, timeline, published);
    return [{ ...told, features, round: mostFrequent(rounds), sentences }];
  });
}
