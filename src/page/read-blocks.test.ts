// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readDocument } from './read-blocks';

const read = (body: string, head = '') =>
  readDocument(
    new DOMParser().parseFromString(`<html lang="en"><head>${head}</head><body>${body}</body></html>`, 'text/html'),
  );
const texts = (body: string) => read(body).units.map(({ blocks }) => blocks.map(({ text }) => text));
const roles = (body: string) =>
  read(body).units.flatMap(({ blocks }) => blocks.map(({ role, text }) => `${role}: ${text}`));

describe('reading a document', () => {
  it('gives one block for the inline text of a block element, and one for each run between others', () => {
    expect(texts('<p>One <b>two</b> <a href="#">three</a>.</p>')).toEqual([['One two three.']]);
    expect(texts('<div>before<p>within</p>after</div>')).toEqual([['before', 'within', 'after']]);
  });

  it('parts paragraphs at two line breaks and keeps one as a line break', () => {
    expect(texts('<p>a<br>b<br><br>c</p>')).toEqual([['a\nb', 'c']]);
  });

  it('knows headlines, items, cells and captions', () => {
    expect(
      roles(
        '<h2>H</h2><ul><li><p>I</p></li></ul><table><caption>C</caption><tr><td>D</td></tr></table><figcaption>F</figcaption><p>T</p>',
      ),
    ).toEqual(['headline: H', 'item: I', 'text: C', 'cell: D', 'caption: F', 'text: T']);
  });

  it('leaves out what is no prose, hidden, or the reader’s own', () => {
    const body = `<p>seen<code>code</code></p><script>var x = 'script'</script><p hidden>hidden</p>
      <p style="display:none">none</p><div contenteditable>draft</div><div role="textbox">box</div><textarea>field</textarea>
      <form><p>form</p></form><p>a<sup><a href="#n">[1]</a></sup></p><del>withdrawn</del>`;
    expect(texts(body)).toEqual([['seen', 'a']]);
  });

  it('reads a page that is wrapped in a form', () => {
    expect(texts('<form><main><p>page</p><input value="no"></main></form>')).toEqual([['page']]);
  });

  it('shows the summary of closed details alone', () => {
    expect(texts('<details><summary>S</summary><p>in</p></details><p>after</p>')).toEqual([['S', 'after']]);
    expect(texts('<details open><summary>S</summary><p>in</p></details>')).toEqual([['S', 'in']]);
  });

  it('makes a unit of each article, post, aside and entry', () => {
    const body = `<p>page</p><article>a<aside>b</aside>c</article><div role="comment">d</div>`;
    expect(texts(body)).toEqual([['page'], ['a', 'c'], ['b'], ['d']]);
    const entry = (hour: number) =>
      `<div><time datetime="2025-06-02T1${hour}:00">${hour}</time><p>entry ${hour}</p></div>`;
    expect(texts(`<main>${[1, 2, 3].map(entry).join('')}</main>`)).toEqual([
      ['1', 'entry 1'],
      ['2', 'entry 2'],
      ['3', 'entry 3'],
    ]);
  });

  it('dates a unit by its own time, else by the page', () => {
    const meta = '<meta property="article:published_time" content="2025-06-03T08:00:00Z">';
    const { units } = read('<p>a</p><article><time datetime="2025-06-02">x</time>b</article>', meta);
    expect(units.map(({ published }) => published)).toEqual(['2025-06-03', '2025-06-02']);
  });

  it('reads open shadow roots before what is slotted into them', () => {
    const host = document.createElement('news-card');
    const shadow = Object.assign(document.createElement('p'), { textContent: 'shadow' });
    host.attachShadow({ mode: 'open' }).append(shadow, document.createElement('slot'));
    host.append(Object.assign(document.createElement('p'), { textContent: 'light' }));
    document.body.replaceChildren(host);
    expect(readDocument(document).units.flatMap(({ blocks }) => blocks.map(({ text }) => text))).toEqual([
      'shadow',
      'light',
    ]);
  });

  it('has nothing to say of a document without a body', () => {
    const xml = new DOMParser().parseFromString('<data><p>text</p></data>', 'application/xml');
    expect(readDocument(xml).units).toEqual([]);
  });
});
