/** For tests that read our own source: its files as syntax trees. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const isOurs = (name: string) => /\.tsx?$/u.test(name) && !/\.test\.tsx?$/u.test(name);

/** All source files below a folder, tests and fixtures left out. */
export function readSource(folder: string): ts.SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => isOurs(name) && !name.split(path.sep).includes('fixtures'))
    .map((name) => path.join(folder, name))
    .map((file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
}

/** Every node of a tree, parents first. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}
