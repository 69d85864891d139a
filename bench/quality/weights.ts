/**
 * `npm run bench:weights`: learns from the passages that may be looked at what each sign is worth for a claim and for each
 * point, beside the rules, and for the round and the subject of an article, and writes it into the pack. Run it after a
 * change of words or rules, before `bench:calibrate`.
 */
import { writeFileSync } from 'node:fs';
import { readPack } from '../../src/app/read-pack';
import { bundledRecord } from '../../src/app/record';
import { AFTER } from '../../src/claims/present-signs';
import type { Passage } from './passage';
import type { SignWeights } from '../../src/model/sign-weights';
import { fitSparse } from './fit-sparse';
import { labelledArticles } from './labelled-articles';
import { passagesOf, readSets } from './sets';

/** Chosen on passages that the weights were not fitted on: claims gained against claims that are none. */
const LEAST: SignWeights['least'] = {
  subject: { kept: 0.5, found: 0.8 },
  claim: 0.6,
  point: 0.35,
  surest: { claim: 0.9, point: 0.1 },
  beside: 0.8,
  believed: 0.25,
  instead: 0.3,
  kept: 0.2,
};

/** Most articles are about one round: their signs need less of a pull, or the other rounds are never likely. */
const ROUND_PULL = { toNone: 0, toSmall: 1 };

/** What a sentence is about it says itself; what stands before it tells only whether it claims anything. */
const own = (features: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(features).filter(([sign]) => !sign.startsWith(AFTER)));

async function main(): Promise<void> {
  const pack = readPack(await bundledRecord());
  const { rules, rounds } = pack.matter;
  const { read, other } = await readSets();
  // Two readers agreed on the first set: what it tells counts twice.
  const [dev] = read;
  const elsewhere: Passage[] = other.flatMap(({ articles }) =>
    articles.map((text) => ({ id: '', lang: 'en', kind: 'other', text, sentences: [] })),
  );
  const articles = [...passagesOf(read), ...(dev?.passages ?? []), ...elsewhere].flatMap((passage) =>
    labelledArticles(pack, passage),
  );
  const labelled = articles.flatMap(({ sentences }) => sentences);
  const dated = articles.filter(({ round }) => round !== null);
  const claim = fitSparse(labelled.map(({ features, gold }) => ({ features, right: gold.claim })));
  // A point that may be named too says neither that it is there nor that it is not.
  const fitPoint = (point: string) =>
    fitSparse(
      labelled
        .filter(({ gold }) => !gold.mayPoints?.includes(point))
        .map(({ features, gold }) => ({
          features: own(features),
          right: gold.claim && gold.points?.includes(point) === true,
        })),
    );
  const fitRound = (id: string) =>
    fitSparse(
      dated.map(({ features, round }) => ({ features, right: round === id })),
      ROUND_PULL,
    );
  const weights: SignWeights = {
    claim,
    subject: fitSparse(articles.map(({ subject, isAbout }) => ({ features: subject, right: isAbout }))),
    points: Object.fromEntries(rules.points.map(({ point }) => [point, fitPoint(point)])),
    rounds: Object.fromEntries(rounds.filter(({ date }) => date).map(({ id }) => [id, fitRound(id)])),
    least: LEAST,
  };
  const path = new URL('../../assets/packs/istanbul-2025/weights.json', import.meta.url);
  writeFileSync(path, `${JSON.stringify(weights, null, 1)}\n`);
  const count = Object.values(weights.points).reduce((sum, model) => sum + Object.keys(model.weights).length, 0);
  console.log(
    `${count} weights for points, ${Object.keys(weights.claim.weights).length} for claims, ${labelled.length} sentences, ${dated.length} articles`,
  );
}

await main();
