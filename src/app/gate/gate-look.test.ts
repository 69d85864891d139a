// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { hasPassed, lookThrough, mayPass } from './gate-look';

const ALIVE = { aborted: false };
const NEWS = 'In Istanbul the delegations of Kyiv and Moscow spoke of an exchange.';
const pageOf = (body: string) => new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');

test('a page passes where city, party and matter are named in its body', async () => {
  expect(hasPassed(await lookThrough(pageOf(`<p>${NEWS}</p>`), ALIVE))).toBe(true);
  expect(hasPassed(await lookThrough(pageOf('<p>Istanbul by night, with children</p>'), ALIVE))).toBe(false);
});

test('a document without a body does not', async () => {
  const feed = new DOMParser().parseFromString(`<feed><title>${NEWS}</title></feed>`, 'application/xml');
  expect(hasPassed(await lookThrough(feed, ALIVE))).toBe(false);
});

test('text in open shadow roots counts, and in those within them', async () => {
  const page = pageOf('<a-b></a-b>');
  const outer = page.querySelector('a-b')?.attachShadow({ mode: 'open' });
  outer?.append(page.createElement('c-d'));
  const inner = outer?.querySelector('c-d')?.attachShadow({ mode: 'open' });
  inner?.append(NEWS);
  const look = await lookThrough(page, ALIVE);
  expect(hasPassed(look)).toBe(true);
  expect(look.parts.roots).toEqual([outer, inner]);
});

test('a long text is looked through in pieces, none of which cuts a term in two', async () => {
  for (const before of [99_990, 100_000, 100_030, 199_999])
    expect(hasPassed(await lookThrough(pageOf(`${'x '.repeat(before / 2)}${NEWS}`), ALIVE))).toBe(true);
});

test('of what is added, only what is lacking makes it worth another look', async () => {
  const page = pageOf('<p>Istanbul</p>');
  document.body.append(page.body);
  const look = await lookThrough(page, ALIVE);
  const added = (html: string) => {
    const element = document.createElement('div');
    element.append(new DOMParser().parseFromString(html, 'text/html').body);
    document.body.append(element);
    return { added: new Set<Node>([element]), touched: new Set<Node>(), isLess: false, everything: false };
  };
  const mayBe = (html: string) => mayPass(look, added(html), []);
  expect(mayBe('<p>of harbours</p>')).toBe(false);
  expect(mayBe('<p>and Kyiv</p>')).toBe(false);
  expect(mayBe('<p>Istanbul</p>')).toBe(true);
  expect(mayBe('<iframe></iframe>')).toBe(true);
  const root = document.createElement('a-b').attachShadow({ mode: 'open' });
  root.append('Istanbul');
  document.body.append(root.host);
  expect(mayPass(look, added('<p>of harbours</p>'), [root])).toBe(true);
});
