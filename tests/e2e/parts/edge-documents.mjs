/** Documents at the edge of what a browser shows, made on the spot. None has a script: whatever runs there is ours. */
import fs from 'node:fs';
import { EXPECTED } from './demo-page.mjs';

const MEGABYTE = 1024 * 1024;

const html = (lang, body) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>edge</title>${body}</html>`;

const articleOf = (file) => /<article[\s\S]*?<\/article>/.exec(fs.readFileSync(`tests/${file}`, 'utf8'))[0];

/** The articles of these files, the last of them as often as it takes to fill the size. */
function hugePage(size, ...files) {
  const articles = files.map(articleOf);
  const filler = articles.at(-1);
  return html('en', articles.join('') + filler.repeat(Math.ceil(size / filler.length)));
}

const HUGE = 5 * MEGABYTE;
/** Some eighty entries of the length of the demo page. */
const BLOG = HUGE / 10;
const DEMO = 'demo/index.html';
const TRAVEL = 'e2e/pages/istanbul-travel.html';

const FINNISH = `<article><h1>Istanbulin neuvottelut</h1><p>Ukraina ja Venäjä sopivat Istanbulissa vaihtavansa kaikki
vakavasti haavoittuneet ja vakavasti sairaat sotavangit. Kumpikin luovuttaa 6 000 kaatuneen ruumiit. Venäjän valtuuskuntaa
johti Medinski, Ukrainan valtuuskuntaa Umerov.</p></article>`;

const FEED = `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><entry>
<title>Istanbul talks</title><summary>Ukraine and Russia agreed in Istanbul to exchange at least 1,000 prisoners of war
each.</summary></entry></feed>`;

/** Sentences of the demo page that are claims: as many stand on a page that holds its article once, whatever follows. */
const ONCE = EXPECTED.claims.length;

/**
 * Each with its path; `claims` is the number of claims there, where one is expected, and `atLeast` the least number of
 * them where they are too many to count.
 */
export const EDGE_DOCUMENTS = [
  { name: 'an empty document', path: '/edge/empty', body: '', claims: 0 },
  {
    name: 'a page without text',
    path: '/edge/no-text',
    body: html('en', '<body><canvas></canvas><hr></body>'),
    claims: 0,
  },
  { name: 'an XML document', path: '/edge/feed.xml', body: FEED, type: 'application/xml; charset=utf-8' },
  { name: 'a page of 5 MB with claims', path: '/edge/huge', body: hugePage(HUGE, DEMO, TRAVEL), claims: ONCE },
  { name: 'a live blog full of claims', path: '/edge/blog', body: hugePage(BLOG, DEMO), atLeast: 1000 },
  {
    name: 'a page of 5 MB about something else',
    path: '/edge/huge-other',
    body: hugePage(HUGE, TRAVEL),
    claims: 0,
  },
  { name: 'a page in a language not yet supported', path: '/edge/finnish', body: html('fi', FINNISH), claims: 0 },
];
