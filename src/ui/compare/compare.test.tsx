// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { istanbulPack } from '../../corpus/bundled';
import { indexPack } from '../../corpus/index-pack';
import { loadPack } from '../../corpus/load-pack';
import { compareRecord } from '../../matching/compare-record';
import { JUDGING_WORDS } from '../fixtures/judging-words';
import { NO_FILTERS, type Filters } from '../view/panel-place';
import { indexRecord } from '../view/record-index';
import { Compare } from './compare';
import { compareView } from './compare-view';
import { englishWords } from '../../words/english';
import { render } from '../fixtures/render-in-english';

afterEach(cleanup);

const loaded = loadPack(istanbulPack);
if (!loaded.ok) throw new Error('the bundled pack does not load');
const { record } = loaded;
const comparisons = compareRecord(indexPack(record));
const index = indexRecord(record, englishWords);

function show(filters: Partial<Filters> = {}) {
  const change = vi.fn();
  const view = compareView(comparisons, { ...NO_FILTERS, ...filters }, index);
  return { change, ...render(<Compare view={view} change={change} />) };
}

test('the picture says in words what it shows, and the table holds as much', () => {
  show({ point: 'young-soldiers' });
  const picture = screen.getByRole('img').getAttribute('aria-label') ?? '';
  const table = screen.getByRole('table');
  for (const amount of ['aged 18 to 25', 'aged up to 25', 'aged under 25']) {
    expect(picture).toContain(amount);
    expect(within(table).getAllByText(amount).length).toBeGreaterThan(0);
  }
  expect(within(table).getAllByRole('columnheader')).toHaveLength(4);
});

test('where nobody gives a figure, there is no column for it', () => {
  show({ point: 'delegations' });
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Said by',
    'In words',
    'Published',
  ]);
});

test('each report leads to its source and to the record', () => {
  show({ point: 'young-soldiers' });
  const links = within(screen.getByRole('table')).getAllByRole('link');
  const sources = links.filter((link) => link.getAttribute('href')?.startsWith('http'));
  const places = links.filter((link) => link.getAttribute('href')?.startsWith('#record?'));
  expect(sources).toHaveLength(8);
  expect(places).toHaveLength(8);
});

test('another point and other words are asked for, and the round is chosen anew', () => {
  const { change } = show({ point: 'bodies-number', round: '2025-07-23' });
  fireEvent.change(screen.getByLabelText('Point'), { target: { value: 'talks-tone' } });
  expect(change).toHaveBeenLastCalledWith({ words: '', point: 'talks-tone', round: null });
  fireEvent.input(screen.getByLabelText('Search points'), { target: { value: 'bodies' } });
  expect(change).toHaveBeenLastCalledWith({ words: 'bodies', point: 'bodies-number', round: null });
});

test('where words find nothing, the search stays', () => {
  show({ words: 'xylophone' });
  expect(screen.getByLabelText<HTMLInputElement>('Search points').value).toBe('xylophone');
  expect(screen.getByRole('status').textContent).toMatch(/^0 of/);
  expect(screen.getByText(/^No point on record matches\. What the record covers: .+until July 2025/u)).toBeTruthy();
});

/** What only a real layout can tell, or what concerns a whole page. */
const rules = Object.fromEntries(
  ['color-contrast', 'label-content-name-mismatch', 'region', 'page-has-heading-one'].map((id) => [
    id,
    { enabled: false },
  ]),
);

test.each(['young-soldiers', 'bodies-number', 'children-list', 'delegations'])(
  '%s is accessible and says no word that judges',
  async (point) => {
    const { container } = show({ point });
    expect(container.textContent).not.toMatch(JUDGING_WORDS);
    const { violations } = await axe.run(container, { rules });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  },
);
