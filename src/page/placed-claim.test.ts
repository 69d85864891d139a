// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { byPlace, type PlacedClaim } from './placed-claim';

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
