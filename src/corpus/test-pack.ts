/** A small invented pack for tests: sound as it stands, so that a test spoils one thing and sees it named. */
import type { RawPack } from './load-pack';

const known = (value: unknown) => ({ value, basis: 'document' });

const statement = (id: string, speaker: string | null, more: object = {}) => ({
  id: `daily-1/${id}`,
  source: 'daily-1',
  sentence: 2,
  point: 'apples',
  round: 'spring',
  speaker,
  via: [],
  kind: 'agreed',
  negated: false,
  figures: [{ min: 40, max: 40, qualifier: 'exact', unit: 'people', scope: 'each', from: 'north', to: 'south' }],
  terms: { date: ['2025-04-01'] },
  wording: 'Each town passes on forty of its guests.',
  phrase: 'forty guests each',
  ...more,
});

/** A fresh copy at each call: a test may change it. */
export function testPack() {
  return {
    pack: {
      id: 'towns',
      label: 'Two towns',
      scope: 'Two invented towns.',
      until: '2025-05',
      rounds: [
        { id: 'spring', label: 'Spring', date: '2025-04-01' },
        { id: 'summer', label: 'Summer' },
      ],
      topics: [{ id: 'food', label: 'Food' }],
      points: [
        { id: 'apples', topic: 'food', label: 'Apples', about: 'How many apples.' },
        { id: 'pears', topic: 'food', label: 'Pears', about: 'How many pears.' },
      ],
      parties: [
        { id: 'north', label: 'North' },
        { id: 'south', label: 'South' },
      ],
    },
    sources: [
      {
        id: 'daily-1',
        file: 'daily-1.txt',
        sha256: 'a'.repeat(64),
        outlet: {
          id: 'daily',
          name: known('The Daily'),
          kind: known('newspaper'),
          country: known(null),
          homepage: known('https://daily.example'),
        },
        title: known('Guests'),
        published: known('2025-04-02'),
        url: known('https://daily.example/1'),
        dateline: known(null),
        reportsRound: known('spring'),
        cites: known([]),
      },
    ],
    speakers: [
      { id: 'mayor', type: 'person', name: 'Ann Mayor', office: 'Mayor', party: 'north', spellings: { en: ['Mayor'] } },
      { id: 'clerk', type: 'person', name: 'Bob Clerk', office: 'Clerk', party: 'south', spellings: { en: ['Clerk'] } },
    ],
    statements: [statement('apples', null), statement('apples-mayor', 'mayor')],
  } satisfies RawPack;
}
