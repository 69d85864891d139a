/** The record's statements put together by what a reader chooses: point, outlet, speaker, round or date. */
import { grouped } from './grouped';
import { byDateThenOutlet } from './order';
import { comparePlace, type Grouping } from './panel-place';
import type { RecordIndex } from './record-index';
import type { StatementView } from './statement-view';
import { tally } from './tally';
import type { Words } from '../../words/words';

export interface RecordGroup {
  id: string;
  /** The topic of a point, the kind of an outlet, the party of a speaker; may be empty. */
  kicker: string;
  /** Of a speaker, as the record words it; null for all else. */
  office: string | null;
  label: string;
  /** “6 statements · 4 outlets, 2 speakers” */
  voices: string;
  /** Address of the comparison; null where statements of several points stand together. */
  compare: string | null;
  statements: StatementView[];
}

type Head = Pick<RecordGroup, 'kicker' | 'office' | 'label' | 'compare'> & {
  /** Groups stand in the order of this text. */
  rank: string;
};

/** After all that has a place in the order. */
const LAST = '\uFFFF';

const plain = (label: string, kicker = ''): Head => ({ label, kicker, office: null, compare: null, rank: label });

function pointHead({ point, pointLabel, topic }: StatementView, index: RecordIndex): Head {
  const place = index.record.points.findIndex(({ id }) => id === point);
  return {
    kicker: index.topics.get(topic) ?? '',
    office: null,
    label: pointLabel,
    compare: comparePlace(point),
    rank: String(place).padStart(5, '0'),
  };
}

function speakerHead({ speaker }: StatementView, { words }: RecordIndex): Head {
  if (speaker === null) return { ...plain(words.t('panel.own_voices')), rank: LAST };
  return { ...plain(speaker.name, speaker.party ?? ''), office: speaker.office };
}

function roundHead({ round, roundLabel }: StatementView, { words }: RecordIndex): Head {
  if (round === null) return { ...plain(words.t('compare.round_not_told')), rank: LAST };
  return { ...plain(roundLabel ?? round), rank: round };
}

const dateHead = ({ published, date }: StatementView): Head => ({
  ...plain(date.text),
  rank: published === '' ? LAST : published,
});

/** What statements of one group have in common. */
const IDS: Record<Grouping, (statement: StatementView) => string> = {
  point: ({ point }) => point,
  outlet: ({ outlet }) => outlet.id,
  speaker: ({ speaker }) => speaker?.id ?? 'own-voice',
  round: ({ round }) => round ?? 'not-told',
  date: ({ published, date }) => (published === '' ? 'unknown' : `${published} ${date.stated}`),
};

const HEADS: Record<Grouping, (statement: StatementView, index: RecordIndex) => Head> = {
  point: pointHead,
  outlet: ({ outlet }) => plain(outlet.name, outlet.kind),
  speaker: speakerHead,
  round: roundHead,
  date: dateHead,
};

function voicesOf(statements: readonly StatementView[], words: Words): string {
  const { voices } = tally(
    statements.map((statement) => ({ ...statement, relation: 'related' })),
    words,
  );
  return `${words.plural('count.statements', statements.length)} · ${voices}`;
}

/** Points stand in the record's order, rounds and dates in time's, names by the alphabet; none by party. */
export function recordGroups(statements: readonly StatementView[], by: Grouping, index: RecordIndex): RecordGroup[] {
  const inOrder = new Intl.Collator(index.words.language);
  return [...grouped(statements, IDS[by])]
    .flatMap(([id, members]) => {
      const [first] = members;
      if (first === undefined) return [];
      const { rank, ...head } = HEADS[by](first, index);
      const ordered = members.sort(byDateThenOutlet);
      return [{ rank, group: { id, ...head, voices: voicesOf(ordered, index.words), statements: ordered } }];
    })
    .sort((a, b) => inOrder.compare(a.rank, b.rank) || inOrder.compare(a.group.id, b.group.id))
    .map(({ group }) => group);
}
