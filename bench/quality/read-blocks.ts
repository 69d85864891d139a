/** A text as the engine's command line reads it, so that every reader gets the same blocks at the same offsets. */
import { readFileAsUnits } from '../../src/cli/read-file';
import type { Reading } from '../../src/cli/reading';

const readings = new Map<string, Reading>();

/** To be called once for each text, before it is read; reading a file may load a DOM and so is asynchronous. */
export async function prepareText(text: string): Promise<void> {
  if (!readings.has(text))
    readings.set(text, await readFileAsUnits('passage.txt', text, { url: undefined, date: undefined }));
}

/** The reading of a prepared text. */
export function readingOf(text: string): Reading {
  const reading = readings.get(text);
  if (!reading) throw new Error(`A text was not prepared: ${text.slice(0, 60)}`);
  return reading;
}
