// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  ACCESSED,
  citeInvented,
  inventedClaim,
  inventedRecord,
  inventedSource,
  inventedStatement,
} from '../../tests/citing/invented-record';
import { citeClaim, type CitedClaim } from './cited-claim';
import { FORMATS } from './formats';
import { htmlClaim, htmlStatement } from './html';
import { oneLine } from './one-line';

const parse = (text: string) => new DOMParser().parseFromString(text, 'text/html').body;

/** Every element with its attributes, without the text: what markup the output has. */
function skeleton(text: string): string {
  return [...parse(text).querySelectorAll('*')]
    .map((element) => `${element.tagName} ${element.getAttributeNames().join(' ')}`)
    .join('\n');
}

const MARKUP = [
  '<script>x</script>',
  '"><img src=x onerror=y>',
  "' onclick='z",
  '</p>',
  '<!--',
  '&lt;',
  '&#60;',
  ']]>',
];

const anyText = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...MARKUP)), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(''))
  .filter((text) => oneLine(text) !== '');

function claimWith(text: string, title: string): CitedClaim {
  const statement = inventedStatement({ wording: text });
  const record = inventedRecord({
    sources: [inventedSource({ title: { value: title, basis: 'document' } })],
    statements: [statement],
  });
  const citation = { statement: statement.id, source: statement.source, point: 'place', score: 1, reasons: [] };
  const claim = inventedClaim({ text, citations: [{ ...citation, relation: 'differs' }] });
  return citeClaim(claim, { url: 'https://page.example/a?b=1&c="2"', title }, record, { accessed: ACCESSED });
}

it('shows every field as text, with the address as link and the date as time', () => {
  const body = parse(htmlStatement(citeInvented()));
  expect(body.querySelector('a')?.getAttribute('href')).toBe('https://harbour.example/2025/06/two-delegations');
  expect(body.querySelector('cite')?.textContent).toBe('Two Delegations Meet by the Water');
  expect([...body.querySelectorAll('time')].map((time) => time.dateTime)).toEqual(['2025-06-02', ACCESSED]);
  expect(body.querySelector('blockquote')?.textContent).toBe('“an hour at the quay”');
  expect(body.textContent).toContain('Jane Doe (harbour master), in Harbour Post.');
});

it('marks a supplied date and a headline that is not on record', () => {
  const body = parse(
    htmlStatement(
      citeInvented({ title: { value: null, basis: 'unknown' }, published: { value: '2025-06', basis: 'inferred' } }),
    ),
  );
  expect(body.querySelector('cite')).toBeNull();
  expect(body.textContent).toContain('[Newspaper report; headline not on record]');
  expect(body.textContent).toContain('June 2025 (inferred)');
});

it('has no markup from a source or a page, in HTML and in the rich styles', () => {
  const rich = FORMATS.flatMap(({ rich: both }) => (both === undefined ? [] : [both]));
  const plain = { cited: citeInvented(), claim: claimWith('Some plain words', 'Title') };
  fc.assert(
    fc.property(anyText, anyText, (title, wording) => {
      const cited = citeInvented({ title: { value: title, basis: 'document' } }, { wording });
      const claim = claimWith(wording, title);
      expect(skeleton(htmlStatement(cited))).toBe(skeleton(htmlStatement(plain.cited)));
      expect(skeleton(htmlClaim(claim))).toBe(skeleton(htmlClaim(plain.claim)));
      expect(parse(htmlStatement(cited)).querySelector('cite')?.textContent).toBe(oneLine(title));
      expect(parse(htmlStatement(cited)).querySelector('p')?.textContent).toBe(oneLine(wording));
      for (const { statement, claim: ofClaim } of rich) {
        expect(skeleton(statement(cited))).toMatch(/^P (?:\nI )?$/u);
        expect(skeleton(ofClaim(claim))).toMatch(/^P (?:\nI )?$/u);
      }
    }),
    { numRuns: 60 },
  );
});
