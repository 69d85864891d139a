import type { SelfTestFigures } from '../../model/self-test';
import type { Strictness } from '../../model/settings';
import type { Words } from '../../words/words';

export type SelfTestState =
  | { phase: 'idle' | 'stopped' | 'failed' }
  | { phase: 'running'; done: number; of: number }
  | {
      phase: 'done';
      here: SelfTestFigures;
      built: SelfTestFigures;
      strictness: Strictness;
      /** Median of a passage, message included, in milliseconds. */
      time: number;
    };

export interface SelfTestView {
  isRunning: boolean;
  /** Between 0 and 1; null where it is not running. */
  progress: number | null;
  message: string | null;
  table: { rows: { label: string; here: string; built: string }[]; on: string } | null;
}

const SHARES = ['precision', 'recall', 'citationPrecision', 'citationRecall'] as const;
const LABELS = {
  precision: 'self_test.precision',
  recall: 'self_test.recall',
  citationPrecision: 'self_test.citation_precision',
  citationRecall: 'self_test.citation_recall',
} as const;

const HUNDRED = 100;

function shareWords(share: number | null, words: Words): string {
  if (share === null) return words.t('self_test.not_measured');
  return words.t('count.of_hundred', words.number(Math.round(share * HUNDRED)), words.number(HUNDRED));
}

function doneView(state: Extract<SelfTestState, { phase: 'done' }>, words: Words): SelfTestView {
  const { here, built, strictness, time } = state;
  const isAlike = SHARES.every((share) => here[share] === built[share]);
  const rows = SHARES.map((share) => ({
    label: words.t(LABELS[share]),
    here: shareWords(here[share], words),
    built: shareWords(built[share], words),
  }));
  const timeWords = words.t('self_test.milliseconds', words.number(time));
  rows.push({ label: words.t('self_test.time'), here: timeWords, built: words.t('self_test.not_measured') });
  const on = words.plural('self_test.on', here.claims, words.named('options', strictness));
  const message = words.t(isAlike ? 'self_test.alike' : 'self_test.unlike');
  return { isRunning: false, progress: null, message, table: { rows, on } };
}

export function selfTestView(state: SelfTestState, words: Words): SelfTestView {
  const none = { isRunning: false, progress: null, message: null, table: null };
  switch (state.phase) {
    case 'idle':
      return none;
    case 'running': {
      const { done, of } = state;
      const message = words.t('self_test.running', words.number(done), words.number(of));
      return { isRunning: true, progress: of === 0 ? 0 : done / of, message, table: null };
    }
    case 'done':
      return doneView(state, words);
    default:
      return { ...none, message: words.t(`self_test.${state.phase}`) };
  }
}
