import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { interfaceWords } from './interface-words';
import { readOwnMessages } from './own-messages';

/** As the build writes them. */
const FILES: Partial<Record<string, unknown>> = {
  '/_locales/en/messages.json': { language: { message: 'en' }, popup_read_site: { message: 'Read $1' } },
  '/_locales/uk/messages.json': { language: { message: 'uk' }, popup_read_site: { message: 'Читати $1' } },
};
const empty = () => '';

let asked: string[] = [];

beforeEach(() => {
  asked = [];
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    const file = FILES[path];
    return file ? Promise.resolve(Response.json(file)) : Promise.reject(new TypeError('Failed to fetch'));
  });
});

afterEach(() => vi.unstubAllGlobals());

const speaks = (language: string) => vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(language);

describe('where the browser has an empty answer to all', () => {
  test.each([
    ['uk', 'uk', 'Читати daily.example'],
    ['uk-UA', 'uk', 'Читати daily.example'],
    ['en-GB', 'en', 'Read daily.example'],
    ['fi', 'en', 'Read daily.example'],
  ])('a browser in %s gets the messages of %s from their file', async (browserLanguage, language, message) => {
    speaks(browserLanguage);
    const words = await interfaceWords(readOwnMessages, empty);
    expect(words.language).toBe(language);
    expect(words.t('popup.read_site', 'daily.example')).toBe(message);
  });

  test('a thing without a message is still named by the record', async () => {
    speaks('en');
    const words = await interfaceWords(readOwnMessages, empty);
    expect(words.ofRecord('record.none', 'as the record has it')).toBe('as the record has it');
  });

  test('a file that is none is told, not shown', async () => {
    speaks('en');
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ language: 'en' })));
    await expect(interfaceWords(readOwnMessages, empty)).rejects.toThrow();
  });
});

test('no file is read where the browser has words', async () => {
  const words = await interfaceWords(readOwnMessages, (key) => (key === 'language' ? 'tr' : `${key}!`));
  expect(words.language).toBe('tr');
  expect(words.named('relation', 'other-round')).toBe('relation.other_round!');
  expect(asked).toEqual([]);
});
