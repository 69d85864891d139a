// The labels, with the pairs that were labelled: for Node, where they are read from their file.
import { readFileSync } from 'node:fs';

export { agrees, goldCitations, isWanted, samePair } from './labels.mjs';

/** Source → points that were labelled for it; a citation of any other pair counts neither way. */
const LABELLED = JSON.parse(readFileSync(new URL('../labelled-pairs.json', import.meta.url), 'utf8'));

export const isLabelled = (citation) => LABELLED[citation.source]?.includes(citation.point) ?? false;
