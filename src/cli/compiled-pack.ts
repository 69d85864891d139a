import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { compileWords } from '../language/en/compile-words';
import { describeProblem } from '../corpus/pack-problem';
import { Speaker } from '../model/record';
import { PackLanguage } from '../model/rules';
import { jsonProblem } from './broken-json';

/** Of the bundled pack, in the repository. */
export const PACK_FOLDER = 'assets/packs/istanbul-2025';

/** The words as they are written, the names of people, and both as they are looked up. */
export const PACK_FILES = {
  words: `${PACK_FOLDER}/language.en.json`,
  speakers: `${PACK_FOLDER}/speakers.json`,
  compiled: `${PACK_FOLDER}/compiled.en.json`,
} as const;

/** Rejects where the file is none of its schema, and names the field. */
async function readPart<T extends z.core.$ZodType>(file: string, schema: T): Promise<z.infer<T>> {
  const text = await readFile(file, 'utf8');
  const broken = jsonProblem(file, text);
  if (broken !== null) throw new Error(describeProblem(broken));
  const part = z.safeParse(schema, JSON.parse(text));
  if (part.success) return part.data;
  const [issue] = part.error.issues;
  throw new Error(`${file}: ${issue?.path.map(String).join('.')}: ${issue?.message}`);
}

/** The text of the compiled file. Rejects where a file that it is made of is damaged, and names the field. */
export async function compiledPack(): Promise<string> {
  const words = await readPart(PACK_FILES.words, PackLanguage);
  const speakers = await readPart(PACK_FILES.speakers, z.array(Speaker));
  return `${JSON.stringify(compileWords(words, speakers), null, 1)}\n`;
}
