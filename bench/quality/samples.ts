/** What the engine finds in labelled passages, with its features and whether the readers found the same. */
import type { ReadyPack } from '../../src/app/read-pack';
import { widened } from '../../src/app/read-pack';
import { claimFeatures } from '../../src/claims/claim-features';
import { findClaims, type FoundClaim } from '../../src/claims/find-claims';
import { indexPack } from '../../src/corpus/index-pack';
import { citationFeatures } from '../../src/matching/citation-features';
import { closenessOf, comparisonFor } from '../../src/matching/cite';
import { relate, type Related } from '../../src/matching/relate';
import { probability, type Logistic } from '../../src/lib/logistic';
import type { PackRecord, Statement } from '../../src/model/record';
import { agrees, goldCitations, isLabelled, samePair } from '../score/gold.mjs';
import { meets } from '../score/tally.mjs';
import type { GoldSentence, Passage } from './passage';
import { readingOf } from './read-blocks';

export interface Sample {
  features: Record<string, number>;
  right: boolean;
}

interface Placed {
  found: FoundClaim;
  /** The labelled sentence it is; none where it stands across several. */
  gold: GoldSentence | undefined;
}

/** Everything that the widest setting would look at; sentences on which the readers part are left out. */
function placedClaims({ english, matter }: ReadyPack, passage: Passage): Placed[] {
  const { units, offsets } = readingOf(passage.text);
  const all = units.flatMap(({ blocks, published }) =>
    findClaims({ sentences: blocks.flatMap((block) => english.annotate(block)), published }, widened(matter)),
  );
  return all
    .map((found): Placed => {
      const offset = offsets.get(found.sentence.block) ?? 0;
      const span = { start: found.sentence.start + offset, end: found.sentence.end + offset };
      return { found, gold: passage.sentences.find((sentence) => meets(span, sentence)) };
    })
    .filter(({ gold }) => gold?.skip !== true);
}

export const claimSamples = (pack: ReadyPack, passages: readonly Passage[]): Sample[] =>
  passages.flatMap((passage) =>
    placedClaims(pack, passage).map(({ found, gold }) => ({
      features: claimFeatures(found),
      right: gold?.claim === true,
    })),
  );

interface Draft {
  statement: Statement;
  related: Related;
  features: Record<string, number>;
}

/** The closest statement of each source on each point, as the scorer counts them. */
function drafts(
  found: FoundClaim,
  score: number,
  pack: ReadyPack,
  byPoint: ReadonlyMap<string, readonly Statement[]>,
): Draft[] {
  const all = found.points.flatMap(({ assertion, weight, presence }) =>
    (byPoint.get(assertion.point) ?? []).map((statement): Draft => {
      const how = comparisonFor({ assertion, presence }, pack.comparisons);
      const related = relate(assertion, statement, how);
      return { statement, related, features: citationFeatures({ assertion, score, weight }, related) };
    }),
  );
  const closest = new Map<string, Draft>();
  for (const draft of all) {
    const pair = `${draft.statement.source} ${draft.statement.point}`;
    const known = closest.get(pair);
    if (!known || closenessOf(draft.related) > closenessOf(known.related)) closest.set(pair, draft);
  }
  return [...closest.values()];
}

/** Citations of the claims that readers labelled; pairs that nobody labelled are left out. */
export function citationSamples(
  pack: ReadyPack,
  record: PackRecord,
  passages: readonly Passage[],
  claimModel: Logistic,
): Sample[] {
  const byPoint = indexPack(record).statementsByPoint;
  return passages
    .flatMap((passage) => placedClaims(pack, passage))
    .flatMap(({ found, gold }): Sample[] => {
      const labels = gold?.claim === true ? goldCitations(gold) : null;
      if (!gold || !labels) return [];
      const points = new Set([...(gold.points ?? []), ...(gold.mayPoints ?? [])]);
      const score = probability(claimModel, claimFeatures(found));
      return drafts(found, score, pack, byPoint)
        .filter(({ statement }) => isLabelled(statement) || !points.has(statement.point))
        .map(({ statement, related, features }) => {
          const cited = { ...statement, statement: statement.id, relation: related.relation, score };
          return { features, right: labels.some((label) => samePair(label, cited) && agrees(label, cited)) };
        });
    });
}
