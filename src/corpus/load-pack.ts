/** The door for packs: raw JSON in, a validated record or the list of what is amiss out. A bad pack never throws. */
import * as z from 'zod/mini';
import { Named, PackRecord, Sha256, Source, Speaker, Statement } from '../model/record';
import { checkReferences } from './check-references';
import type { PackProblem } from './pack-problem';

/** A pack as it is read from its files, each of unknown content. */
export interface RawPack {
  pack: unknown;
  sources: unknown;
  speakers: unknown;
  statements: unknown;
  /** Spellings of places and outlets, where the pack has any. */
  places?: unknown;
}

export type LoadedPack = { ok: true; record: PackRecord } | { ok: false; problems: PackProblem[] };

const Head = z.omit(PackRecord, { sources: true, speakers: true, statements: true, names: true });

/** The bundled record is checked against the texts of its sources, so each names its own. */
const CheckedSource = z.extend(Source, { file: z.string(), sha256: Sha256 });

type Reading<T> = { value: T; problems: PackProblem[] };

const WithId = z.object({ id: z.string() });

/** An entry's id where it has one, else its place in the list. */
function nameOf(entry: unknown, index: number): string {
  const parsed = WithId.safeParse(entry);
  return parsed.success ? parsed.data.id : `#${index + 1}`;
}

function problemsOf(error: z.core.$ZodError, file: string, record: string): PackProblem[] {
  return error.issues.map(({ path, message }) => ({ file, record, field: path.map(String).join('.'), message }));
}

function readList<T extends z.core.$ZodType>(schema: T, raw: unknown, file: string): Reading<z.infer<T>[]> {
  if (!Array.isArray(raw)) return { value: [], problems: [{ file, record: '', field: '', message: 'is not a list' }] };
  const reading: Reading<z.infer<T>[]> = { value: [], problems: [] };
  raw.forEach((entry: unknown, index) => {
    const parsed = z.safeParse(schema, entry);
    if (parsed.success) reading.value.push(parsed.data);
    else reading.problems.push(...problemsOf(parsed.error, file, nameOf(entry, index)));
  });
  return reading;
}

const Places = z.object({ places: z.unknown(), outlets: z.unknown() });

function readNames(raw: unknown): Reading<Named[]> {
  if (raw === undefined) return { value: [], problems: [] };
  const parts = z.safeParse(Places, raw);
  if (!parts.success) return { value: [], problems: problemsOf(parts.error, 'places.json', '') };
  const lists = [parts.data.places, parts.data.outlets].map((list) => readList(Named, list, 'places.json'));
  return { value: lists.flatMap(({ value }) => value), problems: lists.flatMap(({ problems }) => problems) };
}

/** Validates a pack's parts, then what they say of one another. */
export function loadPack(raw: RawPack): LoadedPack {
  const head = z.safeParse(Head, raw.pack);
  const sources = readList(CheckedSource, raw.sources, 'sources.json');
  const speakers = readList(Speaker, raw.speakers, 'speakers.json');
  const statements = readList(Statement, raw.statements, 'statements.json');
  const names = readNames(raw.places);
  const problems = [
    ...(head.success ? [] : problemsOf(head.error, 'pack.json', '')),
    ...[sources, speakers, statements, names].flatMap((reading) => reading.problems),
  ];
  if (!head.success || problems.length > 0) return { ok: false, problems };
  const record: PackRecord = {
    ...head.data,
    sources: sources.value,
    speakers: speakers.value,
    statements: statements.value,
    names: names.value,
  };
  const unsound = checkReferences(record);
  return unsound.length > 0 ? { ok: false, problems: unsound } : { ok: true, record };
}
