/** A server of this machine alone: files of one folder, and documents made on the spot. */
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The file a path names, or null: nothing outside the root is served. */
function fileFor(root, pathname) {
  const file = path.join(root, decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
  const isInside = file.startsWith(root + path.sep);
  return isInside && fs.existsSync(file) && fs.statSync(file).isFile() ? file : null;
}

/**
 * `documents` maps a path to `{ body, type }` (type: HTML unless given) and may be added to while the server runs.
 * Ends with the address and the server's stop.
 */
export async function startServer(root, documents = new Map()) {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const document = documents.get(pathname);
    const file = document ? null : fileFor(root, pathname);
    // Chromium asks for it by itself; an error in the console is none of the page's.
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    if (!document && file === null) return response.writeHead(404).end();
    const type = document
      ? (document.type ?? TYPES['.html'])
      : (TYPES[path.extname(file)] ?? 'application/octet-stream');
    return response.writeHead(200, { 'content-type': type }).end(document ? document.body : fs.readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    documents,
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
