import { describe, expect, it } from 'vitest';
import { readOptions } from './scan-options';

describe('readOptions', () => {
  it('reads options and files in any order', () => {
    expect(readOptions(['a.txt', '--json', '--date', '2025-06-02', 'b.txt', '--url', 'https://a.example'])).toEqual({
      json: true,
      date: '2025-06-02',
      url: 'https://a.example',
      files: ['a.txt', 'b.txt'],
    });
    expect(readOptions(['a.txt'])).toEqual({ json: false, date: undefined, url: undefined, files: ['a.txt'] });
    expect(readOptions(['--', '--json'])).toMatchObject({ json: false, files: ['--json'] });
  });

  it.each<[string, string[], RegExp]>([
    ['no file', [], /^usage/u],
    ['options, but no file', ['--json'], /^usage/u],
    ['an option it does not know', ['--jason', 'a.txt'], /--jason[\s\S]*usage/u],
    ['an option without its value', ['a.txt', '--date'], /--date[\s\S]*usage/u],
    ['a day of no such form', ['--date', 'Monday', 'a.txt'], /Monday.*YYYY-MM-DD[\s\S]*usage/u],
    ['a day that does not exist', ['--date', '2025-02-30', 'a.txt'], /2025-02-30/u],
  ])('says clearly what is amiss: %s', (_, args, message) => {
    expect(readOptions(args)).toEqual({ message: expect.stringMatching(message) });
  });
});
