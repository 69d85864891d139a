// @vitest-environment jsdom
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { smallRecord } from '../fixtures/small-record';
import { NO_FILTERS } from '../view/panel-place';
import { indexRecord } from '../view/record-index';
import { SaveHere } from './save-here';
import { SavedScreen } from './saved-screen';
import { savedView, type SavedState } from './saved-view';
import { savedClaim } from './small-saved';
import { englishWords } from '../../words/english';
import { render } from '../fixtures/render-in-english';

afterEach(cleanup);

const [one, two] = [savedClaim(1), savedClaim(2)];
const index = indexRecord(smallRecord, englishWords);
const base: SavedState = { claims: [one, two], unreadable: 0, limit: 50, deleted: null, message: null, focus: null };
const actionsOf = () => ({
  filter: vi.fn(),
  note: vi.fn(),
  remove: vi.fn(),
  undo: vi.fn(),
  showMore: vi.fn(),
  exportAs: vi.fn(),
  importFile: vi.fn(),
});

function draw(state: Partial<SavedState> = {}, words = '') {
  const actions = actionsOf();
  const filters = { ...NO_FILTERS, words };
  const screen = (more: Partial<SavedState>) => (
    <SavedScreen view={savedView({ ...base, ...more }, filters, index)} filters={filters} actions={actions} />
  );
  const drawn = render(screen(state));
  return { ...drawn, actions, redraw: (more: Partial<SavedState>) => drawn.rerender(screen(more)) };
}

test('each word of a note is handed on as it is typed', () => {
  const { getAllByLabelText, actions } = draw();
  fireEvent.input(getAllByLabelText('Note')[0] as HTMLElement, { target: { value: 'ask' } });
  expect(actions.note).toHaveBeenCalledWith(two.id, 'ask');
});

test('delete names the neighbour; then the focus is there, the words are said once, and undo stands in the gap', () => {
  const { getAllByRole, getByRole, actions, redraw, container } = draw();
  fireEvent.click(getAllByRole('button', { name: 'Delete' })[0] as HTMLElement);
  expect(actions.remove).toHaveBeenCalledWith(two.id, one.id, one.id);
  redraw({
    claims: [one],
    deleted: { claim: two, before: one.id },
    message: { text: 'Deleted. Undo', number: 1, isSeen: false },
    focus: { on: one.id, number: 1 },
  });
  expect(document.activeElement?.getAttribute('data-saved')).toBe(one.id);
  const status = container.querySelectorAll('[role=status]');
  expect([...status].map((region) => region.textContent)).toEqual(['Deleted. Undo', '']);
  expect(container.querySelector('.deleted-bar + .saved-entry')?.getAttribute('data-saved')).toBe(one.id);
  fireEvent.click(getByRole('button', { name: 'Undo' }));
  expect(actions.undo).toHaveBeenCalledOnce();
});

test('where no claim is left, the focus goes to undo; a redraw does not take it there again', () => {
  const { getByRole, redraw, container } = draw();
  const state = { claims: [], deleted: { claim: one, before: null }, focus: { on: 'undo', number: 1 } };
  redraw(state);
  expect(document.activeElement).toBe(getByRole('button', { name: 'Undo' }));
  container.querySelector('input')?.focus();
  redraw({ ...state });
  expect(document.activeElement).toBe(container.querySelector('input'));
});

test('what a link led to is told, and brought into view once', () => {
  const scroll = vi.fn();
  HTMLElement.prototype.scrollIntoView = scroll;
  vi.stubGlobal('requestAnimationFrame', () => 0);
  const filters = { ...NO_FILTERS, at: one.id };
  const screen = () => <SavedScreen view={savedView(base, filters, index)} filters={filters} actions={actionsOf()} />;
  const { container, rerender } = render(screen());
  rerender(screen());
  expect(container.querySelector('[aria-current]')?.getAttribute('data-saved')).toBe(one.id);
  expect(scroll).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});

test('all are exported, or those shown, as the reader chooses', () => {
  const { getByText, getByLabelText, actions } = draw({}, 'claim 2');
  fireEvent.click(getByText('CSV (table)'));
  expect(actions.exportAs).toHaveBeenLastCalledWith('csv', [two.id]);
  fireEvent.click(getByLabelText('all 2'));
  fireEvent.click(getByText('CSV (table)'));
  expect(actions.exportAs).toHaveBeenLastCalledWith('csv', null);
});

test('a chosen file is handed on', () => {
  const { container, actions } = draw();
  const file = new File(['{}'], 'saved.json');
  const field = container.querySelector('input[type=file]') as HTMLInputElement;
  Object.defineProperty(field, 'files', { value: [file] });
  fireEvent.change(field);
  expect(actions.importFile).toHaveBeenCalledWith(file);
});

test('the button says “Saved” only once it is written, and keeps its place', async () => {
  let written: (done: boolean) => void = () => undefined;
  const saving = {
    isSaved: () => Promise.resolve(false),
    save: vi.fn(() => new Promise<boolean>((resolve) => (written = resolve))),
  };
  const { getByRole } = render(<SaveHere saving={saving} />);
  const button = getByRole('button');
  fireEvent.click(button);
  await vi.waitFor(() => expect(button.textContent).toBe('Saving…'));
  fireEvent.click(button);
  written(false);
  await vi.waitFor(() => expect(button.textContent).toBe('Not saved. Try again'));
  fireEvent.click(button);
  written(true);
  await vi.waitFor(() => expect(button.textContent).toBe('Saved'));
  expect([button.getAttribute('aria-disabled'), saving.save.mock.calls.length]).toEqual(['true', 2]);
});

test('where nothing passes the search, what can be exported is all', () => {
  const { getAllByRole, queryByText, actions } = draw({}, 'no such word');
  expect(queryByText(/^0 shown|the 0/u)).toBeNull();
  expect(getAllByRole('radio')).toHaveLength(1);
  fireEvent.click(getAllByRole('button', { name: 'Markdown' })[0] as HTMLElement);
  expect(actions.exportAs).toHaveBeenCalledWith('markdown', null);
});
