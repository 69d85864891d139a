import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { compileWords } from '../language/en/compile-words';
import { describeProblem } from '../corpus/pack-problem';
import { PackLanguage } from '../model/rules';
import { jsonProblem } from './broken-json';

/** Of the bundled pack, in the repository. */
export const PACK_FOLDER = 'assets/packs/istanbul-2025';

/** The words as they are written, and with all their forms. */
export const PACK_FILES = {
  words: `${PACK_FOLDER}/language.en.json`,
  compiled: `${PACK_FOLDER}/compiled.en.json`,
} as const;

/** The text of the compiled file. Rejects where the words are no pack's language, and names the field. */
export async function compiledPack(): Promise<string> {
  const text = await readFile(PACK_FILES.words, 'utf8');
  const broken = jsonProblem(PACK_FILES.words, text);
  if (broken !== null) throw new Error(describeProblem(broken));
  const words = z.safeParse(PackLanguage, JSON.parse(text));
  if (words.success) return `${JSON.stringify(compileWords(words.data), null, 1)}\n`;
  const [issue] = words.error.issues;
  throw new Error(`${PACK_FILES.words}: ${issue?.path.map(String).join('.')}: ${issue?.message}`);
}
