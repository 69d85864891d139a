import { annotateClaim, annotateStatement } from './web-annotation';
import { apa } from './apa';
import { bibtex } from './bibtex';
import { chicago } from './chicago';
import { statementsOf, type CitedClaim } from './cited-claim';
import type { CitedStatement } from './cited-statement';
import { cslJson } from './csl-json';
import { htmlClaim, htmlStatement } from './html';
import { markdownClaim, markdownStatement } from './markdown';
import { mla } from './mla';
import { plainClaim, plainStatement } from './plain-text';
import { ris } from './ris';
import { htmlRuns, plainRuns, type Run } from './runs';
import { schemaClaim, schemaStatement } from './schema-claim';
import { pageAddress } from './web-address';
import { wikipedia } from './wikipedia';

export type FormatId =
  | 'plain'
  | 'markdown'
  | 'html'
  | 'bibtex'
  | 'ris'
  | 'csl-json'
  | 'wikipedia'
  | 'apa'
  | 'mla'
  | 'chicago'
  | 'web-annotation'
  | 'schema-claim';

/** A form in which a statement, or a claim with its citations, is copied or saved. All are pure functions. */
export interface CitationFormat {
  id: FormatId;
  /** As a menu shows it. */
  label: string;
  mime: string;
  /** Ending of a saved file, without its dot. */
  ending: string;
  statement: (cited: CitedStatement) => string;
  claim: (claim: CitedClaim) => string;
  /** What is cited on any number of claims, for formats that are lists; the others have a claim's own words too. */
  list?: (cited: readonly CitedStatement[]) => string;
  /** The same with italics as HTML, for a clipboard that takes both; absent where there are none. */
  rich?: { statement: (cited: CitedStatement) => string; claim: (claim: CitedClaim) => string };
}

type Head = Omit<CitationFormat, 'statement' | 'claim' | 'list' | 'rich'>;

/** A format in which a claim is the list of what is cited on it, an entry each. */
function listed(head: Head, entry: (cited: CitedStatement) => string, between = '\n'): CitationFormat {
  const list = (cited: readonly CitedStatement[]) => cited.map(entry).join(between);
  return { ...head, statement: entry, claim: (claim) => list(statementsOf(claim)), list };
}

/** A source is one work, however many statements it has: as it was cited first, without the way to those words. */
function worksIn(cited: readonly CitedStatement[]): CitedStatement[] {
  const bySource = new Map<string, CitedStatement>();
  for (const one of cited)
    if (!bySource.has(one.source)) bySource.set(one.source, { ...one, url: one.url && pageAddress(one.url) });
  return [...bySource.values()];
}

/** A style, in which a claim is the alphabetical list of works cited. */
function styled(id: FormatId, label: string, style: (cited: CitedStatement) => Run[]): CitationFormat {
  const works = (cited: readonly CitedStatement[]) =>
    worksIn(cited)
      .map((one) => [plainRuns(style(one)), style(one)] as const)
      .sort(([a], [b]) => a.localeCompare(b, 'en'));
  const list = (cited: readonly CitedStatement[]) =>
    works(cited)
      .map(([text]) => `${text}\n`)
      .join('');
  return {
    id,
    label,
    mime: 'text/plain',
    ending: 'txt',
    statement: (cited) => `${plainRuns(style(cited))}\n`,
    claim: (claim) => list(statementsOf(claim)),
    list,
    rich: {
      statement: (cited) => `<p>${htmlRuns(style(cited))}</p>\n`,
      claim: (claim) =>
        works(statementsOf(claim))
          .map(([, runs]) => `<p>${htmlRuns(runs)}</p>\n`)
          .join(''),
    },
  };
}

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

const head = (id: FormatId, label: string, mime: string, ending: string): Head => ({ id, label, mime, ending });

/** Every format, in the order of the menu. */
export const FORMATS: readonly CitationFormat[] = [
  { ...head('plain', 'Plain text', 'text/plain', 'txt'), statement: plainStatement, claim: plainClaim },
  { ...head('markdown', 'Markdown', 'text/markdown', 'md'), statement: markdownStatement, claim: markdownClaim },
  { ...head('html', 'HTML', 'text/html', 'html'), statement: htmlStatement, claim: htmlClaim },
  styled('apa', 'APA', apa),
  styled('mla', 'MLA', mla),
  styled('chicago', 'Chicago', chicago),
  listed(head('wikipedia', 'Wikipedia', 'text/plain', 'txt'), (cited) => `${wikipedia(cited)}\n`, ''),
  listed(head('bibtex', 'BibTeX', 'application/x-bibtex', 'bib'), bibtex),
  listed(head('ris', 'RIS', 'application/x-research-info-systems', 'ris'), ris, '\r\n'),
  {
    ...head('csl-json', 'CSL-JSON', 'application/vnd.citationstyles.csl+json', 'json'),
    statement: (cited) => cslJson([cited]),
    claim: (claim) => cslJson(statementsOf(claim)),
    list: cslJson,
  },
  {
    ...head('web-annotation', 'Web Annotation', 'application/ld+json', 'jsonld'),
    statement: (cited) => json(annotateStatement(cited)),
    claim: (claim) => json(annotateClaim(claim)),
  },
  {
    ...head('schema-claim', 'schema.org Claim', 'application/ld+json', 'jsonld'),
    statement: (cited) => json(schemaStatement(cited)),
    claim: (claim) => json(schemaClaim(claim)),
  },
];
