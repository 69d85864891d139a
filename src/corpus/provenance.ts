/**
 * The check of provenance: what a statement holds can be found in its source. Pure: the texts are handed in, and a
 * source whose text is not at hand has its checks skipped, never passed.
 */
import type { PackRecord, Source, Speaker, Statement } from '../model/record';
import type { Coverage } from './coverage';
import { DATE_SLOTS } from './date-slots';
import { holdsDate } from './find-date';
import { holdsFigure } from './find-figure';
import { holdsName, lastMention } from './find-name';
import { findNamed } from './named-things';
import type { PlaceNames } from './place-names';
import { longestSharedRun } from './shared-run';
import { readSourceText, type SourceText } from './source-text';

/** Our wording may share this many words in a row with its source, and no more. */
const LONGEST_SHARED_RUN = 8;

/** A source's text and the hash of its file. */
export interface SourceCopy {
  text: string;
  sha256: string;
}

export interface ProvenanceCheck {
  file: string;
  /** Id of the statement, or of the source where the check is of the whole file. */
  record: string;
  field: string;
  outcome: 'passed' | 'failed' | 'skipped';
  /** What is amiss; empty unless failed. */
  message: string;
}

/** A check that waits for the text: what is amiss, or null. */
interface Question {
  field: string;
  ask: (at: Place) => string | null;
}

/** Where in its source a statement stands. */
interface Place {
  text: SourceText;
  paragraph: string;
  /** All paragraphs before this one. */
  before: string;
}

const when = (isSound: boolean, message: string): string | null => (isSound ? null : message);

const countOf = (text: string, phrase: string): number => text.toLowerCase().split(phrase.toLowerCase()).length - 1;

function placeOf(statement: Statement, text: SourceText): Place {
  const sentence = text.sentences[statement.sentence - 1];
  const at = sentence?.paragraph ?? 0;
  return { text, paragraph: text.paragraphs[at] ?? '', before: text.paragraphs.slice(0, at).join('\n') };
}

function askForPhrase({ phrase, sentence }: Statement): Question[] {
  return [
    {
      field: 'phrase',
      ask: ({ text }) => {
        const count = text.paragraphs.reduce((sum, paragraph) => sum + countOf(paragraph, phrase), 0);
        return when(count === 1, `“${phrase}” occurs ${count} times in the source`);
      },
    },
    {
      field: 'sentence',
      ask: ({ text }) =>
        when(
          countOf(text.sentences[sentence - 1]?.text ?? '', phrase) === 1,
          `“${phrase}” does not stand in sentence ${sentence}`,
        ),
    },
  ];
}

const spellingsOf = ({ name, spellings }: Pick<Speaker, 'name' | 'spellings'>): string[] => [
  name,
  ...Object.values(spellings).flat(),
];

/** Speech whose speaker is named before it: “he said”, “the minister added”, or quotation marks alone. */
const REFERS_BACK = /\b(?:he|she|they|it|minister|ministry|spokesperson|president)\b[^.]*\b\p{L}+(?:ed|aid)\b|"/iu;

/** Whoever was named last before the paragraph is whom “he” stands for. */
function isAntecedent(speaker: Speaker, { before, paragraph }: Place, speakers: readonly Speaker[]): boolean {
  if (!REFERS_BACK.test(paragraph)) return false;
  const mine = lastMention(before, spellingsOf(speaker));
  const others = speakers.filter(({ id, type }) => id !== speaker.id && type !== 'parties');
  return mine >= 0 && others.every((other) => lastMention(before, spellingsOf(other)) <= mine);
}

function askForSpeaker(statement: Statement, speakers: readonly Speaker[]): Question[] {
  const speaker = speakers.find(({ id }) => id === statement.speaker);
  if (!speaker) return [];
  const ask = (place: Place) =>
    when(
      holdsName(place.paragraph, spellingsOf(speaker)) || isAntecedent(speaker, place, speakers),
      `${speaker.name} is neither named in the paragraph nor whom it refers back to`,
    );
  return [{ field: 'speaker', ask }];
}

function askForOutlets({ via }: Statement, { outlets }: PlaceNames): Question[] {
  return via.map((name, index) => {
    const outlet = outlets.find((entry) => entry.name === name);
    const spellings = outlet ? spellingsOf(outlet) : [name];
    const ask = ({ text }: Place) => when(holdsName(text.paragraphs.join('\n'), spellings), `${name} is not cited`);
    return { field: `via.${index}`, ask };
  });
}

