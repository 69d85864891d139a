// Reads the source form of our own passages (README.md beside this file).
import { defaultCitations, roundOf, sourceOf } from './default-citations.mjs';

const HEADER = /^## (\S+) (deal|other)(?: (@\S+))?(?: changed=(.+))?$/;
const LINE = /^([+~-])(\/?) (.*)$/;

/** All passages of one source file; throws with file and line where the form is broken. */
export function readSource(text, name) {
  const passages = [];
  let gap = '';
  text.split('\n').forEach((line, i) => {
    const where = `${name}:${i + 1}`;
    if (line.startsWith('# ')) return;
    if (line.startsWith('## ')) {
      passages.push(newPassage(line, where));
      gap = '';
    } else if (line.trim() === '') {
      gap = '\n\n';
    } else {
      addLine(passages.at(-1), line, gap, where);
      gap = ' ';
    }
  });
  return passages.map(({ id, lang, kind, text: whole, sentences, changed }) => ({
    id,
    lang,
    kind,
    text: whole,
    sentences,
    ...(changed ? { changed } : {}),
  }));
}

function newPassage(line, where) {
  const match = HEADER.exec(line);
  if (!match) throw new Error(`${where}: no header: ${line}`);
  const [, id, kind, round, changed] = match;
  return { id, lang: 'en', kind, round: round ? roundOf(round.slice(1)) : null, changed, text: '', sentences: [] };
}

function addLine(passage, line, gap, where) {
  const match = LINE.exec(line);
  if (!match || !passage) throw new Error(`${where}: no sentence: ${line}`);
  const [, mark, newline, rest] = match;
  const [body, spec = ''] = rest.split(' || ');
  const lead = /^\{([^}]*)\}/.exec(body);
  const before = lead ? lead[1] : '';
  const sentence = body.slice(lead ? lead[0].length : 0).trim();
  if (passage.text !== '') passage.text += newline ? '\n' : gap;
  passage.text += before;
  const start = passage.text.length;
  passage.text += sentence;
  const span = { start, end: start + sentence.length };
  passage.sentences.push({ ...span, ...labels(mark, spec, passage, where) });
}

function labels(mark, spec, passage, where) {
  if (mark === '-') return { claim: false };
  if (mark === '~') return { claim: false, skip: true };
  const label = { claim: true, round: passage.round, points: [], mayPoints: [], citations: [] };
  const draft = { label, named: [], edits: [] };
  for (const token of spec.split(' ').filter(Boolean)) readToken(token, draft, where);
  if (label.points.length === 0) throw new Error(`${where}: a claim without a point`);
  if (label.citations !== null) label.citations = citations(draft, passage);
  return label;
}

const TOKEN = /^([a-z-]+)(?:\((\w+)\))?(?:=([a-z/-]+))?([?!]*)$/;

function readToken(token, { label, named, edits }, where) {
  if (token === 'cite=null') label.citations = null;
  else if (token.startsWith('@')) {
    label.round = roundOf(token.slice(1).replace('~', ''));
    if (token.endsWith('~')) label.roundOpen = true;
  } else if (/^-?[a-z]{2}\./.test(token)) edits.push(token);
  else {
    const match = TOKEN.exec(token);
    if (!match) throw new Error(`${where}: unread ${token}`);
    const [, point, who, relation, marks] = match;
    const optional = marks.includes('?');
    (optional ? label.mayPoints : label.points).push(point);
    named.push({ point, who, relation, optional, silent: marks.includes('!') });
  }
}

function citations({ label, named, edits }, passage) {
  const all = named
    .filter((one) => !one.silent)
    .flatMap((one) => defaultCitations({ ...one, round: label.round, lone: Boolean(passage.changed) }));
  for (const edit of edits) {
    const [, minus, source, point, relations = '', optional] = /^(-?)([a-z]{2})\.([a-z-]+)(?::([a-z/-]+))?(\??)$/.exec(
      edit,
    );
    const at = all.findIndex((c) => c.source === sourceOf(source) && c.point === point);
    if (at >= 0) all.splice(at, 1);
    if (!minus) all.push(citation(sourceOf(source), point, relations, optional === '?'));
  }
  return all;
}

function citation(source, point, relations, optional) {
  const [relation, ...also] = relations.split('/');
  return { source, point, relation, ...(also.length > 0 ? { also } : {}), ...(optional ? { optional } : {}) };
}
