/** A small record of invented sources: one with everything, and one for each thing that can be missing or supplied. */
import { citeStatement, type CitedStatement } from '../../src/citing/cited-statement';
import type { Claim } from '../../src/model/claim';
import type { PackRecord, Source, Speaker, Statement } from '../../src/model/record';

export const ACCESSED = '2026-11-22';

export function inventedSource(change: Partial<Source> = {}): Source {
  return {
    id: 'harbour-post-2025-06-02',
    file: 'harbour-post.txt',
    sha256: '0'.repeat(64),
    outlet: {
      id: 'harbour-post',
      name: { value: 'Harbour Post', basis: 'document' },
      kind: { value: 'newspaper', basis: 'document' },
      country: { value: 'XX', basis: 'document' },
      homepage: { value: 'https://harbour.example', basis: 'document' },
    },
    title: { value: 'Two Delegations Meet by the Water', basis: 'document' },
    published: { value: '2025-06-02', basis: 'document' },
    url: { value: 'https://harbour.example/2025/06/two-delegations', basis: 'document' },
    dateline: { value: null, basis: 'document' },
    reportsRound: { value: '2025-06-02', basis: 'document' },
    cites: { value: [], basis: 'document' },
    ...change,
  };
}

export function inventedSpeaker(change: Partial<Speaker> = {}): Speaker {
  return {
    id: 'jane-doe',
    type: 'person',
    name: 'Jane Doe',
    office: 'harbour master',
    party: null,
    spellings: {},
    ...change,
  };
}

export function inventedStatement(change: Partial<Statement> = {}): Statement {
  return {
    id: 'harbour-post-2025-06-02/1',
    source: 'harbour-post-2025-06-02',
    sentence: 1,
    point: 'place',
    round: '2025-06-02',
    kind: 'described',
    negated: false,
    figures: [],
    terms: {},
    speaker: 'jane-doe',
    via: [],
    wording: 'The delegations sat down at the quay and talked for an hour.',
    phrase: 'an hour at the quay',
    ...change,
  };
}

export function inventedRecord(change: Partial<PackRecord> = {}): PackRecord {
  return {
    id: 'invented',
    label: 'Invented talks',
    scope: 'Invented talks by the water.',
    until: '2025-07',
    rounds: [],
    topics: [],
    points: [],
    parties: [],
    sources: [inventedSource()],
    speakers: [inventedSpeaker()],
    statements: [inventedStatement()],
    ...change,
  };
}

export function inventedClaim(change: Partial<Claim> = {}): Claim {
  return {
    id: 'c1',
    unit: 0,
    block: 1,
    start: 4,
    end: 26,
    text: 'talks lasted two hours',
    round: null,
    points: ['place'],
    assertions: [],
    speaker: null,
    score: 1,
    matched: [],
    citations: [],
    mark: 'silent',
    ...change,
  };
}

/** The one statement of a record made of the invented parts, with changes. */
export function citeInvented(source: Partial<Source> = {}, statement: Partial<Statement> = {}): CitedStatement {
  const record = inventedRecord({ sources: [inventedSource(source)], statements: [inventedStatement(statement)] });
  const cited = citeStatement(record, record.statements[0]?.id ?? '', { accessed: ACCESSED });
  if (cited === null) throw new Error('The invented record lacks its statement');
  return cited;
}
