/** The door for a newsroom's own pack: the text of a file in, a supplement or the list of what is amiss out. It never throws. */
import * as z from 'zod/mini';
import { Source, Speaker, Statement, type PackRecord } from '../../model/record';
import { SupplementHead, type Supplement } from '../../model/supplement';
import type { PackProblem } from '../pack-problem';
import { checkSupplement } from './check-supplement';
import { isEntry, type Entry } from './entry';
import { fillSupplement } from './fill-supplement';
import { issueWords } from './issue-words';
import type { TermWords } from './term-words';

export type LoadedSupplement = { ok: true; supplement: Supplement } | { ok: false; problems: PackProblem[] };

/** The whole record is a tenth of it; a larger file is some other thing. In UTF-16 units. */
const LONGEST = 5_000_000;

const SECTIONS = ['sources', 'speakers', 'statements'] as const;
type Section = (typeof SECTIONS)[number];

const nameOf = (entry: unknown, index: number): string =>
  isEntry(entry) && typeof entry.id === 'string' ? entry.id : `#${index + 1}`;

/** Fields that nobody reads are most often misspelt. */
function strangeFields(entry: unknown, known: readonly string[], file: string, record: string): PackProblem[] {
  const names = isEntry(entry) ? Object.keys(entry) : [];
  const message = `is not a field here; leave it out, or write one of: ${known.join(', ')}`;
  return names.filter((name) => !known.includes(name)).map((field) => ({ file, record, field, message }));
}

function readPart<T extends z.core.$ZodType & { shape: object }>(
  schema: T,
  entry: unknown,
  file: string,
  record: string,
) {
  const parsed = z.safeParse(schema, entry);
  const issues = parsed.success ? [] : parsed.error.issues;
  const problems = [
    ...issues.map((issue) => ({
      file,
      record,
      field: issue.path.map(String).join('.'),
      message: issueWords(issue, entry),
    })),
    ...strangeFields(entry, Object.keys(schema.shape), file, record),
  ];
  return { value: parsed.success ? parsed.data : null, problems };
}

function readSection<T extends z.core.$ZodType & { shape: object }>(
  schema: T,
  raw: Entry,
  section: Section,
  file: string,
) {
  const list = raw[section];
  const message = 'is no list; write a list in [ ]';
  if (!Array.isArray(list)) return { values: [], problems: [{ file, record: section, field: '', message }] };
  const read = list.map((entry: unknown, index) =>
    readPart(schema, entry, file, `${section} › ${nameOf(entry, index)}`),
  );
  return {
    values: read.flatMap(({ value }) => (value === null ? [] : [value])),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function readJson(text: string): { ok: true; value: unknown } | { ok: false; message: string } {
  if (text.length > LONGEST) return { ok: false, message: 'is longer than 5 MB; split it into several packs' };
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/u, '')) };
  } catch (error) {
    return { ok: false, message: `is no JSON (${String(error)}); see docs/packs.md for an example to copy` };
  }
}

/** `others`: the supplements that are there already; `words`: see `termWords`. `base`: the record with the others. */
export function loadSupplement(text: string, file: string, base: PackRecord, words: TermWords): LoadedSupplement {
  const json = readJson(text);
  const fail = (record: string, field: string, message: string): LoadedSupplement => ({
    ok: false,
    problems: [{ file, record, field, message }],
  });
  if (!json.ok) return fail('', '', json.message);
  if (!isEntry(json.value)) return fail('', '', 'is no pack; write an object in { } as in docs/packs.md');
  const raw = fillSupplement(json.value);
  const own = Object.fromEntries(Object.entries(raw).filter(([field]) => !SECTIONS.some((name) => name === field)));
  const head = readPart(SupplementHead, own, file, '');
  const sources = readSection(Source, raw, 'sources', file);
  const speakers = readSection(Speaker, raw, 'speakers', file);
  const statements = readSection(Statement, raw, 'statements', file);
  const problems = [head, sources, speakers, statements].flatMap((part) => part.problems);
  if (head.value === null || problems.length > 0) return { ok: false, problems };
  if (head.value.to !== base.id) return fail('', 'to', `is “${head.value.to}”; write “${base.id}”`);
  if (statements.values.length === 0) return fail('statements', '', 'is empty; write at least one statement');
  const supplement: Supplement = {
    ...head.value,
    sources: sources.values,
    speakers: speakers.values,
    statements: statements.values,
  };
  const unsound = checkSupplement(supplement, base, words, file);
  return unsound.length > 0 ? { ok: false, problems: unsound } : { ok: true, supplement };
}
