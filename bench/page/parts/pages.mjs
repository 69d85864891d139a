/** The pages that are measured, as HTML. `related`: whether they hold claims. */
import { writerOf } from './text.mjs';

const STYLE = `body{font:16px/1.5 serif;margin:0 auto;max-width:60em}nav ul{display:flex;flex-wrap:wrap;list-style:none}
aside{float:right;width:18em}article{max-width:40em}.entry{border-top:1px solid #ccc}table{border-collapse:collapse}`;

const page = (title, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style></head><body>${body}</body></html>`;

const times = (count, make) => Array.from({ length: count }, (_, index) => make(index)).join('\n');

const menu = (writer) =>
  `<header><nav><ul>${times(24, (i) => `<li><a href="/part-${i}">Part ${i}</a></li>`)}</ul></nav></header>
   <aside><h2>More</h2><ul>${times(12, () => `<li><a href="/more">${writer.sentence()}</a></li>`)}</ul></aside>`;

/** 1,200 words. */
export function article(related) {
  const writer = writerOf(11);
  const body = times(
    20,
    (i) =>
      `<p>${writer.paragraph(48, related && i % 2 === 0)}</p>${i % 6 === 5 ? `<h2>${writer.sentence()}</h2>` : ''}`,
  );
  return page(
    'An article',
    `${menu(writer)}<main><article><h1>${writer.sentence()}</h1>
    <p class="by">By a writer, <time datetime="2025-06-03">3 June</time></p>${body}</article></main><footer><p>End</p></footer>`,
  );
}

/** 20,000 words in 250 entries. */
export function liveBlog(related) {
  const writer = writerOf(12);
  const entry = (i) => `<div class="entry" id="e${i}">
      <header><a href="#e${i}"><time datetime="2025-06-02T${10 + (i % 12)}:00:00Z">${i} minutes ago</time></a>
        <span class="by"><span>By</span> <a href="/writer">A Writer</a></span></header>
      <h3>${writer.sentence()}</h3>
      <p>${writer.paragraph(36, related && i % 3 === 0)}</p>
      <p>${writer.paragraph(36)}</p>
      <ul class="share"><li><a href="/a">Share</a></li> <li><a href="/b">Link</a></li> <li><a href="/c">Mail</a></li></ul>
    </div>`;
  return page(
    'A live blog',
    `${menu(writer)}<main><h1>${writer.sentence()}</h1><div class="feed">${times(250, entry)}</div></main>`,
  );
}

/** 200,000 words in 500 sections. */
export function monster(related) {
  const writer = writerOf(13);
  const row = () => `<tr><td>${writer.sentence()}</td><td>${writer.random(9000)}</td></tr>`;
  const section = (
    i,
  ) => `<section><h2>${writer.sentence()}</h2>${times(6, (j) => `<p>${writer.paragraph(48, related && i % 5 === 0 && j === 2, 2)}</p>`)}
    <ul>${times(4, () => `<li>${writer.sentence()}</li>`)}</ul>${i % 5 === 0 ? `<table>${times(5, row)}</table>` : ''}</section>`;
  return page('A very long page', `${menu(writer)}<main><h1>${writer.sentence()}</h1>${times(500, section)}</main>`);
}

/** An article in web components: text in open shadow roots. */
export function components(related) {
  const writer = writerOf(14);
  const card = (i) =>
    `<news-card data-text="${writer
      .paragraph(40, related && i % 2 === 0)
      .replace(/<[^>]+>/g, '')
      .replace(/"/g, '')}"><span slot="by">By hand</span></news-card>`;
  const script = `customElements.define('news-card', class extends HTMLElement { connectedCallback() {
    const root = this.attachShadow({mode: 'open'}); const p = document.createElement('p'); p.textContent = this.dataset.text;
    root.append(p, document.createElement('slot')); } });`;
  return page(
    'Components',
    `<script>${script}</script>${menu(writer)}<main><h1>${writer.sentence()}</h1>${times(30, card)}</main>`,
  );
}

/** `count` paragraphs, each with one claim. */
export function manyClaims(count) {
  const writer = writerOf(15);
  return page(
    'Many claims',
    `<main><h1>${writer.sentence()}</h1><p id="clock">0</p>${times(count, () => `<p>${writer.paragraph(12, true)}</p>`)}</main>`,
  );
}

/** An empty feed, and a script that can fill it. */
export function feed() {
  const script = `window.addPosts = (count) => { const feed = document.getElementById('feed'); for (let i = 0; i < count; i++) {
    const post = document.createElement('article'); const n = feed.childElementCount; const p = document.createElement('p');
    p.textContent = 'Post ' + n + ': ' + (n % 4 === 0 ? 'In Istanbul the delegations of Kyiv and Moscow agreed to exchange 1,000 prisoners from each side.' : 'The museum repaired the lamps along the quay without much noise.');
    post.append(p); feed.append(post); } }`;
  return page(
    'A feed',
    `<main><h1>A feed</h1><p>Talks of Kyiv and Moscow in Istanbul on the exchange of prisoners.</p><div id="feed" role="feed"></div></main><script>${script}</script>`,
  );
}

/** `showArticle(n)` shows another article at another address; every other one holds claims. */
export function singlePage() {
  const script = `window.showArticle = (n) => { history.pushState(null, '', '/single-page/' + n); const main = document.querySelector('main');
    const article = document.createElement('article'); for (let i = 0; i < 8; i++) { const p = document.createElement('p');
    p.textContent = 'Part ' + i + ' of ' + n + ': ' + (n % 2 === 0 && i % 2 === 0 ? 'In Istanbul the delegations of Kyiv and Moscow agreed to exchange 1,000 prisoners from each side.' : 'The museum repaired the lamps along the quay without much noise.');
    article.append(p); } main.replaceChildren(article); }`;
  return page('A single-page app', `<main></main><script>${script}</script>`);
}

/** Twelve frames and the page itself change claims thirty times a second. */
export function flood() {
  const script = `const text = 'In Istanbul the delegations of Kyiv and Moscow agreed on 2 June to exchange 1,000 prisoners from each side. '; let n = 0;
    setInterval(() => { for (const view of [window, ...Array.from(frames)]) { const { document } = view; const main = document.querySelector('main'); if (!main) continue;
    for (let i = 0; i < 10; i++) { const post = document.createElement('article'); post.textContent = text + ++n; main.append(post); }
    while (main.children.length > 60) main.firstChild.remove(); } }, 33);`;
  const inner = `<main><p>${'Talks of Kyiv and Moscow in Istanbul on prisoners. '.repeat(12)}</p></main>`;
  const frame = `<iframe width="600" height="400" srcdoc="${inner.replace(/"/g, '&quot;')}"></iframe>`;
  return page('A flood', `<main></main>${frame.repeat(12)}<script>${script}</script>`);
}

export const blank = () => page('Blank', '');
