import * as z from 'zod/mini';
import { browser } from 'wxt/browser';

/** Messages by their keys as browsers take them: “popup_options”. */
export type KeptMessages = Record<string, string>;

const MessageFile = z.record(z.string(), z.object({ message: z.string() }));

/** The languages that `_locales` may hold for the reader, best first. */
function wantedLanguages(): string[] {
  const [language = 'en'] = browser.i18n.getUILanguage().split('-');
  return language === 'en' ? ['en'] : [language, 'en'];
}

async function readFile(language: string): Promise<KeptMessages> {
  const answer = await fetch(`/_locales/${language}/messages.json`);
  const messages = Object.entries(z.parse(MessageFile, await answer.json()));
  return Object.fromEntries(messages.map(([key, { message }]) => [key, message]));
}

/** The messages of the extension's own files, without the browser's help. For our own pages and the background. */
export async function readOwnMessages(): Promise<KeptMessages> {
  const [first = 'en', ...others] = wantedLanguages();
  try {
    return await readFile(first);
  } catch (error) {
    // Most languages have no file here.
    const [next] = others;
    if (next === undefined) throw error;
    return readFile(next);
  }
}
