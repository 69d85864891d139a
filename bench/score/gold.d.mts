import type { GoldCitation, GoldSentence } from '../quality/passage';
import type { ScanCitation } from '../quality/reader';

interface Pair {
  source: string;
  point: string;
}

export function isLabelled(citation: Pair): boolean;
export function samePair(a: Pair, b: Pair): boolean;
export function agrees(gold: GoldCitation, citation: ScanCitation): boolean;
export function isWanted(gold: GoldCitation): boolean;
export function goldCitations(sentence: GoldSentence): GoldCitation[] | null;
