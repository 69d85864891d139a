import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { findBrowser, missingBrowserMessage } from './browsers.mjs';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'on-record-browsers-'));
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('findBrowser', () => {
  it('finds nothing on an empty path', () => {
    expect(findBrowser('chromium', { PATH: folder })).toBeNull();
  });

  it('finds a program on the path', () => {
    fs.mkdirSync(folder, { recursive: true });
    const program = path.join(folder, 'firefox-esr');
    fs.writeFileSync(program, '');
    expect(findBrowser('firefox', { PATH: `/nowhere${path.delimiter}${folder}` })).toBe(program);
  });

  it('takes the program that the variable names', () => {
    expect(findBrowser('chromium', { PATH: folder, ON_RECORD_CHROMIUM: '/opt/c' })).toBe('/opt/c');
  });
});

it('names the package and the command', () => {
  expect(missingBrowserMessage(['firefox'])).toContain('apt-get install -y firefox-esr');
});
