/** The browsers we run in: those of the system's packages, never a download of our own. */
import fs from 'node:fs';
import path from 'node:path';
import { command } from './command.mjs';

/** `variable` names a program to use instead; branded Chrome no longer loads an unpacked extension by flag. */
const BROWSERS = {
  chromium: { package: 'chromium', programs: ['chromium', 'chromium-browser'], variable: 'ON_RECORD_CHROMIUM' },
  firefox: { package: 'firefox-esr', programs: ['firefox-esr', 'firefox'], variable: 'ON_RECORD_FIREFOX' },
};

/** The browser's program, or null where the machine has none. */
export function findBrowser(name, env = process.env) {
  const browser = BROWSERS[name];
  if (env[browser.variable]) return env[browser.variable];
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const places = browser.programs.flatMap((program) => folders.map((folder) => path.join(folder, program)));
  return places.find((place) => fs.existsSync(place)) ?? null;
}

/** What to tell somebody whose machine lacks a browser that we cannot install for them. */
export function missingBrowserMessage(names) {
  const packages = names.map((name) => BROWSERS[name].package).join(' ');
  const variables = names.map((name) => BROWSERS[name].variable).join(' or ');
  return [
    `A browser is missing: ${packages} (name of the system's package).`,
    `Install it as root, then try again:  apt-get update && apt-get install -y ${packages}`,
    `Where it is installed elsewhere, name its program in ${variables}.`,
  ].join('\n');
}

/** Installs the browsers that are missing, as root on a system with apt. True if it had to. */
export async function prepareBrowsers(names) {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length === 0) return false;
  const mayInstall = process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get');
  if (!mayInstall) throw new Error(missingBrowserMessage(missing));
  const packages = missing.map((name) => BROWSERS[name].package);
  process.stdout.write(`apt-get install ${packages.join(' ')} …\n`);
  await aptGet(['update', '-qq'], missing);
  await aptGet(['install', '-y', '-qq', '--no-install-recommends', ...packages], missing);
  return true;
}

async function aptGet(args, missing) {
  const { code, output } = await command('apt-get', args, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  if (code !== 0) throw new Error(`apt-get ${args.join(' ')} failed:\n${output}\n${missingBrowserMessage(missing)}`);
}
