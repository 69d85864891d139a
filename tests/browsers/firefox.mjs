/** Firefox of the system with the built extension. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { findBrowser } from '../../scripts/parts/browsers.mjs';
import { Marionette } from './marionette.mjs';

/** The id that wxt.config.ts gives the extension, as Firefox makes an element's id of it. */
export const WIDGET = 'on-record_example_org';
/** After this many milliseconds a Firefox that does not quit is ended. */
const QUITS_WITHIN = 5_000;

const PREFERENCES = {
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
};

function freePort() {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function makeProfile(port) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'on-record-firefox-'));
  const lines = Object.entries({ ...PREFERENCES, 'marionette.port': port }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  fs.writeFileSync(path.join(folder, 'user.js'), lines.join('\n'));
  return folder;
}

function ended(child) {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), QUITS_WITHIN);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** An extension speaks the browser's language, which is set before it is installed; no pack of that language is needed. */
const speak = (client, language) =>
  client.inBrowser(() =>
    client.evaluate((spoken) => {
      Services.locale.availableLocales = [spoken, 'en-US'];
      Services.locale.requestedLocales = [spoken];
    }, language),
  );

/** `extension`: the absolute folder of the built extension. Ends with a connected client and its stop. */
export async function launchFirefox({ extension, language }) {
  if (!fs.existsSync(path.join(extension, 'manifest.json'))) throw new Error(`${extension} holds no built extension.`);
  const port = await freePort();
  const profile = makeProfile(port);
  const flags = ['--marionette', '--headless', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const child = spawn(findBrowser('firefox'), [...flags, 'about:blank'], {
    stdio: 'ignore',
    env: { ...process.env, MOZ_HEADLESS_WIDTH: '1200', MOZ_HEADLESS_HEIGHT: '860' },
  });
  const close = async (client) => {
    // Firefox may close the connection before it answers.
    if (client) await Promise.race([client.send('Marionette:Quit', { flags: ['eForceQuit'] }), ended(child)]);
    else child.kill();
    client?.end();
    await ended(child);
    fs.rmSync(profile, { recursive: true, force: true });
  };
  let client;
  try {
    client = await Marionette.connect(port);
    await client.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
    if (language) await speak(client, language);
    await client.send('Addon:Install', { path: extension, temporary: true });
    return { client, close: () => close(client) };
  } catch (error) {
    await close(client);
    throw error;
  }
}
