// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { BlockWalk } from './block-walk';
import { outerElement } from './outer-element';
import { wrapsPage } from './wraps-page';

afterEach(() => document.body.replaceChildren());

/** A form of the page whose controls bear these names. */
function formOf(names: string[], ...content: Element[]): HTMLFormElement {
  const form = document.createElement('form');
  form.append(...names.map((name) => Object.assign(document.createElement('input'), { name })), ...content);
  document.body.append(form);
  return form;
}

const article = (text: string) => {
  const found = document.createElement('article');
  found.append(text);
  return found;
};

test('a walk goes past a form whose controls stand in the place of its members', () => {
  formOf(['nextSibling', 'parentNode', 'firstChild', 'nodeType', 'localName', 'matches'], article('within'));
  formOf(['nextSibling', 'parentNode']);
  document.body.append(article('after'));
  const walk = new BlockWalk(document.body, document.body, null, {});
  expect(walk.step(1_000)).toBe(true);
  expect(walk.blocks.map(({ pieces }) => (pieces[0] as Text).data)).toEqual(['within', 'after']);
});

test('the way out of such a form is found', () => {
  const form = formOf(['parentNode', 'nodeType'], article('within'));
  expect(outerElement(form)).toBe(document.body);
});

test('a form with long texts is a thread, one that asks for something is input', () => {
  const post = () =>
    Object.assign(document.createElement('blockquote'), { textContent: 'They met again. '.repeat(20) });
  const question = Object.assign(document.createElement('label'), { textContent: 'Did they meet? '.repeat(20) });
  expect(wrapsPage(formOf([], post(), post(), post()))).toBe(true);
  expect(wrapsPage(formOf([], question, post()))).toBe(false);
});
