import { describe, expect, it } from 'vitest';
import { HEADLINE, readArticle, readUnder, record } from '../app/test-engine';
import { claimsAsText } from './print-claims';

const PROMISE = 'Each side will hand over 6,000 bodies.';

describe('claimsAsText', () => {
  it('counts the claims of a file', () => {
    expect(claimsAsText('a.txt', [], record)).toBe('a.txt: 0 claims');
    expect(claimsAsText('a.txt', readUnder(PROMISE), record)).toMatch(/^a\.txt: 1 claim\n/u);
    const both = readArticle([HEADLINE, `${PROMISE} The sides agreed to set up a medical commission.`]);
    expect(claimsAsText('a.txt', both, record)).toMatch(new RegExp(`^a\\.txt: ${both.length} claims\\n`, 'u'));
  });

  it('names the claim, its points and round, and who is on record', () => {
    const text = claimsAsText('a.txt', readUnder(PROMISE), record);
    expect(text).toContain(`“${PROMISE}”`);
    expect(text).toContain(record.points.find(({ id }) => id === 'bodies-number')?.label);
    expect(text).toContain(record.rounds.find(({ id }) => id === '2025-06-02')?.label);
    expect(text).toContain('says the same');
    expect(text).toContain('Vladimir Medinsky, in Anadolu Agency');
    expect(text).not.toMatch(/undefined|null/u);
  });

  it('says so where nothing is on record', () => {
    const silent = readUnder(PROMISE).map((claim) => ({ ...claim, citations: [] }));
    expect(claimsAsText('a.txt', silent, record)).toContain('nothing on record');
  });
});
