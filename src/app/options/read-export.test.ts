import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { EXPORT_FORMAT, EXPORT_VERSION } from '../../model/export-file';
import { Settings } from '../../model/settings';
import { readExport } from './read-export';

const FILE = {
  format: EXPORT_FORMAT,
  version: EXPORT_VERSION,
  exportedAt: '2025-07-01T00:00:00.000Z',
  settings: z.parse(Settings, { look: 'tint', sites: { on: [], off: ['*.news.example'] } }),
  saved: [],
  packs: [{ id: 'gazette', name: 'gazette.json', text: '{}', on: false }],
  remembered: { pages: [], sites: ['daily.example'] },
  hidden: ['a'],
  citationFormat: 'bibtex',
  unreadable: [],
};

describe('a file of all data', () => {
  test('comes in as it went out', () => {
    expect(readExport(JSON.stringify(FILE))).toEqual({ ok: true, file: FILE });
  });

  test.each(['', '{', 'null', '{"format":"on-record/saved-claims"}'])('%j is another file', (text) => {
    expect(readExport(text)).toEqual({ ok: false, amiss: null });
  });

  test.each([
    [{ ...FILE, version: 2 }, 'version'],
    [{ ...FILE, settings: { ...FILE.settings, look: 'rainbow' } }, 'settings.look'],
    [{ ...FILE, packs: [{ ...FILE.packs[0], text: 5 }] }, 'packs.0.text'],
    [{ ...FILE, saved: [{}] }, 'saved.0.id'],
    [{ ...FILE, remembered: { pages: [{}], sites: [] } }, 'remembered.pages.0.url'],
  ])('is refused with the place that cannot be read', (file, amiss) => {
    expect(readExport(JSON.stringify(file))).toEqual({ ok: false, amiss });
  });
});
