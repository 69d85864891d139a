// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { istanbulPack } from '../../corpus/bundled';
import { loadPack } from '../../corpus/load-pack';
import { JUDGING_WORDS } from '../fixtures/judging-words';
import { NO_FILTERS, type Filters } from '../view/panel-place';
import { indexRecord } from '../view/record-index';
import { Timeline } from './timeline';
import { timelineView } from './timeline-view';
import { englishWords } from '../../words/english';
import { render } from '../fixtures/render-in-english';

/** jsdom lacks it; the ids of the bundled pack need no more than this. */
beforeAll(() => vi.stubGlobal('CSS', { escape: (text: string) => text.replaceAll(/["\\]/gu, '\\$&') }));
afterEach(cleanup);

const loaded = loadPack(istanbulPack);
if (!loaded.ok) throw new Error('the bundled pack does not load');
const index = indexRecord(loaded.record, englishWords);

function show(filters: Partial<Filters> = {}) {
  const choose = vi.fn();
  const view = timelineView({ ...NO_FILTERS, ...filters }, index);
  return { choose, view, ...render(<Timeline view={view} typed="" choose={choose} />) };
}
const marks = () => within(screen.getByLabelText(/^Line of time/u)).getAllByRole('button');
/** The attribute itself: an SVG element knows it in lower case only. */
const isEntry = (mark: Element) => mark.getAttribute('tabindex') === '0';
const inFocus = () => document.activeElement?.getAttribute('data-mark');

test('one mark is in the order of Tab, arrow keys move on from it', () => {
  const { view } = show();
  expect(marks().filter(isEntry)).toHaveLength(1);
  marks()[0]?.focus();
  fireEvent.keyDown(marks()[0] ?? document, { key: 'ArrowRight' });
  expect(inFocus()).toBe(view.marks[1]?.id);
  expect(marks().filter(isEntry)).toEqual([document.activeElement]);
  fireEvent.keyDown(document.activeElement ?? document, { key: 'End' });
  expect(inFocus()).toBe(view.marks.at(-1)?.id);
});

test('Tab comes in at the chosen mark', () => {
  show({ at: 'source/gaze-2025-07' });
  const [entry] = marks().filter(isEntry);
  expect(entry?.getAttribute('data-mark')).toBe('source/gaze-2025-07');
  expect(entry?.getAttribute('aria-pressed')).toBe('true');
});

test('Enter, Space and a click choose a mark; other keys are left to the page', () => {
  const { choose, view } = show();
  const [first] = marks();
  if (first === undefined) throw new Error('no marks');
  for (const act of [
    () => fireEvent.keyDown(first, { key: 'Enter' }),
    () => fireEvent.keyDown(first, { key: ' ' }),
    () => fireEvent.click(first),
  ]) {
    choose.mockClear();
    act();
    expect(choose).toHaveBeenCalledExactlyOnceWith(view.marks[0]?.id);
  }
  choose.mockClear();
  expect(fireEvent.keyDown(first, { key: 'Tab' })).toBe(true);
  expect(choose).not.toHaveBeenCalled();
});

test('the list holds what the drawing holds, in the same order', () => {
  const { view } = show();
  const items = within(screen.getByRole('region', { name: 'In order of time' })).getAllByRole('link');
  expect(items.map((item) => item.getAttribute('href'))).toEqual(view.marks.map(({ place }) => place));
  expect(marks().map((mark) => mark.getAttribute('aria-label'))).toEqual(view.marks.map(({ spoken }) => spoken));
});

test('a chosen mark has its statements below', () => {
  show({ at: 'named/exchange-stage/2025-06-10' });
  const chosen = screen.getByRole('region', { name: 'Stages of the exchange' });
  expect(within(chosen).getAllByRole('link')).toHaveLength(3);
});

/** What only a real layout can tell, or what concerns a whole page. */
const rules = Object.fromEntries(
  ['color-contrast', 'label-content-name-mismatch', 'region', 'page-has-heading-one'].map((id) => [
    id,
    { enabled: false },
  ]),
);

test.each([null, 'source/anadolu-2025-06-02', 'named/exchange-stage/2025-06-10'])(
  'with %s chosen it is accessible and says no word that judges',
  async (at) => {
    const { container } = show({ at });
    expect(container.textContent).not.toMatch(JUDGING_WORDS);
    const { violations } = await axe.run(container, { rules });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  },
);
