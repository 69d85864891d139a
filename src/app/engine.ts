/** The engine: units of a page to claims with citations. Knows neither the DOM nor the browser. */
import { findClaims, type FoundClaim } from '../claims/find-claims';
import type { Matter } from '../claims/matter';
import { pointRoundsOf, roundHintsOf } from '../claims/round-hint';
import { istanbulRules } from '../corpus/bundled';
import { loadRules } from '../corpus/load-rules';
import { createEnglish } from '../language/en/english';
import { hash } from '../lib/hash';
import { createCiter, markOf } from '../matching/cite';
import type { Claim, PageContext, PageUnit } from '../model/claim';
import type { PackRecord } from '../model/record';
import type { Settings, Strictness } from '../model/settings';

export interface Engine {
  /** The claims of whole units, in reading order. Units are read independently. */
  readUnits(context: PageContext, units: readonly PageUnit[], settings: Pick<Settings, 'strictness'>): Claim[];
}

/** The least score of a claim that is shown, by strictness. */
const THRESHOLD: Record<Strictness, number> = { strict: 0.8, balanced: 0.55, wide: 0.4 };
/** Trust in a claim by how far its article is about the matter. */
const TRUST = { strong: 1, weak: 0.85, none: 0 };

/** The pack's spellings of people, as concepts `person:<id>`. */
const personConcepts = (record: PackRecord, language: string): [string, string[]][] =>
  record.speakers
    .filter(({ type }) => type === 'person')
    .map(({ id, spellings }) => [`person:${id}`, spellings[language] ?? []]);

const isRead = (language: string): boolean => language === '' || /^en\b/iu.test(language);

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

/** Builds an engine on a record. Throws where the bundled rules are damaged, which is a fault of the build. */
export function createEngine(record: PackRecord): Engine {
  const loaded = loadRules(istanbulRules);
  if (!loaded.ok) throw new Error(`The bundled rules are damaged: ${JSON.stringify(loaded.problems)}`);
  const { rules, languages } = loaded;
  const concepts = languages.find(({ language }) => language === 'en')?.concepts ?? {};
  const english = createEnglish([...Object.entries(concepts), ...personConcepts(record, 'en')]);
  const citer = createCiter(record, new Map(rules.points.map(({ point, compare }) => [point, compare])));
  const parties = new Map(record.speakers.map(({ id, party }) => [id, party]));
  const matter: Matter = {
    rules,
    rounds: record.rounds,
    hint: roundHintsOf(record, rules),
    pointRounds: pointRoundsOf(record),
    partyOf: (person) => parties.get(person) ?? null,
  };

  const toClaim = (found: FoundClaim, unit: PageUnit, occurrence: number, own: string | null): Claim => {
    const { sentence, assertions, weights } = found;
    const citations = citer
      .cite(
        assertions.map((assertion, i) => ({
          assertion,
          score: (weights[i] ?? 1) * TRUST[found.level],
          presence: found.presences[i],
        })),
        sentence.speaker,
      )
      .filter(({ source }) => source !== own);
    return {
      id: hash(`${unit.id}\n${sentence.text}\n${occurrence}`),
      unit: unit.id,
      block: sentence.block,
      start: sentence.start,
      end: sentence.end,
      text: sentence.text,
      round: found.round,
      points: assertions.map(({ point }) => point),
      assertions,
      speaker: sentence.speaker,
      score: Math.max(...weights) * TRUST[found.level],
      matched: found.matched,
      citations,
      mark: markOf(citations),
    };
  };

  return {
    readUnits(context, units, { strictness }) {
      if (!isRead(context.language)) return [];
      const own = ownSource(record, context.url);
      return units.flatMap((unit) => {
        const article = {
          sentences: unit.blocks.flatMap((block) => english.annotate(block)),
          published: unit.published,
        };
        const seen = new Map<string, number>();
        return findClaims(article, matter)
          .map((found) => {
            const count = seen.get(found.sentence.text) ?? 0;
            seen.set(found.sentence.text, count + 1);
            return toClaim(found, unit, count, own);
          })
          .filter((claim) => claim.score >= THRESHOLD[strictness]);
      });
    },
  };
}
