/** Every screen, with the two parties exchanged in the record: same structure, words, tallies and order. */
import { describe, expect, test } from 'vitest';
import { istanbulPack } from '../../corpus/bundled';
import { indexPack } from '../../corpus/index-pack';
import { loadPack } from '../../corpus/load-pack';
import { swapParties } from '../../corpus/swap-parties';
import { compareRecord } from '../../matching/compare-record';
import type { Claim } from '../../model/claim';
import type { PackRecord } from '../../model/record';
import { savedId } from '../../model/saved';
import { Settings } from '../../model/settings';
import { englishWords } from '../../words/english';
import { compareView } from '../compare/compare-view';
import { claimCiting } from '../fixtures/small-record';
import { savedView } from '../saved/saved-view';
import { timelineView } from '../timeline/timeline-view';
import { cardView } from './card-view';
import { panelPageView } from './panel-page-view';
import { GROUPINGS, NO_FILTERS } from './panel-place';
import { panelRecordView, recordStatements } from './panel-record-view';
import { indexRecord } from './record-index';
import { popupView } from './screen-view';
import { MARKS, RELATIONS } from './words';

const loaded = loadPack(istanbulPack);
if (!loaded.ok) throw new Error('the bundled pack does not load');
const { record } = loaded;
const swap = <T>(data: T): T => swapParties(data, 'ukraine', 'russia');

/** A claim on each point, which cites all that is on record there, with every relation and mark among them. */
const claims: Claim[] = record.points.map(({ id: point }, at) => {
  const cited = record.statements.filter((statement) => statement.point === point);
  const citations = cited.map(({ id, source }, place) => {
    const relation = RELATIONS[(at + place) % RELATIONS.length] ?? 'related';
    return { statement: id, source, point, relation, score: 0.5, reasons: [] };
  });
  const assertions = cited.slice(0, 1);
  const mark = MARKS[at % MARKS.length] ?? 'context';
  return { ...claimCiting({}), id: `claim-${at}`, text: `Claim ${at}`, points: [point], assertions, citations, mark };
});

const PAGE = { url: 'https://daily.example/1', title: 'Daily' };
const saved = claims.map((claim) => ({
  id: savedId(PAGE.url, claim.id),
  savedAt: '2026-11-22T10:00:00.000Z',
  page: PAGE,
  claim,
  note: '',
}));
const NOTHING = { unreadable: 0, limit: saved.length, deleted: null, message: null, focus: null };

interface Pack {
  record: PackRecord;
  claims: Claim[];
  saved: typeof saved;
}
type Screen = (pack: Pack) => unknown;

const indexOf = ({ record: of }: Pack) => indexRecord(of, englishWords);
const settings = Settings.parse({});
const state = { status: 'read', language: 'en', marksShown: true } as const;

const SCREENS: Record<string, Screen> = {
  card: (pack) => pack.claims.map((claim) => cardView(claim, pack.record, englishWords)),
  popup: (pack) => {
    const page = { ...state, ...PAGE, claims: pack.claims };
    return popupView({ url: PAGE.url, access: true, page, record: pack.record, settings }, englishWords);
  },
  'this page': (pack) => panelPageView(pack.claims, NO_FILTERS, indexOf(pack)),
  record: (pack) =>
    GROUPINGS.map((by) => panelRecordView(recordStatements(indexOf(pack)), { ...NO_FILTERS, by }, indexOf(pack))),
  compare: (pack) => {
    const comparisons = compareRecord(indexPack(pack.record));
    return pack.record.points.map(({ id }) => compareView(comparisons, { ...NO_FILTERS, point: id }, indexOf(pack)));
  },
  timeline: (pack) => timelineView(NO_FILTERS, indexOf(pack)),
  saved: (pack) => savedView({ ...NOTHING, claims: pack.saved }, NO_FILTERS, indexOf(pack)),
};

describe('with the parties exchanged, the same is shown:', () => {
  const before = { record, claims, saved };
  const after = swap(before);
  test.each(Object.entries(SCREENS))('%s', (_name, screen) => {
    expect(after.record).not.toEqual(before.record);
    expect(screen(after)).toEqual(swap(screen(before)));
  });
});
