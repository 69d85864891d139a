/** The measured table, with the goals beside it, in words that say plainly what is reached. */
import { ERROR_FIGURES, FEWER_ERRORS, GOALS, isMet, type Goal } from './goals';
import { markdownTable, shown } from './markdown';
import type { Figures } from './measure';

export interface FalseAlarms {
  all: { marked: number; sentences: number };
  /** The four files of news reports and long reads by themselves. */
  news: { marked: number; sentences: number };
}

/** One reader, measured on every set. */
export interface Row {
  name: string;
  isBaseline: boolean;
  sets: Map<string, Figures>;
  falseAlarms: FalseAlarms;
}

const perThousand = ({ marked, sentences }: FalseAlarms['all']): number => (1000 * marked) / sentences;

const alarms = (counted: FalseAlarms['all']): string =>
  `${perThousand(counted).toFixed(2)} (${counted.marked} of ${counted.sentences})`;

const goalWords = ({ bound, value }: Goal): string => `${bound === 'least' ? '≥' : '≤'} ${value}`;

const withF1 = [{ figure: 'f1', label: 'F1' }, ...GOALS.map(({ figure, label }) => ({ figure, label }))];

function setTable(set: string, rows: readonly Row[]): string {
  const goals = ['goal', '', ...GOALS.map(goalWords)];
  const lines = rows.map(({ name, sets }) => [name, ...withF1.map(({ figure }) => shown(sets.get(set)?.[figure]))]);
  return `**${set}** (${rows[0]?.sets.get(set)?.['claims'] ?? 0} claims)\n\n${markdownTable(['', ...withF1.map(({ label }) => label)], [goals, ...lines])}`;
}

function alarmTable(rows: readonly Row[]): string {
  const lines = rows.map(({ name, falseAlarms: { all, news } }) => [name, alarms(all), alarms(news)]);
  const head = ['', 'all sentences about other things', 'news reports and long reads alone'];
  return `**False alarms per 1,000 sentences** (goal ≤ 1)\n\n${markdownTable(head, lines)}`;
}

function goalLines(set: string, figures: Figures): string {
  const measured = GOALS.flatMap((goal) => {
    const value = figures[goal.figure];
    return typeof value === 'number' ? [{ goal, value }] : [];
  });
  const missed = measured.filter(({ goal, value }) => !isMet(goal, value));
  const met = `${measured.length - missed.length} of ${measured.length} goals reached`;
  if (missed.length === 0) return `- ${set}: ${met}.`;
  const words = missed.map(({ goal, value }) => `${goal.label} ${value.toFixed(4)} (${goalWords(goal)})`);
  return `- ${set}: ${met}; not reached: ${words.join(', ')}.`;
}

/** “3.1” where the engine makes a third of the baseline's errors; a dash where one of them cannot be measured. */
function fewerTimes(ours: number | null | undefined, theirs: number | null | undefined): number | null {
  if (typeof ours !== 'number' || typeof theirs !== 'number') return null;
  return ours === 1 ? Number.POSITIVE_INFINITY : (1 - theirs) / (1 - ours);
}

function errorTable(sets: readonly string[], rows: readonly Row[]): string {
  const [ours] = rows;
  const baselines = rows.filter(({ isBaseline }) => isBaseline);
  const lines = sets.map((set) => {
    const mine = ours?.sets.get(set);
    const [best] = [...baselines].sort((a, b) => (b.sets.get(set)?.['f1'] ?? 0) - (a.sets.get(set)?.['f1'] ?? 0));
    const theirs = best?.sets.get(set);
    const times = ERROR_FIGURES.map((figure) => fewerTimes(mine?.[figure], theirs?.[figure]));
    const reached = times.every((value) => value !== null && value >= FEWER_ERRORS);
    return [
      set,
      best?.name ?? '',
      ...times.map((value) => (value === null ? '–' : value.toFixed(1))),
      reached ? 'yes' : 'no',
    ];
  });
  const head = ['', 'baseline with the best F1', 'F1', 'citation precision', 'relation', `all ≥ ${FEWER_ERRORS}`];
  return `**How many times fewer errors** than the baseline with the best F1 (an error share is 1 − the figure)\n\n${markdownTable(head, lines)}`;
}

/** `rows`: the engine first. */
export function report(sets: readonly string[], rows: readonly Row[]): string {
  const [ours] = rows;
  if (!ours) throw new Error('Nothing was measured.');
  return [
    ...sets.map((set) => setTable(set, rows)),
    alarmTable(rows),
    errorTable(sets, rows),
    `**What is reached**\n\n${[
      ...sets.map((set) => goalLines(set, ours.sets.get(set) ?? {})),
      goalLines('sentences about other things', { falseAlarmsPer1000: perThousand(ours.falseAlarms.all) }),
    ].join('\n')}`,
  ].join('\n\n');
}