function askForFigures({ figures }: Statement): Question[] {
  return figures.map((figure, index) => ({
    field: `figures.${index}`,
    ask: ({ paragraph }) =>
      when(
        holdsFigure(paragraph, figure),
        `${figure.min ?? ''}–${figure.max ?? ''} ${figure.unit} is not in the paragraph`,
      ),
  }));
}

/** Parties, people and places of the structured part; a speaker's own side need not be named (“we proposed”). */
function askForNames(statement: Statement, record: PackRecord, places: PlaceNames): Question[] {
  const side = record.speakers.find(({ id }) => id === statement.speaker)?.party;
  return findNamed(statement, record.speakers, places)
    .filter(({ id }) => id !== side)
    .map(({ field, name, spellings }) => ({
      field,
      ask: ({ paragraph }) => when(holdsName(paragraph, spellings), `${name} is not named in the paragraph`),
    }));
}

function askForDates(statement: Statement, sources: readonly Source[]): Question[] {
  const published = sources.find(({ id }) => id === statement.source)?.published.value ?? null;
  return DATE_SLOTS.flatMap((slot) =>
    (statement.terms[slot] ?? []).map((date, index) => ({
      field: `terms.${slot}.${index}`,
      ask: ({ paragraph, before }: Place) =>
        when(holdsDate(paragraph, before, date, published), `${date} is not in the paragraph`),
    })),
  );
}

function askForWording({ wording }: Statement): Question {
  const ask = ({ text }: Place) => {
    const run = longestSharedRun(wording, text.paragraphs.join('\n'));
    return when(run <= LONGEST_SHARED_RUN, `shares ${run} words in a row with the source`);
  };
  return { field: 'wording', ask };
}

function checkStatement(
  statement: Statement,
  record: PackRecord,
  places: PlaceNames,
  text: SourceText | null,
): ProvenanceCheck[] {
  const questions = [
    ...askForPhrase(statement),
    ...askForSpeaker(statement, record.speakers),
    ...askForOutlets(statement, places),
    ...askForFigures(statement),
    ...askForNames(statement, record, places),
    ...askForDates(statement, record.sources),
    askForWording(statement),
  ];
  const place = text && placeOf(statement, text);
  return questions.map(({ field, ask }) => ({
    file: 'statements.json',
    record: statement.id,
    field,
    ...outcomeOf(place && { amiss: ask(place) }),
  }));
}

function outcomeOf(answer: { amiss: string | null } | null): Pick<ProvenanceCheck, 'outcome' | 'message'> {
  if (!answer) return { outcome: 'skipped', message: '' };
  return answer.amiss === null ? { outcome: 'passed', message: '' } : { outcome: 'failed', message: answer.amiss };
}

/** Whether the sentences that the coverage counts are those of the text. */
export function checkSentenceCounts(coverage: Coverage, copies: ReadonlyMap<string, SourceCopy>): ProvenanceCheck[] {
  return coverage.sources.map(({ id, sentences }) => {
    const copy = copies.get(id);
    const count = copy && readSourceText(copy.text).sentences.length;
    const amiss = count === sentences ? null : `the text has ${count} sentences, not ${sentences}`;
    return { file: 'coverage.json', record: id, field: 'sentences', ...outcomeOf(copy ? { amiss } : null) };
  });
}

function checkHash(source: Source, copy: SourceCopy | undefined): ProvenanceCheck {
  const amiss = copy?.sha256 === source.sha256 ? null : `${source.file} has another hash`;
  return { file: 'sources.json', record: source.id, field: 'sha256', ...outcomeOf(copy ? { amiss } : null) };
}

/** All checks of a record, in its order. `copies` by id of source; a source without a copy is skipped. */
export function checkProvenance(
  record: PackRecord,
  places: PlaceNames,
  copies: ReadonlyMap<string, SourceCopy>,
): ProvenanceCheck[] {
  return record.sources.flatMap((source) => {
    const copy = copies.get(source.id);
    const text = copy ? readSourceText(copy.text) : null;
    const statements = record.statements.filter((statement) => statement.source === source.id);
    return [
      checkHash(source, copy),
      ...statements.flatMap((statement) => checkStatement(statement, record, places, text)),
    ];
  });
}
