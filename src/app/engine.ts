/** The engine: units of a page to claims with citations. Knows neither the DOM nor the browser. */
import { claimFeatures } from '../claims/claim-features';
import { findClaims, type FoundClaim } from '../claims/find-claims';
import { checkedCalibration } from '../corpus/checked-pack';
import { hash } from '../lib/hash';
import { probability } from '../lib/logistic';
import { createCiter, markOf, type Citable } from '../matching/cite';
import type { Citation, Claim, PageContext, PageUnit } from '../model/claim';
import type { PackRecord } from '../model/record';
import type { Settings } from '../model/settings';
import { recordInWords } from '../words/record-in-words';
import type { Words } from '../words/words';
import { readPack, widened } from './read-pack';
import { isReadLanguage } from './read-language';

export interface Engine {
  /** The claims of whole units, in reading order. Units are read independently. */
  readUnits(context: PageContext, units: readonly PageUnit[], settings: Pick<Settings, 'strictness'>): Claim[];
}

/** Two addresses of one page: scheme, “www.”, query, fragment and a closing slash do not count. */
const pageOf = (url: string): string =>
  url
    .replace(/^https?:\/\/(www\.)?/iu, '')
    .replace(/[?#].*/su, '')
    .replace(/\/$/u, '');

/** The source a page is, if it is one: its own statements are no agreement with it. */
function ownSource(record: PackRecord, url: string | undefined): string | null {
  if (url === undefined) return null;
  return (
    record.sources.find((source) => source.url.value !== null && pageOf(source.url.value) === pageOf(url))?.id ?? null
  );
}

/** Number of the block that stands for a heading outside its unit: it is context, and not marked there. */
const HEADING = -1;

const withHeading = ({ heading, blocks }: PageUnit): PageUnit['blocks'] =>
  heading === undefined ? blocks : [{ id: HEADING, role: 'headline', text: heading }, ...blocks];

/** `occurrence`: how many times the same sentence stands before it in its unit. */
function claimOf(
  { sentence, points, round, matched }: FoundClaim,
  unit: number,
  occurrence: number,
  score: number,
  citations: Citation[],
): Claim {
  return {
    id: hash(`${unit}\n${sentence.text}\n${occurrence}`),
    unit,
    block: sentence.block,
    start: sentence.start,
    end: sentence.end,
    text: sentence.text,
    round,
    points: points.map(({ assertion }) => assertion.point),
    assertions: points.map(({ assertion }) => assertion),
    speaker: sentence.speaker,
    score,
    matched,
    citations,
    mark: markOf(citations),
  };
}

const citables = ({ points }: FoundClaim, score: number): Citable[] => points.map((point) => ({ ...point, score }));

/**
 * Builds an engine that cites from a record and recognises by a `known` one: what readers add is cited, and changes nothing
 * of what is marked. Reasons are told in `words`.
 */
export function createEngine(record: PackRecord, words: Words, known = record): Engine {
  const { english, matter, comparisons } = readPack(known);
  const calibration = checkedCalibration;
  const citer = createCiter(recordInWords(record, words), comparisons, calibration.citation, words);
  const wide = widened(matter);

  const cited = (found: FoundClaim, unit: number, occurrence: number, own: string | null): Claim => {
    const score = probability(calibration.claim, claimFeatures(found));
    const citations = citer.cite(citables(found, score), found.sentence.speaker).filter(({ source }) => source !== own);
    return claimOf(found, unit, occurrence, score, citations);
  };

  return {
    readUnits(context, units, { strictness }) {
      if (!isReadLanguage(context.language)) return [];
      const own = ownSource(record, context.url);
      return units.flatMap((unit) => {
        const article = {
          sentences: withHeading(unit).flatMap((block) => english.annotate(block)),
          published: unit.published,
        };
        const seen = new Map<string, number>();
        return findClaims(article, strictness === 'wide' ? wide : matter)
          .map((found) => {
            const count = seen.get(found.sentence.text) ?? 0;
            seen.set(found.sentence.text, count + 1);
            return cited(found, unit.id, count, own);
          })
          .filter((claim) => claim.block !== HEADING && claim.score >= calibration.least[strictness])
          .map((claim) => ({ ...claim, least: calibration.least[strictness] }));
      });
    },
  };
}
