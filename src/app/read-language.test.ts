import { describe, expect, it } from 'vitest';
import { isReadLanguage } from './read-language';

describe('the language of a page', () => {
  it.each(['', 'en', 'en-GB', 'EN-us'])('is read: “%s”', (language) => {
    expect(isReadLanguage(language)).toBe(true);
  });
  it.each(['uk', 'ru-RU', 'tr', 'enm', 'de-en'])('is not read: “%s”', (language) => {
    expect(isReadLanguage(language)).toBe(false);
  });
});
