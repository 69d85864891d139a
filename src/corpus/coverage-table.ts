/** `docs/record.md`: the coverage of the record as Markdown. It names statements and never holds a source's sentence. */
import type { PackRecord, Source } from '../model/record';
import { coverageOf, type Coverage, type SentenceCoverage } from './coverage';

const INTRODUCTION = `# The record, sentence by sentence

Made by \`npm run record:docs\` from \`assets/packs/istanbul-2025\`; do not edit by hand.

Sentences are numbered from 1 as the sources' texts are read, headline included. A sentence yields a statement for each
speaker and point, or has a reason why not. The sentences themselves stay with their outlets.
`;

function headingOf({ outlet, published, title }: Source): string {
  const date = published.value ? `${published.value} (${published.basis})` : 'date unknown';
  const name = title.value ? `“${title.value}”` : 'the text has no headline';
  return `## ${outlet.name.value ?? 'Unnamed outlet'}, ${date}: ${name}`;
}

const localId = (id: string): string => `\`${id.slice(id.indexOf('/') + 1)}\``;

const rowOf = ({ number, statements, reason }: SentenceCoverage): string =>
  `| ${number} | ${statements.map(localId).join(', ') || '–'} | ${reason} |`;

const countOf = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

/** The whole document. */
export function coverageTable(record: PackRecord, coverage: Coverage): string {
  const pairs = new Set(record.statements.map(({ source, point }) => `${source} ${point}`));
  const total = `${countOf(record.statements.length, 'statement')} from ${countOf(record.sources.length, 'source')}, on ${countOf(pairs.size, 'pair')} of source and point.`;
  const sections = coverageOf(record, coverage).map(({ source, sentences }) => {
    const statements = sentences.flatMap((sentence) => sentence.statements);
    const counts = `${countOf(sentences.length, 'sentence')}, ${countOf(statements.length, 'statement')}; ids begin with \`${source.id}/\`.`;
    const table = ['| # | statements | why none |', '| - | - | - |', ...sentences.map(rowOf)].join('\n');
    return [headingOf(source), counts, table].join('\n\n');
  });
  return `${[INTRODUCTION.trimEnd(), total, ...sections].join('\n\n')}\n`;
}
