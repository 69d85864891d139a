/** One thing changed in a sentence changes what the record is said to hold on it, in every slot that points compare. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Relation } from '../model/claim';
import { readArticle, record } from './test-engine';

const HEADLINES = {
  '2025-06-02': 'Second round of the Russia–Ukraine talks in Istanbul, 2 June 2025',
  '2025-07-23': 'Third round of the Russia–Ukraine talks in Istanbul, 23 July 2025',
} as const;
type Round = keyof typeof HEADLINES;

const statements = new Map(record.statements.map((statement) => [statement.id, statement]));

/** The relations with which a sentence is cited on a point, within the round it stands under. */
function relationsOn(point: string, sentence: string, round: Round = '2025-06-02'): Set<Relation> {
  const citations = readArticle([HEADLINES[round], sentence])
    .filter(({ block }) => block === 1)
    .flatMap((claim) => claim.citations);
  const own = citations.filter((one) => one.point === point && statements.get(one.statement)?.round === round);
  return new Set(own.map(({ relation }) => relation));
}

/** What is said on record, what differs from it, and where: point, both sentences, round. */
const CHANGED: readonly (readonly [string, string, string, Round?])[] = [
  ['prisoner-number', 'Each side will free 1,000 prisoners or more.', 'Each side will free 300 prisoners or fewer.'],
  [
    'prisoner-number',
    'More than 1,200 prisoners a side will be exchanged.',
    'More than 2,400 prisoners a side will be exchanged.',
    '2025-07-23',
  ],
  ['bodies-number', 'Each country returns six thousand bodies.', 'Each country returns six hundred bodies.'],
  [
    'bodies-number',
    'The sides will exchange the bodies of soldiers: 6,000 each.',
    'The sides will not exchange any bodies of soldiers.',
  ],
  ['bodies-number', 'Moscow offered Kyiv 3,000 more bodies.', 'Moscow offered Kyiv 13,000 more bodies.', '2025-07-23'],
  ['young-soldiers', 'Prisoners no older than 25 are to be freed.', 'Prisoners no older than 20 are to be freed.'],
  ['young-soldiers', 'Soldiers aged 18 to 25 will be exchanged.', 'Soldiers aged 18 to 25 will not be exchanged.'],
  [
    'wounded-and-ill',
    'Seriously wounded prisoners will be exchanged all for all.',
    'Seriously wounded prisoners will not be exchanged.',
  ],
  ['wounded-and-ill', 'All seriously ill prisoners will be swapped.', 'The seriously ill are left out of the swap.'],
  ['medical-commission', 'A permanent medical commission will be set up.', 'No medical commission will be set up.'],
  [
    'largest-exchange',
    'It will be the biggest prisoner exchange of the war.',
    'It will be the smallest prisoner exchange of the war.',
  ],
  ['children-list', 'Ukraine handed Russia a list of 339 children.', 'Russia handed Ukraine a list of 339 children.'],
  ['children-list', 'Russia was given a list of 339 children.', 'Ukraine was given a list of 339 children.'],
  [
    'children-returned',
    'Russia has returned 101 children, and 22 came back from Ukraine.',
    'Russia has returned 22 children, and 101 came back from Ukraine.',
  ],
  [
    'local-ceasefire',
    'Russia offered a truce of two to three days in some areas.',
    'Russia offered a truce of two to three weeks in some areas.',
  ],
  [
    'local-ceasefire',
    'Russia offered a truce of two to three days in some areas.',
    'Russia offered a truce of two to three days along the entire front.',
  ],
  ['local-ceasefire-answer', 'Kyiv rejected the local ceasefire.', 'Kyiv did not reject the local ceasefire.'],
  ['local-ceasefire-answer', 'Ukraine turned down the local ceasefire.', 'Russia turned down the local ceasefire.'],
  ['full-ceasefire', 'The second round brought no full ceasefire.', 'The second round brought a full ceasefire.'],
  ['talks-venue', 'The second round was held in Istanbul.', 'The second round was held in Ankara.'],
  ['talks-length', 'The talks lasted a little over an hour.', 'The talks lasted a little over four hours.'],
  ['talks-mediation', 'Turkey mediated the second round.', 'Qatar mediated the second round.'],
  ['delegations', 'Umerov led the Ukrainian delegation.', 'Yermak led the Ukrainian delegation.'],
  ['proposals', 'The sides have a week to study the memorandums.', 'The sides have a month to study the memorandums.'],
  [
    'leaders-meeting',
    'Ukraine proposed that the leaders meet between 20 and 30 June.',
    'Ukraine proposed that the leaders meet between 20 and 30 August.',
  ],
  [
    'bodies-identified',
    'Only 15 percent of the 6,000 bodies are identified.',
    'Nearly all of the 6,000 bodies are identified.',
  ],
  [
    'returnee-care',
    'The freed Russian soldiers were taken to Belarus for medical care.',
    'The freed Russian soldiers were taken to Poland for medical care.',
  ],
  [
    'exchange-stage',
    'A second group of prisoners was exchanged on 10 June.',
    'A second group of prisoners was exchanged on 17 June.',
  ],
  [
    'further-exchanges',
    'There will be more exchanges, Zelensky said.',
    'There will be no more exchanges, Zelensky said.',
  ],
  [
    'prisoner-number',
    'The sides agreed to exchange at least 1,000 captured soldiers each.',
    'The sides agreed to exchange 30 captured pilots.',
  ],
  ['bodies-number', 'An official put the number of bodies at 6,000.', 'An official put the number of bodies at 7,000.'],
  [
    'proposals',
    'Ukraine saw the Russian memorandum only at the meeting itself.',
    'Ukraine had received the Russian memorandum days before the meeting.',
  ],
  [
    'local-ceasefire',
    'Russia offered a truce of two to three days so that the bodies can be collected.',
    'Russia offered a truce of two to three days so that both armies can rotate their troops.',
  ],
  [
    'deal-reached',
    'The sides agreed on an exchange of prisoners.',
    'The sides failed to agree on an exchange of prisoners.',
  ],
  [
    'military-only',
    'Kyslytsia said that the exchange does not cover civilians.',
    'Kyslytsia said that the exchange covers civilians.',
    '2025-07-23',
  ],
  [
    'talks-tone',
    'The third round was less emotional, Tykhyi said.',
    'The third round was more heated, Tykhyi said.',
    '2025-07-23',
  ],
];

