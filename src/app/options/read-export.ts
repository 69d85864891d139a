/** A file of “Export all” at the door: read whole, or refused with the place that cannot be read. */
import * as z from 'zod/mini';
import { EXPORT_FORMAT, ExportFile } from '../../model/export-file';

export type ReadExport = { ok: true; file: ExportFile } | { ok: false; amiss: string | null };

const Ours = z.object({ format: z.literal(EXPORT_FORMAT) });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    // What is no JSON is no file of ours: the reader is told so.
    return undefined;
  }
}

/** `amiss`: path of the first field that cannot be read; null where it is another file altogether. */
export function readExport(text: string): ReadExport {
  const raw = parseJson(text);
  if (!z.safeParse(Ours, raw).success) return { ok: false, amiss: null };
  const file = z.safeParse(ExportFile, raw);
  if (file.success) return { ok: true, file: file.data };
  const [first] = file.error.issues;
  return { ok: false, amiss: first?.path.map(String).join('.') ?? '' };
}
