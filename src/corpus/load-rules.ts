/** The door for a pack's words and rules, as `loadPack` is for its record. */
import * as z from 'zod/mini';
import { PackLanguage, PackRules } from '../model/rules';
import type { PackProblem } from './pack-problem';
import { unknownSigns } from './unknown-signs';

export interface RawRules {
  rules: unknown;
  languages: readonly unknown[];
}

export type LoadedRules =
  { ok: true; rules: PackRules; languages: PackLanguage[] } | { ok: false; problems: PackProblem[] };

const problemsOf = (error: z.core.$ZodError, file: string): PackProblem[] =>
  error.issues.map(({ path, message }) => ({ file, record: '', field: path.map(String).join('.'), message }));

/** Validates rules and languages, and that every sign a rule names is one. */
export function loadRules(raw: RawRules): LoadedRules {
  const rules = z.safeParse(PackRules, raw.rules);
  const languages = z.safeParse(z.array(PackLanguage), raw.languages);
  const problems = [
    ...(rules.success ? [] : problemsOf(rules.error, 'rules.json')),
    ...(languages.success ? [] : problemsOf(languages.error, 'language files')),
  ];
  if (!rules.success || !languages.success) return { ok: false, problems };
  const unknown = languages.data.flatMap((language) => unknownSigns(rules.data, language));
  if (unknown.length > 0) return { ok: false, problems: unknown };
  return { ok: true, rules: rules.data, languages: languages.data };
}
