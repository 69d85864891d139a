import { dayFirst, readDate } from './calendar-date';
import type { CitedClaim } from './cited-claim';
import type { CitedDate, CitedStatement } from './cited-statement';
import { html, type Markup } from './markup';
import { dateMark, outletText } from './source-line';

/** A statement as a fragment of HTML, without classes or styles. */
export function htmlStatement(cited: CitedStatement): string {
  return `${statementMarkup(cited)}\n${accessedMarkup(cited.accessed)}\n`;
}

export const htmlClaim = (claim: CitedClaim): string => `${claimMarkup(claim)}\n`;

/** The same for a page that holds more. */
export function claimMarkup(claim: CitedClaim): Markup {
  const groups = claim.groups.map(
    ({ label, statements }) =>
      html`<p><b>${label}</b></p>
        <ul>
          ${statements.map((cited) => html`<li>${statementMarkup(cited)}</li>`)}
        </ul>`,
  );
  const nothing = html`<p>Nothing on record.</p>`;
  return html`<blockquote><p>“${claim.text}”</p></blockquote>
    ${pageMarkup(claim)} ${groups.length === 0 ? nothing : groups}
    <p>The record covers: ${claim.coverage}</p>
    ${accessedMarkup(claim.accessed)}`;
}

function statementMarkup(cited: CitedStatement): Markup {
  const { title, description, url, phrase } = cited;
  const name = title === null ? html`[${description}]` : html`<cite>${title}</cite>`;
  const notes = cited.notes.length === 0 ? null : html`<p><small>${cited.notes.join(' ')}</small></p>`;
  return html`<p>${cited.wording}</p>
    <blockquote><p>“${phrase}”</p></blockquote>
    <p>${cited.attribution}. ${linked(name, url)}, ${outletText(cited)}, ${dateMarkup(cited.date)}.</p>
    ${notes}`;
}

function pageMarkup({ page: { title, url } }: CitedClaim): Markup | null {
  const name = title ?? url;
  return name === null ? null : html`<p>Claim on the page ${linked(html`<cite>${name}</cite>`, url)}</p>`;
}

const linked = (name: Markup, url: string | null) => (url === null ? name : html`<a href="${url}">${name}</a>`);

function dateMarkup(date: CitedDate | null): Markup {
  return date === null ? html`date not on record` : html`${timeMarkup(date.value)}${dateMark(date)}`;
}

const timeMarkup = (value: string) => html`<time datetime="${value}">${dayFirst(readDate(value))}</time>`;

const accessedMarkup = (accessed: string) => html`<p>Looked at on ${timeMarkup(accessed)}.</p>`;
