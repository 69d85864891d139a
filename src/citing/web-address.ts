import { oneLine } from './one-line';

/** Characters that are not allowed in an address, or that end one in Markdown, wiki text, BibTeX or an HTML attribute. */
const UNSAFE = /[^\x21-\x7e]|["'<>\\^`{|}[\]]/gu;

/** Scheme, and a host in brackets (IPv6) if it is one, which must keep them; then the rest. */
const ADDRESS = /^(https?:\/\/(?:\[[\da-f:.]+\])?)([^\s/].*|(?<=\]).*)$/iu;

const percent = (text: string) => encodeURIComponent(text).replace(/'/gu, '%27');

/** An address fit for every format: http or https alone, anything unsafe as percent code. Null where it is no such address. */
export function webAddress(url: string): string | null {
  const [, start, rest] = ADDRESS.exec(oneLine(url)) ?? [];
  return start === undefined || rest === undefined ? null : start + rest.replace(UNSAFE, percent);
}

/** The address with a text fragment, by which a browser scrolls to the phrase. https://wicg.github.io/scroll-to-text-fragment/ */
export function withTextFragment(url: string, phrase: string): string {
  const text = percent(oneLine(phrase)).replace(/-/gu, '%2D');
  const [base = '', hash = ''] = url.split(/#(.*)/su);
  const ownHash = hash.split(':~:')[0] ?? '';
  return `${base}#${ownHash}:~:text=${text}`;
}

/** An address of ours without the text fragment that leads to words in its page. */
export const pageAddress = (url: string): string => url.replace(/#?:~:.*$/su, '');
