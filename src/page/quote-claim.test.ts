// @vitest-environment jsdom
import * as fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { quoteClaim } from './quote-claim';
import { claimCiting } from '../ui/fixtures/small-record';
import { BlockWalk } from './block-walk';
import { placeClaim } from './placed-claim';
import { Numbers, UnitTexts } from './unit-text';

afterEach(() => document.body.replaceChildren());

/** The words as a claim of the block of the page that holds them. */
function place(words: string) {
  const walk = new BlockWalk(document.body, document.body, null, {});
  walk.step(Infinity);
  const texts = new UnitTexts(new Numbers(), 1);
  walk.blocks.forEach((found) => texts.add(found));
  const blocks = [...texts.units.values()].flatMap((unit) => unit.blocks);
  const block = blocks.find(({ text }) => text.includes(words));
  if (block === undefined) throw new Error(`“${words}” is not on the page`);
  const start = block.text.indexOf(words);
  return placeClaim(claimCiting({}, { start, end: start + words.length }), block);
}

const nodesOf = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.childNodes;

function write(html: string): string[] {
  document.body.replaceChildren(...nodesOf(html));
  return [...(document.body.textContent ?? '')];
}

test('position and words find the claim in the text of the page, as another reader of it has that text', () => {
  const page = write(
    '<h1>😀 News</h1><script>let x = 1</script><p>They agreed:\n   <b>6,000 of\n each</b>, he said.</p>',
  );
  const quote = quoteClaim(place('agreed: 6,000 of each'), document);
  expect(quote).toMatchObject({
    exact: 'agreed:\n   6,000 of\n each',
    prefix: '😀 Newslet x = 1They ',
    suffix: ', he said.',
  });
  expect(page.slice(quote?.start, quote?.end).join('')).toBe(quote?.exact);
});

test('of long surroundings 32 characters are kept on either side, none cut in half', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-composite' }), fc.string({ unit: 'grapheme-composite' }), (a, b) => {
      const page = write(`<p></p><p>The claim itself.</p><p></p>`);
      const [before, , after] = document.body.querySelectorAll('p');
      before?.append(a);
      after?.append(b);
      const text = [...(document.body.textContent ?? '')];
      const quote = quoteClaim(place('The claim itself.'), document);
      expect(text.slice(quote?.start, quote?.end)).toEqual(page);
      expect([...(quote?.prefix ?? '')]).toEqual([...a].slice(-32));
      expect([...(quote?.suffix ?? '')]).toEqual([...b].slice(0, 32));
    }),
  );
});

test('in a shadow root a claim has its surroundings, but no place in the text of the page', () => {
  write('<p>outer</p><div></div>');
  const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
  root?.append(...nodesOf('<p>Before. The claim.</p><p>After.</p>'));
  expect(quoteClaim(place('The claim.'), document)).toEqual({
    exact: 'The claim.',
    prefix: 'Before. ',
    suffix: 'After.',
  });
});

test('where the text was changed there is nothing to quote', () => {
  write('<p>The claim.</p>');
  const placed = place('The claim.');
  document.querySelector('p')?.replaceChildren('Another.');
  expect(quoteClaim(placed, document)).toBeNull();
});
