/** schema.org `Claim` as JSON-LD: who asserts it and where it appears. There is no rating, and no review. */
import type { CitedClaim } from './cited-claim';
import { statementsOf } from './cited-claim';
import type { CitedStatement } from './cited-statement';
import { resourceName } from './resource-name';
import type { Work } from './work';

export interface Agent {
  '@type': 'Person' | 'Organization';
  name: string;
  jobTitle?: string;
}

export interface Appearance {
  '@type': 'NewsArticle' | 'BlogPosting' | 'WebPage';
  name?: string;
  headline?: string;
  url?: string;
  /** Only a date that is stated or looked up; a supplied one is in the description. */
  datePublished?: string;
  publisher?: Agent;
  description?: string;
  hasPart?: { '@type': 'Quotation'; text: string };
}

export interface SchemaClaim {
  '@type': 'Claim';
  '@id': string;
  text: string;
  author?: Agent;
  appearance: Appearance[];
  /** Claims on the same point, each with its own appearance. */
  citation?: SchemaClaim[];
  sdDatePublished?: string;
}

export type SchemaDocument = { '@context': 'https://schema.org' } & SchemaClaim;

const TYPES: Record<Work, Appearance['@type']> = { news: 'NewsArticle', blog: 'BlogPosting', web: 'WebPage' };

/** A statement is a claim of its speaker that appears in its source. */
export function schemaStatement(cited: CitedStatement): SchemaDocument {
  return { '@context': 'https://schema.org', ...statementClaim(cited), sdDatePublished: cited.accessed };
}

/**
 * The page's claim appears on its page, and in the sources that have the same on record. A source that has other
 * figures on record is no appearance of this claim: all cited statements are claims of their own, each with its
 * appearance.
 */
export function schemaClaim(claim: CitedClaim): SchemaDocument {
  const same = claim.groups.filter(({ relation }) => relation === 'same').flatMap(({ statements }) => statements);
  const cited = statementsOf(claim).map(statementClaim);
  return {
    '@context': 'https://schema.org',
    '@type': 'Claim',
    '@id': resourceName('claim', claim.id),
    text: claim.text,
    appearance: [pageOf(claim), ...same.map(appearanceOf)],
    ...(cited.length > 0 && { citation: cited }),
    sdDatePublished: claim.accessed,
  };
}

function pageOf({ page: { title, url }, quote }: CitedClaim): Appearance {
  return {
    '@type': 'WebPage',
    ...(title !== null && { name: title }),
    ...(url !== null && { url }),
    hasPart: { '@type': 'Quotation', text: quote.exact },
  };
}

function statementClaim(cited: CitedStatement): SchemaClaim {
  const author = authorOf(cited);
  return {
    '@type': 'Claim',
    '@id': resourceName('statement', cited.id),
    text: cited.wording,
    ...(author !== null && { author }),
    appearance: [appearanceOf(cited)],
  };
}

/** The speaker, or the outlet where it speaks in its own voice. */
function authorOf({ speaker, outlet }: CitedStatement): Agent | null {
  if (speaker === null) return outlet === null ? null : organization(outlet);
  if (speaker.type !== 'person') return organization(speaker.name);
  return { '@type': 'Person', name: speaker.name, ...(speaker.office !== null && { jobTitle: speaker.office }) };
}

function appearanceOf({ work, title, url, date, outlet, notes, phrase }: CitedStatement): Appearance {
  return {
    '@type': TYPES[work],
    ...(title !== null && { headline: title }),
    ...(url !== null && { url }),
    ...(date !== null && !date.supplied && { datePublished: date.value }),
    ...(outlet !== null && { publisher: organization(outlet) }),
    ...(notes.length > 0 && { description: notes.join(' ') }),
    hasPart: { '@type': 'Quotation', text: phrase },
  };
}

const organization = (name: string): Agent => ({ '@type': 'Organization', name });
