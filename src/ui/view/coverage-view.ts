import type { PackRecord } from '../../model/record';
import { dateWords } from './date-view';

/** What the pack covers and until when: without it, silence and newer figures would be misread. */
export interface CoverageView {
  label: string;
  scope: string;
  /** “On record until July 2025.” */
  until: string;
}

export function coverageView({ label, scope, until }: PackRecord): CoverageView {
  return { label, scope, until: `On record until ${dateWords(until)}; nothing later is in it.` };
}
