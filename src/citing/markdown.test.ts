import { Parser, type Node } from 'commonmark';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ACCESSED, citeInvented, inventedClaim, inventedRecord } from '../../tests/citing/invented-record';
import { citeClaim } from './cited-claim';
import { markdownClaim, markdownStatement } from './markdown';
import { oneLine } from './one-line';

function nodes(text: string): Node[] {
  const walker = new Parser().parse(text).walker();
  const found: Node[] = [];
  for (let step = walker.next(); step !== null; step = walker.next()) if (step.entering) found.push(step.node);
  return found;
}

const structure = (text: string) =>
  nodes(text)
    .map(({ type }) => type)
    .filter((type) => type !== 'text');

function textOf(parent: Node | null): string {
  let text = '';
  for (let node = parent?.firstChild ?? null; node !== null; node = node.next)
    text += (node.literal ?? '') + textOf(node);
  return text;
}

const SIGNS = [
  ...'\\`*_[]<>~|$&#+-=.)(!:"\'1 \n\t',
  '<b>',
  '&amp;',
  '&#35;',
  '1. ',
  '- ',
  '# ',
  '```',
  '![x](y)',
  '    ',
  '***',
];

const anyText = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...SIGNS)), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''))
  .filter((text) => oneLine(text) !== '');

it('links the title and quotes the phrase', () => {
  const found = nodes(markdownStatement(citeInvented()));
  const link = found.find(({ type }) => type === 'link');
  expect(link?.destination).toBe('https://harbour.example/2025/06/two-delegations');
  expect(textOf(link ?? null)).toBe('“Two Delegations Meet by the Water”');
  expect(textOf(found.find(({ type }) => type === 'block_quote')?.firstChild ?? null)).toBe('“an hour at the quay”');
});

it('keeps any wording, title and phrase as they are, with the same structure', () => {
  const plain = structure(markdownStatement(citeInvented()));
  fc.assert(
    fc.property(anyText, anyText, anyText, (wording, title, phrase) => {
      const cited = citeInvented({ title: { value: title, basis: 'document' } }, { wording, phrase });
      const text = markdownStatement(cited);
      const found = nodes(text);
      expect(structure(text)).toEqual(plain);
      expect(textOf(found.find(({ type }) => type === 'paragraph') ?? null)).toBe(oneLine(wording));
      expect(textOf(found.find(({ type }) => type === 'link') ?? null)).toBe(`“${oneLine(title)}”`);
    }),
    { numRuns: 150 },
  );
});

it('says what the record covers where nothing is on record', () => {
  const page = { url: 'https://page.example/a', title: 'A *page*' };
  const text = markdownClaim(citeClaim(inventedClaim(), page, inventedRecord(), { accessed: ACCESSED }));
  expect(text).toContain('Nothing on record.');
  expect(text).toContain('The record covers: Invented talks by the water, up to July 2025.');
  expect(textOf(nodes(text).find(({ type }) => type === 'link') ?? null)).toBe('A *page*');
});
