/** What the tests use of parsers that bring no types of their own. */
declare module 'citeproc' {
  interface Sys {
    retrieveLocale: () => string;
    retrieveItem: (id: string) => object;
  }
  interface Engine {
    setOutputFormat(format: 'html' | 'text'): void;
    updateItems(ids: string[]): void;
    makeBibliography(): [object, string[]];
  }
  const CSL: { Engine: new (sys: Sys, style: string, locale: string) => Engine };
  export default CSL;
}

declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string | object, options?: { generateGraph?: boolean; forceType?: string });
    data: Record<string, unknown>[];
  }
  export const plugins: {
    config: { get: (name: '@csl') => Record<'templates' | 'locales', { get: (name: string) => string }> };
  };
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
