import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { Settings } from '../../model/settings';
import { englishWords } from '../../words/english';
import { smallRecord } from '../fixtures/small-record';
import { optionsView, type OptionsModel } from './options-view';

const settings = z.parse(Settings, { sites: { on: ['b.example', 'a.example'], off: ['*.b.example', 'c.example'] } });
const figures = { claims: 76, precision: 1, recall: 0.829, citationPrecision: 0.93, citationRecall: null };

const model: OptionsModel = {
  settings,
  record: smallRecord,
  shortcuts: [],
  worth: {
    claims: 1200,
    otherSentences: 3000,
    steps: [{ step: 'strict', precision: 0.987, recall: 0.71, falseAlarmsPer1000: 2.107 }],
  },
  version: '1.0',
  packs: { added: [], removed: null, message: null },
  data: { saved: 0, message: null },
  selfTest: { phase: 'idle' },
  licences: null,
};

const viewOf = (more: Partial<OptionsModel>) => optionsView({ ...model, ...more }, englishWords);
const view = (more: Partial<Settings>) => viewOf({ settings: { ...settings, ...more } });

describe('the lists of sites', () => {
  test('are those that matter for the choice of pages', () => {
    expect(view({ where: 'chosen' }).sites).toMatchObject([
      { list: 'on', names: ['a.example', 'b.example'], canGrow: true },
      { list: 'off', names: ['*.b.example', 'c.example'], canGrow: true },
    ]);
    expect(view({ where: 'click' }).sites).toEqual([]);
  });

  test('tell what the skip list takes in and is read all the same', () => {
    expect(view({ where: 'all' }).sites).toMatchObject([
      { list: 'off', names: ['*.b.example', 'c.example'], canGrow: true },
      { list: 'on', names: ['b.example'], canGrow: false },
    ]);
    expect(view({ where: 'all', sites: { on: ['a.example'], off: [] } }).sites).toHaveLength(1);
    const page = 'https://a.example/1';
    expect(view({ where: 'all', sites: { on: [page], off: [] } }).sites[1]).toMatchObject({ names: [page] });
  });
});

test('each strictness tells what was measured of it', () => {
  const [strict] = view({ strictness: 'strict' }).strictness;
  expect(strict).toMatchObject({ chosen: true, label: 'Strict' });
  expect(strict?.text).toContain('99 of 100');
  expect(strict?.text).toContain('71 of 100');
  expect(strict?.text).toContain('2.1 of 1,000');
  expect(view({}).measured).toMatch(/1,200 claims in English.*(3,000)/);
});

describe('the look of marks', () => {
  test('is chosen in two steps, each of which keeps the other', () => {
    const { styles, strengths } = view({ look: 'tint-strong' }).look;
    expect(styles.map(({ id, chosen }) => [id, chosen])).toEqual([
      ['line-strong', false],
      ['tint-strong', true],
      ['both-strong', false],
    ]);
    expect(strengths.map(({ id, chosen }) => [id, chosen])).toEqual([
      ['tint-light', false],
      ['tint', false],
      ['tint-strong', true],
    ]);
  });

  test('is shown on all five kinds of mark', () => {
    expect(view({}).look.sample.map(({ mark }) => mark)).toEqual(['same', 'differs', 'mixed', 'context', 'silent']);
  });
});

test('a pack tells what it holds, or why it is left out', () => {
  const pack = { id: 'a', label: 'A', by: 'Desk', on: true, sources: 1, speakers: 0, statements: 2, problems: [] };
  const { entries } = viewOf({
    packs: { added: [pack, { ...pack, id: 'b', problems: ['b.json: amiss'] }], removed: null, message: null },
  }).packs;
  expect(entries.map(({ by, contents }) => [by, contents])).toEqual([
    ['by Desk', '2 statements, 1 source and 0 speakers'],
    ['by Desk', null],
  ]);
});

describe('the self-test', () => {
  const done = { phase: 'done' as const, here: figures, built: figures, strictness: 'balanced' as const, time: 12 };

  test('tells how far it has come', () => {
    expect(viewOf({ selfTest: { phase: 'running', done: 12, of: 48 } }).selfTest).toMatchObject({
      isRunning: true,
      progress: 0.25,
      message: 'Passage 12 of 48',
    });
  });

  test('sets what was measured here beside what was measured at the build', () => {
    const { table, message } = viewOf({ selfTest: done }).selfTest;
    expect(table?.rows.map(({ here, built }) => [here, built])).toEqual([
      ['100 of 100', '100 of 100'],
      ['83 of 100', '83 of 100'],
      ['93 of 100', '93 of 100'],
      ['not measured', 'not measured'],
      ['12 ms', 'not measured'],
    ]);
    expect(table?.on).toContain('76 claims labelled by hand');
    expect(message).toContain('the same as when');
  });

  test('says where a share differs', () => {
    const { message } = viewOf({ selfTest: { ...done, built: { ...figures, recall: 0.8 } } }).selfTest;
    expect(message).toContain('differ');
  });
});
