/** The two extensions that are compared: the built one with a stand-in for its background, and the control. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const HERE = import.meta.dirname;

const copyInto = (folder) => fs.mkdtempSync(path.join(os.tmpdir(), folder));

/** A copy of the build, whose background answers at once with claims that are plain to see. */
export function withFakeBackground(built) {
  const folder = copyInto('on-record-bench-');
  fs.cpSync(built, folder, { recursive: true });
  fs.copyFileSync(path.join(HERE, 'fake-background.js'), path.join(folder, 'background.js'));
  return folder;
}

function extensionOf(name, script) {
  const folder = copyInto(`on-record-${name}-`);
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches: ['http://*/*'], js: ['content.js'], run_at: 'document_end' }],
  };
  fs.writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  fs.writeFileSync(path.join(folder, 'background.js'), '');
  fs.writeFileSync(path.join(folder, 'content.js'), script);
  return folder;
}

const scriptOf = (file) => fs.readFileSync(path.join(HERE, file), 'utf8');

/** Does nothing on a page, or a bare walk where the address ends in `?bare`. */
export const control = () => extensionOf('control', scriptOf('control-content.js'));

/** mark.js on every page but the blank one. */
export const peer = () =>
  extensionOf('peer', fs.readFileSync('node_modules/mark.js/dist/mark.js', 'utf8') + scriptOf('markjs-content.js'));
