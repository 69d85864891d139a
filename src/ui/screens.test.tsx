// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { allScreens } from './fixtures/screens';
import { JUDGING_WORDS, OUR_OWN_FAULT } from './fixtures/judging-words';
import { standInForLayout } from './fixtures/without-layout';

beforeAll(standInForLayout);
afterEach(cleanup);

/** What only a real layout can tell, or what concerns a whole page: the end-to-end tests look at these. */
const NOT_HERE = [
  'color-contrast',
  'label-content-name-mismatch',
  'region',
  'landmark-one-main',
  'page-has-heading-one',
  'html-has-lang',
];

/** Axe's first run takes seconds where both cores are busy; in ms. */
const SLOW_MACHINE = 30_000;

const rules = Object.fromEntries(NOT_HERE.map((id) => [id, { enabled: false }]));

/** What is said, seen or heard. */
function wordsOf(root: Element): string {
  const attributes = [...root.querySelectorAll('*')].flatMap((element) =>
    ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
  );
  return [root.textContent, ...attributes].join(' ').replaceAll(OUR_OWN_FAULT, '');
}

describe.each(allScreens())('$name', ({ screen }) => {
  test('says no word that judges', () => {
    const { container } = render(<>{screen}</>);
    expect(wordsOf(container)).not.toMatch(JUDGING_WORDS);
  });

  test(
    'is accessible',
    async () => {
      const { container } = render(<>{screen}</>);
      const { violations } = await axe.run(container, { rules });
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    },
    SLOW_MACHINE,
  );
});

test('the words that judge are found where they stand', () => {
  expect('This claim is false.').toMatch(JUDGING_WORDS);
  expect('That was debunked.').toMatch(JUDGING_WORDS);
  expect('3 say the same, 1 differs').not.toMatch(JUDGING_WORDS);
});
