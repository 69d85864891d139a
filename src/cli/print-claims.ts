/** Claims as readable lines. */
import { markOf } from '../matching/cite';
import type { Citation, Claim } from '../model/claim';
import type { PackRecord } from '../model/record';
import { englishWords } from '../words/english';

/** How many citations of a claim are printed. */
const CITATIONS = 3;

function citationLine(citation: Citation, record: PackRecord): string {
  const statement = record.statements.find(({ id }) => id === citation.statement);
  const source = record.sources.find(({ id }) => id === citation.source);
  const speaker = record.speakers.find(({ id }) => id === statement?.speaker);
  const outlet = source?.outlet.name.value ?? citation.source;
  const who = speaker ? `${speaker.name}, in ${outlet}` : outlet;
  const published = source?.published;
  const basis = published?.basis === 'inferred' ? ' (date inferred)' : '';
  const date = `${published?.value ?? 'date unknown'}${basis}`;
  return `    ${englishWords.named('relation', citation.relation)} · ${who}, ${date}: ${statement?.wording ?? ''}`;
}

function claimLines(claim: Claim, record: PackRecord): string {
  const labels = claim.points.map((point) => record.points.find(({ id }) => id === point)?.label ?? point);
  const round = record.rounds.find(({ id }) => id === claim.round)?.label ?? 'round not named';
  const mark = markOf(claim.citations) === 'silent' ? '\n    nothing on record' : '';
  const citations = claim.citations.slice(0, CITATIONS).map((citation) => `\n${citationLine(citation, record)}`);
  return `  “${claim.text}”\n    ${labels.join(' · ')} (${round})${mark}${citations.join('')}`;
}

/** One file's claims, each with its best citations. */
export function claimsAsText(file: string, claims: readonly Claim[], record: PackRecord): string {
  const count = claims.length === 1 ? '1 claim' : `${claims.length} claims`;
  return [`${file}: ${count}`, ...claims.map((claim) => claimLines(claim, record))].join('\n\n');
}
