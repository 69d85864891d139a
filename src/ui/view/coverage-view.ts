import type { PackRecord } from '../../model/record';
import { dateWords } from './date-view';

/** What the pack covers and until when: without it, silence and newer figures would be misread. */
export interface CoverageView {
  label: string;
  scope: string;
  /** “On record until July 2025; nothing later is in it.” */
  until: string;
  /** “The Istanbul deal, on record until July 2025” */
  short: string;
}

export function coverageView({ label, scope, until }: PackRecord): CoverageView {
  const day = dateWords(until);
  return {
    label,
    scope,
    until: `On record until ${day}; nothing later is in it.`,
    short: `${label}, on record until ${day}`,
  };
}
