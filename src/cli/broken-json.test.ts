import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { describeProblem } from '../corpus/pack-problem';
import { brokenPackFiles, jsonProblem } from './broken-json';

const made: string[] = [];
afterEach(() => Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true }))));

test.each([
  ['a comma too many in a list', '[\n {"a": 1},\n]', 3],
  ['a comma too many in an object', '{\n "a": 1,\n}', 3],
  ['a comma missing', '{\n "a": 1\n "b": 2\n}', 3],
  ['a quotation mark missing', '{\n "a": "b\n}', 2],
  ['an end missing', '{\n "a": [1', 2],
  ['marks of a merge', '{\n<<<<<<< HEAD\n "a": 1\n}', 2],
  ['nothing at all', '', 1],
])('%s is named with its line', (_what, text, line) => {
  const problem = jsonProblem('statements.json', text);
  expect(problem && describeProblem(problem)).toMatch(
    new RegExp(`^statements\\.json › line ${line}: is no JSON \\(.+\\); mend`, 'u'),
  );
});

test('what is JSON has no problem', () => {
  expect(jsonProblem('pack.json', '{"a": [1, null]}')).toBeNull();
});

test('of a folder, each file that is broken or missing is named', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'on-record-pack-'));
  made.push(folder);
  const sound = ['pack', 'sources', 'speakers', 'places'].map((name) =>
    writeFile(path.join(folder, `${name}.json`), '{}'),
  );
  await Promise.all([...sound, writeFile(path.join(folder, 'statements.json'), '[1,]')]);
  const problems = (await brokenPackFiles(folder)).map(describeProblem);
  expect(problems).toEqual([
    expect.stringMatching(/coverage\.json: is missing; put it back$/u),
    expect.stringMatching(/statements\.json › line 1: is no JSON/u),
  ]);
});
