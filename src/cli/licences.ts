/** The packages that are bundled, with their licences, from their own files under node_modules. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Licence } from '../model/licences';

interface Metadata {
  version?: string;
  license?: string;
  dependencies?: Record<string, string>;
}

/** What the build brings in besides our own dependencies: start of scripts, messages in several languages, the browser’s API. */
const BY_THE_BUILD = ['wxt', '@wxt-dev/browser', '@wxt-dev/i18n', '@wxt-dev/webextension-polyfill'];
/** A build tool, of which a few lines run in the browser: what it needs itself stays here. */
const ALONE = new Set(BY_THE_BUILD);

const readJson = (file: string): Metadata => JSON.parse(readFileSync(file, 'utf8'));

/** As Node looks for a package: beside whoever asks, then outwards. */
function folderOf(name: string, from: string): string | null {
  const here = path.join(from, 'node_modules', name);
  if (existsSync(path.join(here, 'package.json'))) return here;
  const outer = path.dirname(from);
  return outer === from ? null : folderOf(name, outer);
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.(?:md|txt))?$/iu.test(name));
  return file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').trim();
}

/** `root`: the folder of the project. In the order of names. */
export function licencesOf(root: string): Licence[] {
  const found = new Map<string, Licence>();
  const visit = (name: string, from: string): void => {
    const folder = found.has(name) ? null : folderOf(name, from);
    if (folder === null) return;
    const { version = '', license = '', dependencies = {} } = readJson(path.join(folder, 'package.json'));
    found.set(name, { name, version, licence: license, text: licenceText(folder) });
    if (!ALONE.has(name)) for (const needed of Object.keys(dependencies)) visit(needed, folder);
  };
  for (const name of Object.keys(readJson(path.join(root, 'package.json')).dependencies ?? {})) visit(name, root);
  for (const name of BY_THE_BUILD) visit(name, root);
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}
