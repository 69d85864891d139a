/** A line of text with some of it in italics, as the citation styles print it. */
import { html, type Markup } from './markup';

export type Run = string | { italic: string };

export function plainRuns(runs: readonly Run[]): string {
  return runs.map((run) => (typeof run === 'string' ? run : run.italic)).join('');
}

export function htmlRuns(runs: readonly Run[]): Markup {
  return html`${runs.map((run) => (typeof run === 'string' ? html`${run}` : html`<i>${run.italic}</i>`))}`;
}
