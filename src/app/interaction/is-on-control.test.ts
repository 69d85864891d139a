// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { isOnControl } from './is-on-control';

afterEach(() => document.body.replaceChildren());

/** A tap on the paragraph of a document that holds nothing but this. */
function tapIn(held: Document, html: string): boolean {
  held.body.replaceChildren(held.createRange().createContextualFragment(html));
  let isOn: boolean | null = null;
  held.addEventListener('pointerup', (event) => (isOn = isOnControl(event)), { once: true });
  held.querySelector('p')?.dispatchEvent(new Event('pointerup', { bubbles: true }));
  if (isOn === null) throw new Error('no tap came');
  return isOn;
}

function frameDocument(): Document {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  if (frame.contentDocument === null) throw new Error('no document in the frame');
  return frame.contentDocument;
}

test('a tap within a link is on a control, one beside it is not', () => {
  expect(tapIn(document, '<a href="#all"><p>A claim.</p></a>')).toBe(true);
  expect(tapIn(document, '<a href="#all">All</a><p>A claim.</p>')).toBe(false);
});

test('so it is in a frame', () => {
  expect(tapIn(frameDocument(), '<a href="#all"><p>A claim.</p></a>')).toBe(true);
});

test('a form whose control is named as a member is no hindrance', () => {
  expect(
    tapIn(document, '<label><form><input name="matches"><input name="nodeType"><p>A claim.</p></form></label>'),
  ).toBe(true);
});
