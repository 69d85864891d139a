/** W3C Web Annotations. https://www.w3.org/TR/annotation-model/ */
import type { ClaimQuote } from '../model/claim-quote';
import type { CitedClaim } from './cited-claim';
import { statementsOf } from './cited-claim';
import type { CitedStatement } from './cited-statement';
import { plainStatement } from './plain-text';
import { resourceName } from './resource-name';
import { pageAddress } from './web-address';

export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

interface SpecificResource {
  type: 'SpecificResource';
  source: string;
  /** The page's title. */
  'dcterms:title'?: string;
  purpose?: 'linking';
  selector: TextQuoteSelector | (TextQuoteSelector | TextPositionSelector)[];
  state?: TimeState;
}

/** The day on which the page was looked at. */
interface TimeState {
  type: 'TimeState';
  sourceDateStart: string;
  sourceDateEnd: string;
}

interface TextualBody {
  type: 'TextualBody';
  purpose: 'describing';
  format: 'text/plain';
  language: 'en';
  value: string;
}

export interface WebAnnotation {
  '@context': 'http://www.w3.org/ns/anno.jsonld';
  id: string;
  type: 'Annotation';
  motivation: 'linking';
  body: (TextualBody | SpecificResource)[];
  target: SpecificResource;
}

/** The claim on its page is the target; each cited statement is a body as text, and another that leads to its words. */
export function annotateClaim(claim: CitedClaim): WebAnnotation {
  const bodies = statementsOf(claim).flatMap((cited) => [describing(cited), ...linking(cited)]);
  const source = claim.page.url ?? resourceName('page', claim.id);
  const { title } = claim.page;
  const named = { type: 'SpecificResource', source, ...(title === null ? {} : { 'dcterms:title': title }) } as const;
  const target = { ...named, selector: selectorsOf(claim.quote) };
  return annotation(resourceName('claim', claim.id), bodies, { ...target, state: lookedAt(claim.accessed) });
}

/** The words of a statement in its source are the target, our wording with its source the body. */
export function annotateStatement(cited: CitedStatement): WebAnnotation {
  const target = { type: 'SpecificResource', source: addressOf(cited), selector: phraseOf(cited) } as const;
  const name = resourceName('statement', cited.id);
  return annotation(name, [describing(cited)], { ...target, state: lookedAt(cited.accessed) });
}

function annotation(id: string, body: WebAnnotation['body'], target: SpecificResource): WebAnnotation {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'Annotation',
    motivation: 'linking',
    body,
    target,
  };
}

function selectorsOf({ start, end, ...quote }: ClaimQuote): (TextQuoteSelector | TextPositionSelector)[] {
  const byQuote = { type: 'TextQuoteSelector', ...quote } as const;
  if (start === undefined || end === undefined) return [byQuote];
  return [byQuote, { type: 'TextPositionSelector', start, end }];
}

function describing(cited: CitedStatement): TextualBody {
  const value = plainStatement(cited);
  return { type: 'TextualBody', purpose: 'describing', format: 'text/plain', language: 'en', value };
}

function linking(cited: CitedStatement): SpecificResource[] {
  if (cited.url === null) return [];
  return [{ type: 'SpecificResource', purpose: 'linking', source: addressOf(cited), selector: phraseOf(cited) }];
}

const phraseOf = ({ phrase }: CitedStatement): TextQuoteSelector => ({ type: 'TextQuoteSelector', exact: phrase });

/** Without a text fragment of ours: the selector says it better. */
function addressOf({ url, source }: CitedStatement): string {
  return url === null ? resourceName('source', source) : pageAddress(url);
}

/** The model wants moments; a day is given as its first and its last second in UTC. */
function lookedAt(day: string): TimeState {
  return { type: 'TimeState', sourceDateStart: `${day}T00:00:00Z`, sourceDateEnd: `${day}T23:59:59Z` };
}
