/** The sources' own texts as plain pages. They stay outside the project: ON_RECORD_SOURCES says where. */
import fs from 'node:fs';
import path from 'node:path';

const FOLDER = process.env.ON_RECORD_SOURCES;

/** Null where the texts are not on this machine. */
export const sourcesFolder = FOLDER && fs.existsSync(path.join(FOLDER, 'sources.json')) ? FOLDER : null;

const IDS = [
  'anadolu-2025-06-02',
  'gaze-2025-07',
  'moscow-times-2025-06-10',
  'novonicle-2025-06-03',
  'ukrainska-pravda-2025-06-02',
];

const escapeHtml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The texts keep some of their pages' underlining as markup: that is markup here too. */
const markUp = (line) => escapeHtml(line).replace(/&lt;(\/?u)>/g, '<$1>');

function pageOf(source) {
  const text = fs.readFileSync(path.join(FOLDER, source.file), 'utf8');
  const lines = text.split(/\n+/).filter((line) => line.trim() !== '');
  const title = source.title.value ?? source.outlet.name.value;
  const body = lines.map((line) => (line === source.title.value ? '' : `<p>${markUp(line)}</p>`)).join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<article><h1>${escapeHtml(title)}</h1>\n${body}</article></html>`;
}

/** Each source with its address and page; without the texts, by id alone. */
export function sourcePages() {
  if (sourcesFolder === null) return IDS.map((id) => ({ id, url: null, html: null }));
  const { sources } = JSON.parse(fs.readFileSync(path.join(FOLDER, 'sources.json'), 'utf8'));
  return sources.map((source) => ({ id: source.id, url: source.url.value, html: pageOf(source) }));
}
