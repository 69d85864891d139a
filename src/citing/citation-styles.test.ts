import { describe, expect, it } from 'vitest';
import { engineEntry, type StyleName } from '../../tests/citing/csl-engine';
import { citeInvented, inventedSource } from '../../tests/citing/invented-record';
import type { Source } from '../model/record';
import { apa } from './apa';
import { chicago } from './chicago';
import type { CitedStatement } from './cited-statement';
import { cslItem } from './csl-json';
import { mla } from './mla';
import { htmlRuns, plainRuns, type Run } from './runs';

const STYLES: Record<StyleName, (cited: CitedStatement) => Run[]> = { apa, mla, chicago };
const NAMES: StyleName[] = ['apa', 'mla', 'chicago'];

/** The part in which a style tells the day of access, which the engine prints only on works without a date. */
const ACCESS: Record<StyleName, RegExp> = {
  apa: / ?Retrieved November 22, 2026(?:, from|\.)/u,
  mla: / Accessed 22 Nov\. 2026\./u,
  chicago: / Accessed November 22, 2026\./u,
};

function ours(style: StyleName, cited: CitedStatement): string {
  const text = htmlRuns(STYLES[style](cited)).toString();
  return text
    .replace(/&quot;/gu, '"')
    .replace(/&#39;/gu, "'")
    .replace(/&amp;/gu, '&');
}

/** Capitals of titles are left as the outlet writes them; the engine sets them anew. */
const folded = (text: string) => text.toLowerCase();

const outlet = (name: string | null, kind: Source['outlet']['kind']['value']): Source['outlet'] => ({
  ...inventedSource().outlet,
  name: { value: name, basis: 'document' },
  kind: { value: kind, basis: 'document' },
});

const title = (value: string): Partial<Source> => ({ title: { value, basis: 'document' } });
const date = (value: string): Partial<Source> => ({ published: { value, basis: 'document' } });

const DATED: Record<string, Partial<Source>> = {
  day: {},
  month: date('2025-07'),
  year: date('2025'),
  'an agency': { outlet: outlet('Quay Agency', 'news agency') },
  'a news site': { outlet: outlet('Quay', 'news site') },
  'a blog': { outlet: outlet('Quay Notes', 'blog') },
  'a ministry': { outlet: outlet('Ministry of Water', 'ministry') },
  'an outlet that asks': { outlet: outlet('Which?', 'newspaper') },
  'no address': { url: { value: null, basis: 'unknown' } },
  'a question': title('Did They Meet?'),
  'a call': title('Meet Again!'),
  'a full stop': title('Talks Held in the U.S.'),
  'quotation marks': title('Talks on “Deal” Held'),
  'quotation marks at the end': title('Delegations Hold Talks on “Deal”'),
  'a question in quotation marks': title('Delegations Ask “Deal?”'),
  'straight quotation marks': title('Talks on “Deal” & “Order” Held'),
  'an apostrophe': title('Russia’s and Ukraine’s Delegations'),
  brackets: title('Delegations Meet (Again)'),
};

describe.each(NAMES)('%s', (style) => {
  it.each(Object.entries(DATED))('prints what the engine prints, apart from the day of access: %s', (_, source) => {
    const cited = citeInvented(source);
    const text = ours(style, cited);
    expect(text).toMatch(ACCESS[style]);
    expect(folded(text.replace(ACCESS[style], ''))).toBe(folded(engineEntry(style, cslItem(cited))));
  });

  it.each(['newspaper', 'blog', 'ministry'] as const)('prints the day of access as the engine does: %s', (kind) => {
    const cited = citeInvented({ outlet: outlet('Quay', kind), published: { value: null, basis: 'unknown' } });
    expect(ours(style, cited)).toBe(engineEntry(style, cslItem(cited)));
  });

  it.each(Array.from({ length: 12 }, (_, index) => `2025-${`${index + 1}`.padStart(2, '0')}-09`))(
    'spells the month as the engine does: %s',
    (value) => {
      const cited = citeInvented(date(value));
      expect(ours(style, cited).replace(ACCESS[style], '')).toBe(engineEntry(style, cslItem(cited)));
    },
  );

  it('puts a supplied date in square brackets and changes nothing else', () => {
    const cited = citeInvented({
      published: { value: '2025-06-02', basis: 'inferred', why: 'the talks were that day' },
    });
    const text = ours(style, cited);
    expect(text).toMatch(/\[[^\]]*2025[^\]]*\]/u);
    expect(text.replace(/[[\]]/gu, '')).toBe(ours(style, citeInvented()));
  });

  it('describes a source without a headline, and never as if that were its title', () => {
    const cited = citeInvented({ title: { value: null, basis: 'unknown' } });
    const text = plainRuns(STYLES[style](cited));
    expect(text).toContain('Newspaper report; headline not on record');
    expect(text).not.toContain('“');
    expect(htmlRuns(STYLES[style](cited)).toString()).not.toMatch(/<i>[^<]*headline/u);
  });

  it('prints no gap where the outlet is not on record', () => {
    const cited = citeInvented({ outlet: outlet(null, null) });
    const text = plainRuns(STYLES[style](cited));
    expect(text).not.toMatch(/null|undefined| {2}|,,|\.\.| ,| \./u);
    expect(text).toContain('Two Delegations Meet by the Water');
  });
});

it('gives the engine a description in brackets, as APA wants it', () => {
  const cited = citeInvented({ title: { value: null, basis: 'unknown' } });
  const described = { ...cslItem(cited), genre: cited.description };
  expect(ours('apa', cited).replace(ACCESS.apa, '')).toBe(engineEntry('apa', described));
});
