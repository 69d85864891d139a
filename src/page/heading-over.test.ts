// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { headingOver } from './heading-over';

const noEntry = () => false;
const find = (selector: string): Element => {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`no ${selector}`);
  return element;
};

beforeEach(() => {
  document.title = 'A page';
  document.body.replaceChildren();
});

const show = (html: string) => document.body.append(document.createRange().createContextualFragment(html));

test('the first article under a heading outside it stands under that heading', () => {
  show('<h1>Talks  end</h1><p>By us</p><article id="a"><p>Text</p></article><article id="b"><p>Next</p></article>');
  expect(headingOver(find('#a'), noEntry)).toBe('Talks end');
  expect(headingOver(find('#b'), noEntry)).toBeUndefined();
});

test('an article with a heading of its own has none over it', () => {
  show('<h1>Site</h1><article id="a"><h1>Own</h1><p>Text</p></article>');
  expect(headingOver(find('#a'), noEntry)).toBeUndefined();
});

test('comments do not stand under the heading', () => {
  show('<h1>Talks end</h1><section class="comments"><article id="a"><p>Well</p></article></section>');
  expect(headingOver(find('#a'), noEntry)).toBeUndefined();
});

test('all entries of a live blog stand under its heading', () => {
  show('<h1>Live: talks</h1><div id="a"><p>One</p></div><div id="b"><p>Two</p></div>');
  const isEntry = (element: Element) => element.localName === 'div';
  expect(headingOver(find('#a'), isEntry)).toBe('Live: talks');
  expect(headingOver(find('#b'), isEntry)).toBe('Live: talks');
});

test('where there is no heading, the title of the page stands over its first article', () => {
  show('<article id="a"><p>Text</p></article>');
  expect(headingOver(find('#a'), noEntry)).toBe('A page');
});
