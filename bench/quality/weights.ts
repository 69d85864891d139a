/**
 * `npm run bench:weights`: learns from the passages that may be looked at what each sign is worth for a claim and for each
 * point, beside the rules, and writes it into the pack. Run it after a change of words or rules, before `bench:calibrate`.
 */
import { writeFileSync } from 'node:fs';
import { readPack, type ReadyPack } from '../../src/app/read-pack';
import { bundledRecord } from '../../src/app/record';
import { yearOf } from '../../src/claims/article-year';
import { findClaims, priorPoints } from '../../src/claims/find-claims';
import { matterSignsOf } from '../../src/claims/matter-signs';
import { presentSigns } from '../../src/claims/present-signs';
import { readSigns } from '../../src/claims/signs';
import { readSubject } from '../../src/claims/subject';
import type { SignWeights } from '../../src/model/sign-weights';
import { meets } from '../score/tally.mjs';
import { fitSparse } from './fit-sparse';
import type { GoldSentence, Passage } from './passage';
import { readingOf } from './read-blocks';
import { readSets } from './sets';

/** Chosen on passages that the weights were not fitted on: claims gained against claims that are none. */
const LEAST: SignWeights['least'] = { claim: 0.6, point: 0.4, beside: 0.8, kept: 0.2 };

interface Labelled {
  features: Record<string, number>;
  gold: GoldSentence;
}

/** The signs of each sentence of a passage about the matter, as the rules alone leave them. */
function labelledSigns({ english, matter }: ReadyPack, passage: Passage): Labelled[] {
  const { units, offsets } = readingOf(passage.text);
  return units.flatMap(({ blocks, published }) => {
    const article = { sentences: blocks.flatMap((block) => english.annotate(block)), published };
    const byRules = { ...matter, weights: null };
    const timeline = { year: yearOf(article, matter.rounds), rounds: matter.rounds, rules: matter.rules.rounds };
    const signsOfMatter = matterSignsOf(matter, timeline);
    const plain = article.sentences.map((sentence) => readSigns(sentence, signsOfMatter));
    if (readSubject(plain, matter.rules, timeline).level === 'none') return [];
    const claims = findClaims(article, byRules);
    const found = article.sentences.map((sentence) => claims.find((claim) => claim.sentence === sentence) ?? null);
    return plain.flatMap((signs, index): Labelled[] => {
      const offset = offsets.get(signs.sentence.block) ?? 0;
      const span = { start: signs.sentence.start + offset, end: signs.sentence.end + offset };
      const gold = passage.sentences.find((sentence) => meets(span, sentence));
      if (!gold || gold.skip === true || (gold.claim && !gold.points)) return [];
      const features = presentSigns(signs, priorPoints(found.slice(0, index)), Object.keys(signsOfMatter));
      return [{ features, gold }];
    });
  });
}

const speaksTo = ({ points, mayPoints }: GoldSentence, point: string): boolean =>
  [...(points ?? []), ...(mayPoints ?? [])].includes(point);

async function main(): Promise<void> {
  const pack = readPack(await bundledRecord());
  const { dev, tune, wire, press, agency } = await readSets();
  const labelled = [dev, tune, wire, press, agency].flatMap(({ passages }) =>
    passages.flatMap((passage) => labelledSigns(pack, passage)),
  );
  const fit = (right: (gold: GoldSentence) => boolean) =>
    fitSparse(labelled.map(({ features, gold }) => ({ features, right: right(gold) })));
  const weights: SignWeights = {
    claim: fit(({ claim }) => claim),
    points: Object.fromEntries(
      pack.matter.rules.points.map(({ point }) => [point, fit((gold) => gold.claim && speaksTo(gold, point))]),
    ),
    least: LEAST,
  };
  const path = new URL('../../assets/packs/istanbul-2025/weights.json', import.meta.url);
  writeFileSync(path, `${JSON.stringify(weights, null, 1)}\n`);
  const count = Object.values(weights.points).reduce((sum, model) => sum + Object.keys(model.weights).length, 0);
  console.log(
    `${count} weights for points, ${Object.keys(weights.claim.weights).length} for claims, ${labelled.length} sentences`,
  );
}

await main();
