import type { CitedClaim } from './cited-claim';
import type { CitedStatement } from './cited-statement';
import { accessedText, dateText, outletText, titleText } from './source-line';

/** A statement in plain words, a line each: our wording, the words of the source, who said it, where, when. */
export function plainStatement(cited: CitedStatement): string {
  return lines(...statementLines(cited), accessedText(cited.accessed));
}

/** A claim, its page, and what is on record, by relation. */
export function plainClaim(claim: CitedClaim): string {
  const { title, url } = claim.page;
  const groups = claim.groups.flatMap(({ label, statements }) => [
    `\n${label}:`,
    ...statements.flatMap((cited) => ['', ...statementLines(cited)]),
  ]);
  return lines(
    `Claim: “${claim.text}”`,
    title === null ? null : `Page: ${title}`,
    url,
    ...(groups.length === 0 ? ['\nNothing on record.'] : groups),
    `\nThe record covers: ${claim.coverage}`,
    accessedText(claim.accessed),
  );
}

function statementLines(cited: CitedStatement): (string | null)[] {
  return [
    cited.wording,
    `“${cited.phrase}”`,
    cited.attribution,
    `${titleText(cited)}, ${outletText(cited)}, ${dateText(cited.date)}`,
    cited.url,
    ...cited.notes,
  ];
}

const lines = (...some: (string | null)[]) => `${some.filter((line) => line !== null).join('\n')}\n`;
