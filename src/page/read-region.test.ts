// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { readEarly, readRegion } from './read-region';
import { Numbers, type UnitText } from './unit-text';

const hidden = vi.fn();
const reader = {
  numbers: new Numbers(),
  isEntry: () => false,
  onShadowRoot: () => undefined,
  onHidden: hidden,
  mayPassUnits: false,
  away: 0,
  signal: new AbortController().signal,
};
/** Text of each unit as it is read early; `sent` are the units that name Istanbul. */
async function read(html: string): Promise<{ texts: string[]; holds: () => Promise<boolean> }> {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  const { texts, holds } = await readEarly(document.body, reader);
  const units = [...texts.units.values()];
  const textOf = ({ blocks }: UnitText) => blocks.map(({ text }) => text).join('|');
  const sent = units.filter((unit) => textOf(unit).includes('Istanbul'));
  return { texts: units.map(textOf), holds: () => holds(sent) };
}

beforeEach(() => {
  hidden.mockClear();
  // jsdom draws nothing: what is of the class is hidden.
  Element.prototype.checkVisibility = function (this: Element) {
    return this.closest('.hidden') === null;
  };
});

test('before the page is drawn all is taken for seen, and no style is asked for', async () => {
  Element.prototype.checkVisibility = () => expect.unreachable();
  const { texts } = await read(
    '<p>Istanbul, <b class="hidden">in June</b></p><article><p class="hidden">more</p></article>',
  );
  expect(texts).toEqual(['Istanbul, in June', 'more']);
});

test('it holds where nothing of what was sent is hidden; what is hidden elsewhere is told', async () => {
  const { holds } = await read(
    '<article><p>Istanbul</p></article><aside><p class="hidden"><i class="x">more</i></p></aside>',
  );
  expect(await holds()).toBe(true);
  expect(hidden.mock.calls).toEqual([[document.querySelector('.hidden')]]);
});

test.each([
  ['a block', '<article><p>Istanbul</p><p class="hidden">more</p></article>'],
  ['a part of the text', '<article><p>Istanbul <i class="hidden">more</i></p></article>'],
  ['a box within the text', '<article><p>Istanbul<b style="display: block">more</b></p></article>'],
])('it does not hold where a sent unit has %s that is drawn otherwise', async (_what, html) => {
  const { holds } = await read(html);
  expect(await holds()).toBe(false);
});

test.each(['inline', 'block'])(
  'text that stands in no slot of a component with a closed root, drawn %s, is not read, and not waited for',
  async (display) => {
    // jsdom draws nothing: of a text that is unslotted there is no place.
    Range.prototype.getClientRects = function (this: Range) {
      return { length: this.toString() === 'unslotted' ? 0 : 1 } as DOMRectList;
    };
    const component = (text: string) => `<x-card style="display: ${display}">${text}</x-card>`;
    const { holds } = await read(`<article>Istanbul ${component('unslotted')} and ${component('slotted')}</article>`);
    expect(await holds()).toBe(false);
    const { units } = await readRegion(document.body, null, reader, null);
    const texts = [...units.values()].flatMap(({ blocks }) => blocks.map(({ text }) => text)).join(' ');
    expect(texts).toBe('Istanbul and slotted');
    expect(hidden).not.toHaveBeenCalled();
  },
);
