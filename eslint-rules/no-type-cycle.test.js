import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** The linter's own rule leaves out imports of types: files that know each other's types are one file in two places. */
const IMPORT = /^(?:import|export)\b[^;'"]*from '(\.[^']+)'/gmu;

const isSource = (name) => /\.tsx?$/u.test(name) && !/\.test\.tsx?$/u.test(name);

const sourcesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter(isSource)
    .map((name) => resolve(folder, name));

/** What a file imports, types or not, by path. */
function importsOf(file) {
  const names = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, name]) => join(dirname(file), name));
  return names.flatMap((name) => [`${name}.ts`, `${name}.tsx`].filter((path) => existsSync(path)));
}

/** The first cycle that is met, as the files on it; null where there is none. */
function firstCycle(graph) {
  const done = new Set();
  const follow = (file, way) => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of graph.get(file) ?? []) {
      const cycle = follow(next, [...way, file]);
      if (cycle !== null) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const cycle = follow(file, []);
    if (cycle !== null) return cycle;
  }
  return null;
}

test('a cycle is found', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b']],
  ]);
  expect(firstCycle(graph)).toEqual(['b', 'c', 'b']);
});

test('no two sources import each other, not even types', () => {
  const graph = new Map(sourcesIn('src').map((file) => [file, importsOf(file)]));
  expect(graph.size).toBeGreaterThan(100);
  expect(firstCycle(graph)).toBeNull();
});
