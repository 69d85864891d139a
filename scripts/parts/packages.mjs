/** Whether the installed packages are those of the lockfile, and how to make it so. */
import fs from 'node:fs';
import path from 'node:path';
import { command } from './command.mjs';

const readJson = (file) => (fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : null);

/**
 * The packages of a lockfile that an installation lacks or holds in another version. npm notes what it installed in
 * node_modules/.package-lock.json when it is done, so an interrupted installation lacks everything. Optional packages
 * are those of other systems.
 */
export function missingPackages(lockfile, installed) {
  const has = installed?.packages ?? {};
  return Object.entries(lockfile.packages)
    .filter(([place, wanted]) => place !== '' && !wanted.optional && has[place]?.version !== wanted.version)
    .map(([place]) => place);
}

/** Installs the locked packages unless they are there. True if it had to. */
export async function preparePackages(root) {
  const lockfile = readJson(path.join(root, 'package-lock.json'));
  const installed = readJson(path.join(root, 'node_modules/.package-lock.json'));
  const isComplete = missingPackages(lockfile, installed).length === 0;
  if (isComplete && fs.existsSync(path.join(root, '.wxt/tsconfig.json'))) return false;
  const [task, args] = isComplete ? ['preparing WXT', ['exec', 'wxt', 'prepare']] : ['npm ci', ['ci']];
  process.stdout.write(`${task} …\n`);
  const { code, output } = await command('npm', args);
  if (code !== 0) throw new Error(`${task} failed:\n${output}`);
  return true;
}
