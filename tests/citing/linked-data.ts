/**
 * Expands JSON-LD without the network. The two contexts hold, by hand, the terms we use with the addresses that the
 * published contexts give them; in its safe mode the processor refuses a term that is in neither.
 */
import jsonld from 'jsonld';

const OA = 'http://www.w3.org/ns/oa#';
const oa = (name: string, type?: string) => ({ '@id': OA + name, ...(type !== undefined && { '@type': type }) });
const XSD = 'http://www.w3.org/2001/XMLSchema#';

const ANNOTATION = {
  id: { '@id': '@id', '@type': '@id' },
  type: { '@id': '@type', '@type': '@id' },
  ...Object.fromEntries(
    ['Annotation', 'TextualBody', 'SpecificResource', 'TextQuoteSelector', 'TextPositionSelector', 'TimeState'].map(
      (name) => [name, OA + name],
    ),
  ),
  linking: `${OA}linking`,
  describing: `${OA}describing`,
  motivation: oa('motivatedBy', '@vocab'),
  purpose: oa('hasPurpose', '@vocab'),
  body: oa('hasBody', '@id'),
  target: oa('hasTarget', '@id'),
  source: oa('hasSource', '@id'),
  selector: oa('hasSelector', '@id'),
  state: oa('hasState', '@id'),
  exact: oa('exact'),
  prefix: oa('prefix'),
  suffix: oa('suffix'),
  start: oa('start', `${XSD}nonNegativeInteger`),
  end: oa('end', `${XSD}nonNegativeInteger`),
  sourceDateStart: oa('sourceDateStart', `${XSD}dateTime`),
  sourceDateEnd: oa('sourceDateEnd', `${XSD}dateTime`),
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  format: 'http://purl.org/dc/elements/1.1/format',
  language: 'http://purl.org/dc/elements/1.1/language',
};

const schema = (...names: string[]) => Object.fromEntries(names.map((name) => [name, `http://schema.org/${name}`]));

const SCHEMA = {
  ...schema('Claim', 'NewsArticle', 'BlogPosting', 'WebPage', 'Quotation', 'Person', 'Organization', 'Comment'),
  ...schema('text', 'author', 'appearance', 'citation', 'name', 'jobTitle', 'headline', 'publisher'),
  ...schema('description', 'hasPart', 'comment'),
  url: { '@id': 'http://schema.org/url', '@type': '@id' },
  datePublished: { '@id': 'http://schema.org/datePublished', '@type': 'http://schema.org/Date' },
  sdDatePublished: { '@id': 'http://schema.org/sdDatePublished', '@type': 'http://schema.org/Date' },
};

const CONTEXTS = new Map<string, jsonld.ContextDefinition>([
  ['http://www.w3.org/ns/anno.jsonld', ANNOTATION],
  ['https://schema.org', SCHEMA],
]);

function loadLocally(url: string) {
  const context = CONTEXTS.get(url);
  if (context === undefined) return Promise.reject(new Error(`Not at hand: ${url}`));
  return Promise.resolve({ documentUrl: url, document: { '@context': context } });
}

/** The package's types, made for an older version, do not know the safe mode. */
interface Options extends jsonld.Options.ToRdf {
  safe: true;
}

/** The document's triples as N-Quads, a line each. */
export async function triples(text: string): Promise<string> {
  const document: jsonld.JsonLdDocument = JSON.parse(text);
  const options: Options = { documentLoader: loadLocally, safe: true, format: 'application/n-quads' };
  return String(await jsonld.toRDF(document, options));
}
