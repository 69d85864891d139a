import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundledRecord } from '../app/record';
import { istanbulRules } from '../corpus/bundled';
import { loadRules } from '../corpus/load-rules';
import { checkPackFiles, type PackFile } from './check-pack-files';

const TEXT = readFileSync('assets/packs/example/newsroom-pack.json', 'utf8');

async function check(...files: PackFile[]) {
  const rules = loadRules(istanbulRules);
  if (!rules.ok) throw new Error('the bundled rules are damaged');
  return checkPackFiles(files, await bundledRecord(), rules.rules);
}

test('a sound file is told with what it holds', async () => {
  expect(await check({ name: 'a.json', text: TEXT })).toEqual({
    lines: ['a.json: holds. “Harbour Gazette on the Istanbul talks”: sources 1, speakers 1, statements 2'],
    problems: [],
  });
});

test('files are checked with one another, and one that is amiss does not stop the others', async () => {
  const { lines, problems } = await check(
    { name: 'gone.json', problem: 'no such file' },
    { name: 'a.json', text: TEXT },
    { name: 'b.json', text: TEXT },
  );
  expect(lines).toHaveLength(1);
  expect(problems[0]).toBe('gone.json: cannot be read (no such file); name a file that is there');
  expect(problems.some((problem) => problem.startsWith('b.json › sources › '))).toBe(true);
});

const DOC = readFileSync('docs/packs.md', 'utf8');

test('the example of the manual is the one that is checked here', () => {
  const [, example = ''] = /```json\n([\s\S]*?)```/u.exec(DOC) ?? [];
  expect(JSON.parse(example)).toEqual(JSON.parse(TEXT));
});

test('the manual names every point, round, party and speaker', async () => {
  const { points, rounds, parties, speakers } = await bundledRecord();
  const ids = [...points, ...rounds, ...parties, ...speakers].map(({ id }) => id);
  expect(ids.filter((id) => !DOC.includes(`\`${id}\``))).toEqual([]);
});
