import type { Reading } from './read-file';
/** placeholder until the page layer's reader is joined in */
export async function readHtml(
  _text: string,
  _known: { url: string | undefined; date: string | undefined },
): Promise<Reading> {
  throw new Error('HTML is not read yet');
}
