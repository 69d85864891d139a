import type { PackRecord } from '../../model/record';
import type { Words } from '../../words/words';
import type { RecordIndex } from './record-index';

/** What the pack covers and until when: without it, silence and newer figures would be misread. */
export interface CoverageView {
  label: string;
  scope: string;
  /** “On record until July 2025; nothing later is in it.” */
  until: string;
  /** “The Istanbul deal, on record until July 2025” */
  short: string;
}

/** `record` with its labels in these words. */
export function coverageView({ label, scope, until }: PackRecord, words: Words): CoverageView {
  const day = words.date(until);
  return {
    label,
    scope,
    until: words.t('coverage.until', day),
    short: words.t('coverage.short', label, day),
  };
}

/** What a search does not find may lie outside what the record covers: a reader is told what that is. */
export function nothingFound(what: 'claim' | 'point' | 'statement', { record, words }: RecordIndex): string {
  const { scope, until } = coverageView(record, words);
  return words.t(`coverage.no_${what}`, scope, until);
}
