import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash } from './hash';
import { noise } from './test-noise';

describe('hash', () => {
  it('is the same for the same text, and short', () => {
    fc.assert(
      fc.property(noise(), (text) => {
        expect(hash(text)).toBe(hash(`${text}`));
        expect(hash(text)).toMatch(/^[0-9a-z]{1,11}$/u);
      }),
    );
  });

  it('tells ten thousand like texts apart', () => {
    const hashes = new Set(Array.from({ length: 10_000 }, (_, i) => hash(`0\nEach side returns ${i} bodies.\n0`)));
    expect(hashes.size).toBe(10_000);
  });

  it('tells the order of the same letters apart', () => {
    expect(hash('ab')).not.toBe(hash('ba'));
  });
});
