/** What is amiss with a field, and what to do about it. */
import type * as z from 'zod/mini';

const LISTED = 12;
const list = (values: readonly unknown[]): string =>
  values.length > LISTED ? `${values.slice(0, LISTED).join(', ')} …` : values.join(', ');

const KINDS: Record<string, string> = {
  string: 'text in quotation marks',
  number: 'a number without quotation marks',
  boolean: 'true or false without quotation marks',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
};

/** What the form of a field is to be, by its name. */
const FORMS: Record<string, string> = {
  id: 'lower-case letters and digits, with single hyphens between them (a statement’s with its source’s id and a stroke before it)',
  to: 'the id of the bundled pack',
  source: 'the id of a source',
  speaker: 'the id of a speaker',
  origin: 'lower-case letters and digits, with single hyphens between them',
  party: 'the id of a party',
  actor: 'the id of a party',
  from: 'the id of a party',
  to_party: 'the id of a party',
  published: 'a date: YYYY, YYYY-MM or YYYY-MM-DD',
  asOf: 'a date: YYYY, YYYY-MM or YYYY-MM-DD',
  url: 'an address that begins with http:// or https://',
  homepage: 'an address that begins with http:// or https://',
};

/** `published.value` is spoken of as `published`; the receiver of a figure is no pack. */
function formOf(path: readonly PropertyKey[]): string | undefined {
  const names = path.map(String).filter((name) => name !== 'value');
  const last = names.at(-1) ?? '';
  return FORMS[names.includes('figures') && last === 'to' ? 'to_party' : last];
}

function valueAt(entry: unknown, path: readonly PropertyKey[]): unknown {
  let at: unknown = entry;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<PropertyKey, unknown>)[key];
  }
  return at;
}

const shown = (value: unknown): string => (typeof value === 'string' ? `“${value}”` : JSON.stringify(value));

function limitWords(issue: z.core.$ZodIssue, value: unknown): string {
  const length = typeof value === 'string' ? value.length : 0;
  if (issue.code === 'too_small') return `has ${length} characters; write at least ${String(issue.minimum)}`;
  if (issue.code === 'too_big') return `has ${length} characters; write at most ${String(issue.maximum)}`;
  return issue.message;
}

/** `entry`: what was read, in which the issue's path leads to the value. */
export function issueWords(issue: z.core.$ZodIssue, entry: unknown): string {
  const value = valueAt(entry, issue.path);
  const form = formOf(issue.path);
  if (issue.code === 'invalid_value') return `is ${shown(value) ?? 'missing'}; write one of: ${list(issue.values)}`;
  if (issue.code === 'invalid_type') {
    const what = KINDS[issue.expected] ?? issue.expected;
    return value === undefined ? `is missing; write ${form ?? what}` : `is ${shown(value)}; write ${what}`;
  }
  if (issue.code === 'invalid_format') return `is ${shown(value)}; write ${form ?? 'it in its form'}`;
  if (issue.code === 'custom') return `${issue.message}: shorten it to words that stand so in the source`;
  return limitWords(issue, value);
}
