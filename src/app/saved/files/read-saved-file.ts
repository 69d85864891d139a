/** A file of saved claims at the door: read whole, or refused with the place that cannot be read. */
import * as z from 'zod/mini';
import { SAVED_FILE_VERSION, SavedFile, type SavedClaim } from '../../../model/saved';
import type { Words } from '../../../words/words';

export type ReadFile = { ok: true; claims: SavedClaim[] } | { ok: false; problem: string };

/** Characters of a claim by which its entry is named. */
const NAME_LENGTH = 40;

/** Only what stands before the claims: which file it is at all. */
const Head = z.object({
  format: z.literal('on-record/saved-claims'),
  version: z.number(),
  claims: z.array(z.unknown()),
});

/** Enough of an entry to name it. */
const Named = z.object({ claim: z.object({ text: z.string() }) });

const failed = (problem: string): ReadFile => ({ ok: false, problem });

/** “Entry 3 (“Both sides agreed …”)” */
function nameOf(at: number, entry: unknown, { t, number }: Words): string {
  const named = z.safeParse(Named, entry);
  if (!named.success) return t('saved_file.entry', number(at + 1));
  const { text } = named.data.claim;
  const [...signs] = text;
  const name = signs.length > NAME_LENGTH ? `${signs.slice(0, NAME_LENGTH).join('')}…` : text;
  return t('saved_file.entry_named', number(at + 1), name);
}

type Issue = z.core.$ZodIssue;

function expectationOf(issue: Issue, { t }: Words): string {
  if (issue.code === 'invalid_type') return t('saved_file.expected', issue.expected);
  if (issue.code === 'invalid_value') return t('saved_file.expected', issue.values.map(String).join(', '));
  if (issue.code === 'custom') return issue.message;
  return t('saved_file.unread');
}

/** Names the entry and the field, with dots: `claim.citations.0.score`. */
function describe(issue: Issue, claims: readonly unknown[], words: Words): string {
  const expectation = expectationOf(issue, words);
  const [field, at, ...rest] = issue.path;
  if (field !== 'claims' || typeof at !== 'number') return `${issue.path.join('.')}: ${expectation}.`;
  const place = rest.length === 0 ? words.t('saved_file.whole_entry') : rest.join('.');
  return `${nameOf(at, claims[at], words)}, ${place}: ${expectation}.`;
}

function parseJson(text: string): unknown {
  try {
    // A byte order mark is no part of JSON; some editors write one.
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}

export function readSavedFile(text: string, words: Words): ReadFile {
  const { t } = words;
  const parsed = parseJson(text);
  if (parsed === undefined) return failed(t('saved_said.no_json'));
  const head = z.safeParse(Head, parsed);
  if (!head.success) return failed(t('saved_said.no_claims'));
  const { version, claims } = head.data;
  if (version > SAVED_FILE_VERSION) return failed(t('saved_said.newer'));
  const file = z.safeParse(SavedFile, parsed);
  if (file.success) return { ok: true, claims: file.data.claims };
  const [first] = file.error.issues;
  return failed(first === undefined ? t('saved_said.unreadable') : describe(first, claims, words));
}
