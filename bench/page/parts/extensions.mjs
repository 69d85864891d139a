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

/** Does nothing on a page, or a bare walk where the address ends in `?bare`. */
export function control() {
  const folder = copyInto('on-record-control-');
  const manifest = {
    manifest_version: 3,
    name: 'Control',
    version: '1',
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches: ['http://*/*'], js: ['content.js'], run_at: 'document_end' }],
  };
  fs.writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  fs.writeFileSync(path.join(folder, 'background.js'), '');
  fs.copyFileSync(path.join(HERE, 'control-content.js'), path.join(folder, 'content.js'));
  return folder;
}
