import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { nodesOf, readSource } from './fixtures/read-source';

/** Attributes that are seen or heard, ours and HTML's. */
const SPOKEN = new Set(['alt', 'aria-description', 'aria-label', 'label', 'placeholder', 'summary', 'text', 'title']);
const NAME = 'On Record';
const hasLetters = (text: string) => /\p{L}{2}/u.test(text.replaceAll(NAME, ''));
/** Two words, or one with a capital: what a reader could be shown. Ids, keys and class names are neither. */
const isPhrase = (text: string) => /\p{L}{2}[,;:.…]? \p{L}/u.test(text) || /^\p{Lu}\p{Ll}+(?:[ .…]|$)/u.test(text);

/** Calls whose strings no reader sees: for those who mend the product. */
const UNSEEN = /^(?:console\.\w+|new (?:\w*Error|Refused)|\w*\.?(?:querySelector\w*|matches|closest|test|replace))$/u;
/** Names of keys, an example of a site, values of types, and what is written for the browser. */
const NO_WORDS = new Set([
  'Enter',
  'Escape',
  'Home',
  'End',
  'Delete',
  'Backspace',
  'news.example',
  'no statements',
  'just given',
]);
const FOR_THE_BROWSER =
  /^(?:\(prefers-[a-z: -]+\)|(?:[a-z]+(?:\[[^\]]*\])?(?:, |$))+|[\d ]*auto[\d a-z]*|request of \d)$/u;

const textOf = (node: ts.Node): string | null => {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.map((span) => span.literal)].map((part) => part.text).join('1');
  return null;
};

function isUnseen(node: ts.Node): boolean {
  for (let at = node.parent; at !== undefined; at = at.parent) {
    if (ts.isImportDeclaration(at) || ts.isTypeNode(at) || ts.isLiteralTypeNode(at) || ts.isThrowStatement(at))
      return true;
    if (ts.isCallExpression(at) && UNSEEN.test(at.expression.getText())) return true;
    if (ts.isNewExpression(at) && UNSEEN.test(`new ${at.expression.getText()}`)) return true;
    if (ts.isCallExpression(at) && /(?:^|\.)(?:t|import|named|plural|pluralNamed)$/u.test(at.expression.getText()))
      return true;
  }
  return false;
}

/** Strings of a component's attribute that are part of what it says, not of how it decides. */
function isDecision({ parent }: ts.Node): boolean {
  return (
    (ts.isBinaryExpression(parent) && /^[!=]==$/u.test(parent.operatorToken.getText())) ||
    ts.isElementAccessExpression(parent) ||
    ts.isPropertyAssignment(parent)
  );
}

function spokenAttribute(node: ts.Node): boolean {
  for (let at = node.parent; at !== undefined; at = at.parent)
    if (ts.isJsxAttribute(at)) return SPOKEN.has(at.name.getText());
  return false;
}

const inAttribute = (node: ts.Node): boolean => {
  for (let at = node.parent; at !== undefined; at = at.parent) {
    if (ts.isJsxAttribute(at)) return true;
    if (ts.isJsxElement(at) || ts.isFunctionLike(at)) return false;
  }
  return false;
};

/** What a file says in words of its own. */
export function ownWords(file: ts.SourceFile): string[] {
  return [...nodesOf(file)].flatMap((node) => {
    if (ts.isJsxText(node)) return hasLetters(node.text) ? [node.text.trim()] : [];
    const text = textOf(node);
    if (
      text === null ||
      NO_WORDS.has(text) ||
      FOR_THE_BROWSER.test(text) ||
      isUnseen(node) ||
      (isDecision(node) && !isPhrase(text))
    )
      return [];
    if (spokenAttribute(node)) return hasLetters(text) && !isDecision(node) ? [text] : [];
    if (inAttribute(node)) return [];
    return isPhrase(text.replaceAll(NAME, '')) ? [text] : [];
  });
}

const parse = (text: string) => ts.createSourceFile('a.tsx', text, ts.ScriptTarget.Latest, true);

describe('words that stand in code are found', () => {
  test.each([
    ['<p>Nothing saved yet</p>', ['Nothing saved yet']],
    ['<p aria-label="Close" />', ['Close']],
    ['<p title={on ? "Hide" : t("a.show")} />', ['Hide']],
    ['<p placeholder={`Search ${name}`} />', ['Search 1']],
    ['<p>{isReading ? "Reading…" : view.headline}</p>', ['Reading…']],
    ['const view = { label: "Sites that are read" };', ['Sites that are read']],
    ['<p class="quiet button" data-focus="head">{t("a.b", "x")} · On Record</p>', []],
    ['console.warn("On Record: it did not answer");', []],
  ])('%s', (text, expected) => {
    expect(ownWords(parse(text))).toEqual(expected);
  });
});

/** States of screens for tests and the gallery, with texts as a page or a reader would write them. */
const STATES = /(?:-states\.tsx|\/small-\w+\.ts|\/test-\w+\.ts)$/u;

/** Where strings are for files that others read: citations and exports are written in English. */
const ENGLISH_FILES = [/^src\/app\/saved\/files\/(?!read-saved-file)/u, /^src\/app\/self-test\//u];

const FILES = ['src/ui', 'src/app', 'src/platform', 'src/matching', 'entrypoints']
  .flatMap((folder) => readSource(folder))
  .filter(({ fileName }) => !STATES.test(fileName) && !ENGLISH_FILES.some((pattern) => pattern.test(fileName)));

test('no screen says anything in words of its own', () => {
  const found = FILES.flatMap((file) => ownWords(file).map((words) => `${path.normalize(file.fileName)}: ${words}`));
  expect(found).toEqual([]);
});

test('the pages of the extension hold no words but its name', () => {
  const pages = readdirSync('entrypoints', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  expect(pages).not.toEqual([]);
  const seen = pages.map((name) => {
    const html = readFileSync(path.join('entrypoints', name), 'utf8');
    // An example of a page's text is in that page's language, whatever the interface's is.
    const ours = html.replace(/<article [^>]*lang="en"[^]*?<\/article>|<!--[^]*?-->/gu, '');
    return [name, hasLetters(ours.replace(/<[^>]*>/gu, ' '))];
  });
  expect(seen.filter(([, has]) => has)).toEqual([]);
});
