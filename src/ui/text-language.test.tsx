// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import ukrainian from '../locales/uk.json';
import { catalogueWords } from '../words/catalogue';
import { allScreens } from './fixtures/screens';
import { smallRecord } from './fixtures/small-record';
import { standInForLayout } from './fixtures/without-layout';

beforeAll(standInForLayout);
afterEach(cleanup);

/** Names of outlets and forms of citation may stand in any language; a run of so many Latin words is a sentence. */
const SENTENCE = /(?:\p{Script=Latin}[\p{Script=Latin}’'-]*[\s,]+){4}\p{Script=Latin}+/u;

/** What the interface has in its own language of the bundled record, and not of this small one. */
const { scope, points } = smallRecord;
const unworded = [scope, ...points.map(({ about }) => about)];
const own = (text: string): string => unworded.reduce((rest, label) => rest.replaceAll(label, ''), text);

/** What is heard in the wrong voice: English that is not told to be English. */
function untold(root: Element): string[] {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) {
    const { textContent, parentElement } = texts.currentNode;
    if (SENTENCE.test(own(textContent ?? '')) && parentElement?.closest('[lang=en]') === null)
      found.push(textContent ?? '');
  }
  return found;
}

const world = allScreens(catalogueWords(ukrainian));

test.each(world.map(({ name, screen }) => ({ name, screen })))('$name: English is told to be English', ({ screen }) => {
  const { container } = render(<>{screen}</>);
  expect(untold(container)).toEqual([]);
});

test('what is not told is found', () => {
  const { container } = render(<p>Each side is to return the dead.</p>);
  expect(untold(container)).toHaveLength(1);
});
