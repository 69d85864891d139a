import { askBackground } from './ask-background';
import type { CitedTexts } from './card-link';

const isCitedTexts = (value: unknown): value is CitedTexts =>
  typeof value === 'object' &&
  value !== null &&
  'format' in value &&
  typeof value.format === 'string' &&
  'texts' in value &&
  typeof value.texts === 'object' &&
  value.texts !== null &&
  Object.values(value.texts).every((text) => typeof text === 'string');

/** Statements as the reader last copied one; null where nobody answers. */
export async function citeFromPage(statements: string[]): Promise<CitedTexts | null> {
  const answer = await askBackground('citations', { statements });
  return isCitedTexts(answer) ? answer : null;
}
