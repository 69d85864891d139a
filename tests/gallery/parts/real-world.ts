/** The bundled record, and the claims that the engine finds in the demo page's sentences. */
import { createEngine } from '../../../src/app/engine';
import { istanbulPack } from '../../../src/corpus/bundled';
import { indexPack } from '../../../src/corpus/index-pack';
import { loadPack } from '../../../src/corpus/load-pack';
import { compareRecord } from '../../../src/matching/compare-record';
import type { Claim, Mark } from '../../../src/model/claim';
import type { FixtureWorld } from '../../../src/ui/fixtures/fixture-world';
import type { Words } from '../../../src/words/words';
import { claims as demo } from '../../demo/expected.json';

function bundled() {
  const loaded = loadPack(istanbulPack);
  if (!loaded.ok) throw new Error(`the bundled pack is damaged: ${JSON.stringify(loaded.problems)}`);
  return loaded.record;
}

export const record = bundled();
const comparisons = compareRecord(indexPack(record));

/** One point on which the record says the same, and one on which it differs. */
const MIXED =
  'In Istanbul the sides agreed to exchange all soldiers aged 18 to 25 and to return 8,000 bodies each on 2 June 2025.';

function readTexts(words: Words, texts: readonly string[]): Claim[] {
  const blocks = texts.map((text, id) => ({ id, role: id === 0 ? ('headline' as const) : ('text' as const), text }));
  const unit = { id: 0, blocks, published: '2025-06-03' };
  return createEngine(record, words).readUnits({ language: 'en' }, [unit], { strictness: 'balanced' });
}

function withMark(claims: readonly Claim[], mark: Mark): Claim {
  const found = claims.find((claim) => claim.mark === mark);
  if (!found) throw new Error(`no claim is marked ${mark}`);
  return found;
}

/** As no sentence of the demo page is of this kind, one of another kind is made so. */
const made = (claim: Claim, more: Partial<Claim>): Claim => ({ ...claim, id: `${claim.id}-made`, ...more });

/** Of a claim with related statements, just these. */
function relatedOnly(claims: readonly Claim[]): Claim {
  const related = ({ citations }: Claim) => citations.filter(({ relation }) => relation === 'related');
  const claim = claims.find((one) => related(one).length > 0) ?? withMark(claims, 'context');
  return { ...claim, citations: related(claim), mark: 'context' };
}

function claimsOf(onPage: readonly Claim[], words: Words): FixtureWorld['claims'] {
  const differs = withMark(onPage, 'differs');
  const byCitations = [...onPage].sort((a, b) => b.citations.length - a.citations.length);
  const [longest = differs] = byCitations;
  return {
    'on record': withMark(onPage, 'same'),
    differs,
    mixed: withMark(readTexts(words, [MIXED]), 'mixed'),
    'related only': relatedOnly(onPage),
    silent: made(withMark(onPage, 'same'), { citations: [], mark: 'silent' }),
    'many citations': longest,
  };
}

export function realWorld(words: Words): FixtureWorld {
  const onPage = readTexts(
    words,
    demo.map(({ text }) => text),
  );
  return {
    words,
    record,
    comparisons,
    page: { url: 'https://daily.example/2025/06/03/talks', title: 'Second round of talks ends in an exchange deal' },
    claims: claimsOf(onPage, words),
    onPage,
    found: 'bodies',
    points: { compared: 'bodies-number', single: 'medical-commission' },
  };
}
