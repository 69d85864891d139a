import { describe, expect, it } from 'vitest';
import { readFileAsUnits } from './read-file';

/** HTML needs a DOM, which takes its time to load on a busy machine; in milliseconds. */
const PATIENCE = 30_000;

const read = (text: string, name = 'a.txt', known = {}) =>
  readFileAsUnits(name, text, { url: undefined, date: undefined, ...known });
const blocks = async (text: string) => (await read(text)).units.flatMap((unit) => unit.blocks);

describe('readFileAsUnits', () => {
  it('reads paragraphs of plain text, apart by empty lines, with their places', async () => {
    const text = 'A headline\n\nOne line\nand another.\n \n\nThe end.\n';
    const { units, offsets } = await read(text);
    const [unit, ...more] = units;
    expect(more).toEqual([]);
    expect(unit?.blocks.map((block) => block.text.trim())).toEqual([
      'A headline',
      'One line\nand another.',
      'The end.',
    ]);
    for (const block of unit?.blocks ?? []) {
      const start = offsets.get(block.id) ?? -1;
      expect(text.slice(start, start + block.text.length)).toBe(block.text);
    }
  });

  it('knows paragraphs of files from other systems', async () => {
    expect((await blocks('One line.\r\n\r\nAnother.')).map(({ text }) => text.trim())).toEqual([
      'One line.',
      'Another.',
    ]);
  });

  it('takes a short paragraph without an end for a headline', async () => {
    const roles = (
      await blocks('They agree in Istanbul\n\nThey agreed.\n\n“They agreed.”\n\n' + 'on and '.repeat(40))
    ).map(({ role }) => role);
    expect(roles).toEqual(['headline', 'text', 'text', 'text']);
  });

  it('hands on address and day', async () => {
    const { context, units } = await read('One.', 'a.txt', { url: 'https://a.example', date: '2025-06-02' });
    expect(context.url).toBe('https://a.example');
    expect(units[0]?.published).toBe('2025-06-02');
    expect((await read('One.')).units[0]).not.toHaveProperty('published');
  });

  it('reads nothing from nothing', async () => {
    expect(await blocks('')).toEqual([]);
    expect(await blocks('\n\n\n')).toEqual([]);
  });

  it.each([
    ['a.html', '<p>One.</p>'],
    ['a.txt', '<!DOCTYPE html><p>One.</p>'],
    ['a', '  <html lang="en"><p>One.</p></html>'],
  ])('reads HTML by name or by beginning: %s', { timeout: PATIENCE }, async (name, text) => {
    const { units } = await read(text, name);
    expect(units.flatMap((unit) => unit.blocks.map((block) => block.text.trim()))).toContain('One.');
  });
});
