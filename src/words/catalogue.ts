import { createWords, type Words } from './words';

/** A file of `src/locales`: messages in groups. */
export interface Catalogue {
  [key: string]: string | Catalogue;
}

/** Messages by their whole keys: “popup.options”. */
export function messagesOf(catalogue: Catalogue, path = ''): Map<string, string> {
  const entries = Object.entries(catalogue).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : [...messagesOf(value, `${path}${key}.`)],
  );
  return new Map(entries);
}

/** A message with its places filled, $1 first. */
export const filled = (message: string, fillings: readonly string[]): string =>
  message.replace(/\$([1-9])/gu, (_place, digit: string) => fillings[Number(digit) - 1] ?? '');

/** Words from a file itself: where no browser chooses the language, or another than the browser's is wanted. */
export function catalogueWords(catalogue: Catalogue): Words {
  const messages = messagesOf(catalogue);
  return createWords((key, fillings) => filled(messages.get(key) ?? '', fillings));
}
