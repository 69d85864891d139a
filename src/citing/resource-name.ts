/** A name (URN) for what has no address on the web: a claim, a statement, a source without a known address. */
export function resourceName(what: 'claim' | 'statement' | 'source' | 'page', id: string): string {
  return `urn:x-on-record:${what}:${encodeURIComponent(id)}`;
}
