import type { FoundClaim } from './find-claims';

/** More points than this in one sentence say no more. */
const MANY_POINTS = 3;

/** What speaks for and against a found claim, as numbers of about 0 to 3. */
export function claimFeatures({
  sentence,
  points,
  evidence,
  level,
  matched,
  round,
}: FoundClaim): Record<string, number> {
  return {
    strong: level === 'strong' ? 1 : 0,
    doubtfulRule: 1 - Math.max(...points.map(({ weight }) => weight)),
    morePoints: Math.min(points.length, MANY_POINTS) - 1,
    figures: points.some(({ assertion }) => assertion.figures.length > 0) ? 1 : 0,
    named: Math.min(2, matched.length / 2),
    articleEvidence: Math.log1p(evidence.article),
    sentenceEvidence: Math.log1p(evidence.sentence),
    noRound: round === null ? 1 : 0,
    quoted: sentence.quoted ? 1 : 0,
    headline: sentence.role === 'headline' ? 1 : 0,
    short: Math.max(0, 1 - sentence.tokens.length / 20),
  };
}
