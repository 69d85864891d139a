// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { openSavedStore } from '../../platform/saved-store';
import { render } from '../../ui/fixtures/render-in-english';
import { smallRecord } from '../../ui/fixtures/small-record';
import { standInForLayout } from '../../ui/fixtures/without-layout';
import { savedClaim } from '../../ui/saved/small-saved';
import { readPlace, savedPlace } from '../../ui/view/panel-place';
import { englishWords } from '../../words/english';
import { createSavedControl } from './saved-control';
import { savedScreen } from './saved-screen';

const ended = new AbortController();
afterEach(() => {
  cleanup();
  ended.abort();
});

test('where a link has led far down, more claims follow at the first press', async () => {
  standInForLayout();
  const store = openSavedStore();
  // The newest stands first.
  const claims = Array.from({ length: 180 }, (_, at) => savedClaim(at + 1));
  await store.merge(claims);
  const record = smallRecord;
  const words = englishWords;
  const control = createSavedControl({ store, record, words, changed: () => undefined, signal: ended.signal });
  const draw = savedScreen({ control, record, words, go: () => undefined });
  control.open();
  await vi.waitFor(() => expect(control.state().claims).toHaveLength(claims.length));
  const place = readPlace(savedPlace(claims[60]?.id ?? ''));
  const { container, rerender, getByRole } = render(draw(place));
  const drawn = () => container.querySelectorAll('.saved-entry').length;
  const before = drawn();
  expect(before).toBeGreaterThan(100);
  fireEvent.click(getByRole('button', { name: /more/iu }));
  rerender(draw(place));
  expect(drawn()).toBeGreaterThan(before);
  store.close();
});
