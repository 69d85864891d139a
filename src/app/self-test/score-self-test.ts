import { tallyBy } from '../../../bench/score/tally-by.mjs';
import type { Claim } from '../../model/claim';
import type { SelfTestFigures, SelfTestFile, SelfTestPassage } from '../../model/self-test';

/** A passage's claims with their offsets into its text. */
const placed = ({ blocks }: SelfTestPassage, claims: readonly Claim[]) =>
  claims.map((claim) => {
    const [offset] = blocks[claim.block] ?? [0];
    return { ...claim, start: claim.start + offset, end: claim.end + offset };
  });

/** Scores what was found, passage by passage, by the benchmark's own scorer. */
export function scoreSelfTest(
  { passages, labelled }: Pick<SelfTestFile, 'passages' | 'labelled'>,
  found: readonly (readonly Claim[])[],
): SelfTestFigures {
  const isLabelled = ({ source, point }: { source: string; point: string }) =>
    labelled[source]?.includes(point) ?? false;
  const results = passages.map((passage, i) => ({ claims: placed(passage, found[i] ?? []) }));
  const { figures } = tallyBy(passages, results, isLabelled);
  const { precision = null, recall = null, citationPrecision = null, citationRecall = null, claims } = figures;
  return { precision, recall, citationPrecision, citationRecall, claims: claims ?? 0 };
}
