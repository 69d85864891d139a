import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { licencesOf } from '../../cli/licences';
import { selfTestFile } from '../../cli/self-test-file';
import { SelfTestFile } from '../../model/self-test';
import { engine } from '../test-engine';
import { passageUnit } from './passage-unit';
import { scoreSelfTest } from './score-self-test';

/** What the extension may carry for it. */
const LARGEST = 60_000;

test('the self-test that is built is small, holds what its form says, and its figures come out again', async () => {
  const built = await selfTestFile();
  const text = JSON.stringify(built);
  expect(Buffer.byteLength(text)).toBeLessThan(LARGEST);
  const file = z.parse(SelfTestFile, JSON.parse(text));
  expect(new Set(file.passages.map(({ kind }) => kind))).toEqual(new Set(['deal', 'other']));
  const found = file.passages.map((passage) =>
    engine.readUnits({ language: 'en' }, [passageUnit(passage)], { strictness: 'strict' }),
  );
  expect(scoreSelfTest(file, found)).toEqual(file.measured.strict);
});

test('blocks are the passage’s own text, and every labelled sentence stands in one', async () => {
  const { passages } = await selfTestFile();
  for (const { blocks, sentences } of passages)
    for (const { start, end } of sentences)
      expect(blocks.some(([from, length]) => from <= start && end <= from + length)).toBe(true);
});

test('nothing found is a recall of none, and no precision', async () => {
  const { passages, labelled } = await selfTestFile();
  expect(scoreSelfTest({ passages, labelled }, [])).toMatchObject({ precision: null, recall: 0, citationRecall: 0 });
});

test('every package that the code imports is among the licences', () => {
  const listed = licencesOf('.');
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  expect(Object.keys(dependencies).filter((name) => !listed.some((one) => one.name === name))).toEqual([]);
  expect(listed.filter(({ version, licence }) => version === '' || licence === '')).toEqual([]);
});
