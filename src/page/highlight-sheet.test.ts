import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Mark } from '../model/claim';
import { Look } from '../model/settings';

const SHEET = readFileSync('entrypoints/content/style.css', 'utf8');
const [seen = '', forced = ''] = SHEET.split('@media screen and (forced-colors: active)');

/** As `Highlights` names what it paints. */
const nameOf = (mark: string, look: string) =>
  `::highlight(on-record-8d1f-${mark}${look === 'line' ? '' : `-${look}`})`;
const names = Object.values(Mark.def.entries).flatMap((mark) =>
  Object.values(Look.def.entries).map((look) => nameOf(mark, look)),
);

test('the manifest’s sheet has every mark in every look, also under forced colours', () => {
  expect(names.filter((name) => !seen.includes(name))).toEqual([]);
  expect(names.filter((name) => !forced.includes(name))).toEqual([]);
});

test('and none in print', () => {
  const rules = SHEET.replace(/@media screen[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gu, '');
  expect(rules).not.toContain('::highlight');
});
