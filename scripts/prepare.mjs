/**
 * Makes a fresh clone ready: the locked packages and the browsers of the system. Skips what is there.
 * Needs Node 20 alone. `node scripts/prepare.mjs [chromium] [firefox]`
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, prepareBrowsers } from './parts/browsers.mjs';
import { preparePackages } from './parts/packages.mjs';

/** The project's folder. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const OLDEST_NODE = 20;

export async function prepare(browsers) {
  const node = Number(process.versions.node.split('.')[0]);
  if (node < OLDEST_NODE) throw new Error(`Node ${OLDEST_NODE} or newer is needed; this is ${process.version}.`);
  const installedPackages = await preparePackages(ROOT);
  const installedBrowsers = await prepareBrowsers(browsers);
  const word = (installed) => (installed ? 'installed' : 'in place');
  const programs = browsers.map((name) => findBrowser(name)).join(', ');
  process.stdout.write(
    `prepared: packages ${word(installedPackages)}; browsers ${word(installedBrowsers)} (${programs})\n`,
  );
}

/** Runs a script's main function; an error that is expected is a message, not a stack. */
export async function runAsScript(moduleUrl, main) {
  if (process.argv[1] !== fileURLToPath(moduleUrl)) return;
  process.chdir(ROOT);
  try {
    process.exitCode = (await main(process.argv.slice(2))) ?? 0;
  } catch (error) {
    process.stderr.write(`${process.env.DEBUG ? error.stack : error.message}\n`);
    process.exitCode = 1;
  }
}

await runAsScript(import.meta.url, async (names) => {
  await prepare(names.length > 0 ? names : ['chromium', 'firefox']);
});
