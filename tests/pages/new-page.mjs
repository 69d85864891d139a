/** `npm run page:new -- NAME`: adds a page to the library, with an expectation to be filled in beside it. */
import fs from 'node:fs';
import path from 'node:path';

const [name = ''] = process.argv.slice(2);
const folder = path.join(import.meta.dirname, name);

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${name}</title>
  </head>
  <body>
    <main>
      <p>Russia and Ukraine agreed in Istanbul on 2 June to exchange at least 1,000 prisoners of war from each side.</p>
      <p>The harbour office painted the lamps along the quay.</p>
    </main>
  </body>
</html>
`;
const EXPECTED = {
  about: 'What kind of page this is, and what is hard about it.',
  marked: [
    'Russia and Ukraine agreed in Istanbul on 2 June to exchange at least 1,000 prisoners of war from each side.',
  ],
  unmarked: ['The harbour office painted the lamps along the quay.'],
  then: [],
};

function fail(message) {
  process.stderr.write(`page:new: ${message}\n`);
  process.exit(1);
}

if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) fail('give a name of lower-case words joined by hyphens.');
if (fs.existsSync(folder)) fail(`tests/pages/${name} exists already.`);
fs.mkdirSync(folder);
fs.writeFileSync(path.join(folder, 'page.html'), PAGE);
fs.writeFileSync(path.join(folder, 'expected.json'), `${JSON.stringify(EXPECTED, null, 2)}\n`);
process.stdout.write(
  `Write tests/pages/${name}/page.html and expected.json, then: npm run build, then node tests/e2e/run.mjs chromium pages.e2e\n`,
);
