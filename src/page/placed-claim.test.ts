// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { byPlace, placeClaim, spanOfClaim, type PlacedClaim } from './placed-claim';

for (const id of ['first', 'second', 'third']) document.body.append(Object.assign(document.createElement('p'), { id }));

const claimIn = (id: string, block: { id: number; reading: number }, start = 0): PlacedClaim => {
  const container = document.getElementById(id);
  return { claim: { text: `${id} ${start}`, start }, block: { container, ...block } } as never;
};
const sorted = (...claims: PlacedClaim[]) => claims.sort(byPlace).map(({ claim }) => claim.text);

test('within a block claims stand by offset, within a reading by the order in which it was read', () => {
  const late = claimIn('second', { id: 2, reading: 1 }, 40);
  const early = { ...late, claim: { ...late.claim, text: 'second 7', start: 7 } };
  expect(sorted(late, claimIn('third', { id: 3, reading: 1 }), early, claimIn('first', { id: 1, reading: 1 }))).toEqual(
    ['first 0', 'second 7', 'second 40', 'third 0'],
  );
});

test('what was read at different times stands by its place on the page', () => {
  const readAgain = claimIn('first', { id: 9, reading: 2 });
  expect(sorted(claimIn('third', { id: 3, reading: 1 }), readAgain, claimIn('second', { id: 2, reading: 1 }))).toEqual([
    'first 0',
    'second 0',
    'third 0',
  ]);
});

test('what changes beside a claim leaves it where it is, what changes in it does not', () => {
  const paragraph = document.createElement('p');
  const counter = document.createElement('b');
  counter.append('1');
  paragraph.append('Both sides ', 'agreed on it. ', counter);
  document.body.append(paragraph);
  const pieces = [...paragraph.childNodes].map((node) => (node === counter ? counter.firstChild : node) as Text);
  const text = 'Both sides agreed on it. 1';
  const block = { container: paragraph, unit: null, role: 'text' as const, pieces, id: 9, text, reading: 9 };
  const placed = placeClaim({ start: 0, end: 24 } as never, block);
  counter.textContent = '2';
  expect(spanOfClaim(placed)).toMatchObject({ startOffset: 0, endContainer: pieces[1], endOffset: 13 });
  paragraph.firstChild?.remove();
  expect(spanOfClaim(placed)).toBeNull();
});
