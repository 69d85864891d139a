import type { CitedClaim } from './cited-claim';
import type { CitedStatement } from './cited-statement';
import { accessedText, dateText, outletText, titleText } from './source-line';

/** Signs that mean something within a line of CommonMark (and GitHub's tables and strikethrough, and formulas). */
const WITHIN = /[\\`*_[\]<>~|$]|&(?=#?\w+;)/gu;

/** What makes a line a heading, a list or a quotation if it stands at its start. */
const AT_START = /^(?:[#+\-=>]|(?<=^\d{1,9})[.)])|(?<=^\d{1,9})[.)]/u;

export function escapeMarkdown(text: string): string {
  return text.replace(WITHIN, '\\$&').replace(AT_START, '\\$&');
}

export function markdownStatement(cited: CitedStatement): string {
  return paragraphs(...statementParagraphs(cited), accessedText(cited.accessed));
}

export function markdownClaim(claim: CitedClaim): string {
  const groups = claim.groups.flatMap(({ label, statements }) => [
    `**${label}**`,
    ...statements.flatMap((cited) => statementParagraphs(cited)),
  ]);
  return paragraphs(
    `> “${escapeMarkdown(claim.text)}”`,
    pageLine(claim),
    ...(groups.length === 0 ? ['Nothing on record.'] : groups),
    `The record covers: ${escapeMarkdown(claim.coverage)} ${accessedText(claim.accessed)}`,
  );
}

function pageLine({ page: { title, url } }: CitedClaim): string | null {
  const name = title ?? url;
  return name === null ? null : `Claim on the page ${linked(name, url)}`;
}

function statementParagraphs(cited: CitedStatement): (string | null)[] {
  const source = `${linked(titleText(cited), cited.url)}, ${escapeMarkdown(outletText(cited))}, ${dateText(cited.date)}.`;
  return [
    escapeMarkdown(cited.wording),
    `> “${escapeMarkdown(cited.phrase)}”`,
    `${escapeMarkdown(cited.attribution)}. ${source}`,
    cited.notes.length === 0 ? null : escapeMarkdown(cited.notes.join(' ')),
  ];
}

const linked = (text: string, url: string | null) =>
  url === null ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](<${url}>)`;

const paragraphs = (...some: (string | null)[]) => `${some.filter((text) => text !== null).join('\n\n')}\n`;
