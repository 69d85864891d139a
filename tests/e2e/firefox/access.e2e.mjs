/** Firefox lets a reader withhold access to pages: the sidebar says so, and its button asks for it. */
import { WIDGET } from '../../browsers/firefox.mjs';
import { waitFor } from '../../browsers/wait.mjs';

export const name = 'access withheld in Firefox';

const ID = 'on-record@example.org';

/** As on the page of add-ons; and the browser's own question is answered with yes. Runs in the browser's window. */
async function withhold(id) {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);
  const origins = ['http://*/*', 'https://*/*'];
  await ExtensionPermissions.remove(id, { permissions: [], origins }, WebExtensionPolicy.getByID(id).extension);
}

const mayRead = (id) =>
  WebExtensionPolicy.getByID(id).allowedOrigins.patterns.some(({ pattern }) => /^http/.test(pattern));

/** Runs in the browser's window; the script in the sidebar's document, which lives in another process. */
async function inSidebar(script) {
  const panels = window.SidebarController.browser.contentDocument;
  const inner = panels?.getElementById('webext-panels-browser')?.browsingContext?.currentWindowGlobal;
  if (!inner?.documentURI.spec.endsWith('/sidepanel.html')) return '';
  const options = { timeout: 5000, sandboxName: 'system', newSandbox: false };
  return inner.getActor('MarionetteCommands').executeScript(script, [], options);
}

/** Within a reader's gesture, without which the browser asks nothing. */
const PRESS = `const gesture = window.windowUtils.setHandlingUserInput(true);
  try { document.querySelector('.absence button').click(); } finally { gesture.destruct(); }
  return '';`;

async function asksForAccess(world) {
  const { client, server, expect } = world;
  const inBrowser = (call, ...args) => client.inBrowser(() => client.evaluate(call, ...args));
  const address = `${server.url}/demo/index.html`;
  await inBrowser(withhold, ID);
  await client.send('WebDriver:Navigate', { url: address });
  await inBrowser((id) => window.SidebarController.show(id), `${WIDGET}-sidebar-action`);
  try {
    const said = () => inBrowser(inSidebar, 'return document.body.innerText');
    await waitFor('that it has no access', async () => (await said()).includes('one that On Record has no access to'));
    expect.equal(await inBrowser(mayRead, ID), false);
    await inBrowser(inSidebar, PRESS);
    await waitFor('access', () => inBrowser(mayRead, ID));
    await client.send('WebDriver:Navigate', { url: address });
    await waitFor('marks', () => client.evaluate(() => CSS.highlights.size));
    await waitFor('the claims', async () => /\d+ claims/.test(await said()));
  } finally {
    await inBrowser(() => window.SidebarController.hide());
  }
}

export const cases = [{ name: 'is told and asked for', run: asksForAccess }];