describe('one thing changed', () => {
  const cases = CHANGED.map(([point, said, changed, round]) => ({ point, said, changed, round }));
  it.each(cases)('$point: $said | $changed', ({ point, said, changed, round }) => {
    expect(relationsOn(point, said, round)).toContain('same');
    expect(relationsOn(point, said, round)).not.toContain('differs');
    expect(relationsOn(point, changed, round)).toContain('differs');
  });
});

describe('who gives, and to whom', () => {
  const sides = fc.constantFrom(
    { giver: 'Ukraine', taker: 'Russia' },
    { giver: 'Kyiv', taker: 'Moscow' },
    { giver: 'The Ukrainian side', taker: 'the Russian side' },
  );
  const templates = fc.constantFrom(
    'X handed Y a list of 339 children.',
    'X passed a list of 339 children to Y.',
    'A list of 339 children was handed to Y by X.',
    'Y received a list of 339 children from X.',
  );
  it('changes with the direction alone', () => {
    fc.assert(
      fc.property(sides, templates, ({ giver, taker }, template) => {
        const said = template.replace('X', giver).replace('Y', taker);
        const turned = template.replace('X', taker).replace('Y', giver);
        expect(relationsOn('children-list', said)).not.toContain('differs');
        expect(relationsOn('children-list', turned)).toContain('differs');
      }),
      { numRuns: 24 },
    );
  });
});

describe('figures', () => {
  const bounds = fc.constantFrom('At least N', 'N', 'No fewer than N', 'More than N', 'A minimum of N');
  const each = fc.constantFrom('on each side', 'a side', 'from each side', 'apiece');
  it('fit what is on record in every wording, and nothing half or five times as large', () => {
    fc.assert(
      fc.property(bounds, each, (bound, side) => {
        const say = (value: string) => `${bound.replace('N', value)} prisoners ${side} will be exchanged.`;
        expect([...relationsOn('prisoner-number', say('1,000'))]).toEqual(['same']);
        for (const value of ['100', '5,000'])
          expect([...relationsOn('prisoner-number', say(value))]).toEqual(['differs']);
      }),
      { numRuns: 20 },
    );
  });

  it('are the same in hours and in days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 5 }), (from, more) => {
        const days = `Russia offered a local ceasefire of ${from} to ${from + more} days.`;
        const hours = `Russia offered a local ceasefire of ${from * 24} to ${(from + more) * 24} hours.`;
        expect(relationsOn('local-ceasefire', hours)).toEqual(relationsOn('local-ceasefire', days));
      }),
      { numRuns: 20 },
    );
  });
});
