// What must hold for our own passages before they are written.
import { readFileSync } from 'node:fs';
import { isPoint, isRound, isSource } from './default-citations.mjs';

const RELATIONS = new Set(['same', 'differs', 'other-round', 'related']);

/** A run of this many words shared with another text counts as copied. */
const COPIED_WORDS = 10;

const HERE = new URL('./', import.meta.url);
const LABELLED = JSON.parse(readFileSync(new URL('../labelled-pairs.json', HERE), 'utf8'));

const words = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function* runs(text) {
  const list = words(text);
  for (let i = 0; i + COPIED_WORDS <= list.length; i += 1) yield list.slice(i, i + COPIED_WORDS).join(' ');
}

/** Texts that ours may not repeat: the given benchmark, and the source documents where ON_RECORD_SOURCES names their folder. */
function foreignTexts() {
  const given = readFileSync(new URL('../dev.jsonl', HERE), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).text);
  const folder = process.env.ON_RECORD_SOURCES;
  if (!folder) return given;
  const documents = Object.values(LABELLED_FILES).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  return [...given, ...documents];
}

const LABELLED_FILES = Object.fromEntries(Object.keys(LABELLED).map((id) => [id, `${id}.txt`]));

/** One line for each thing that does not hold. */
export function checkPassages(passages) {
  const problems = [];
  const foreign = new Set(foreignTexts().flatMap((text) => [...runs(text)]));
  const ids = new Set();
  const texts = new Map();
  for (const passage of passages) {
    if (ids.has(passage.id)) problems.push(`${passage.id}: twice`);
    ids.add(passage.id);
    for (const run of runs(passage.text)) {
      if (foreign.has(run)) problems.push(`${passage.id}: not our own wording: ${run}`);
    }
    passage.sentences.forEach((sentence, i) => {
      const quote = passage.text.slice(sentence.start, sentence.end);
      const said = `${passage.id}, sentence ${i + 1}`;
      problems.push(...sentenceProblems(passage, sentence, quote).map((problem) => `${said}: ${problem}`));
      if (texts.has(quote) && !sentence.skip) problems.push(`${said}: the same sentence as in ${texts.get(quote)}`);
      texts.set(quote, passage.id);
    });
  }
  return problems;
}

function sentenceProblems(passage, sentence, quote) {
  const problems = [];
  if (quote === '' || quote !== quote.trim()) problems.push(`span does not fit: ${JSON.stringify(quote)}`);
  if (passage.kind === 'other' && sentence.claim) problems.push('a claim in a passage about something else');
  if (!sentence.claim) return problems;
  if (!isRound(sentence.round)) problems.push(`round ${sentence.round}`);
  const points = [...(sentence.points ?? []), ...sentence.mayPoints];
  for (const point of points) if (!isPoint(point)) problems.push(`point ${point}`);
  if (new Set(points).size < points.length) problems.push('a point named twice');
  const seen = new Set();
  for (const citation of sentence.citations ?? []) {
    const pair = `${citation.source} ${citation.point}`;
    if (seen.has(pair)) problems.push(`${pair} twice`);
    seen.add(pair);
    if (!isSource(citation.source)) problems.push(`source ${citation.source}`);
    if (!LABELLED[citation.source]?.includes(citation.point)) problems.push(`${pair} is not a labelled pair`);
    if (sentence.points && !points.includes(citation.point)) problems.push(`${pair} is of no point of the sentence`);
    for (const relation of [citation.relation, ...(citation.also ?? [])]) {
      if (!RELATIONS.has(relation)) problems.push(`relation ${relation}`);
    }
  }
  return problems;
}
