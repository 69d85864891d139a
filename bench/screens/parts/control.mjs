/** An extension whose popup and side panel say one line and do nothing: what the browser itself takes to open one. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const BARE = '<!doctype html><html lang="en"><title>Control</title><h1 data-claim="control">Control</h1></html>';

export function control() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'on-record-control-'));
  const manifest = {
    manifest_version: 3,
    name: 'Control',
    version: '1',
    permissions: ['sidePanel'],
    action: { default_popup: 'popup.html' },
    side_panel: { default_path: 'sidepanel.html' },
    background: { service_worker: 'background.js' },
  };
  fs.writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  // The browser of the tests waits for a first page, which it then closes.
  fs.writeFileSync(
    path.join(folder, 'background.js'),
    "chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: 'welcome.html' }));",
  );
  for (const page of ['popup.html', 'sidepanel.html', 'welcome.html']) fs.writeFileSync(path.join(folder, page), BARE);
  return folder;
}
