/** The benchmark that goes into the extension, measured with the engine as it is at this build. */
import { readFileSync } from 'node:fs';
import { createEngine } from '../app/engine';
import { bundledRecord } from '../app/record';
import { passageUnit } from '../app/self-test/passage-unit';
import { scoreSelfTest } from '../app/self-test/score-self-test';
import type { Strictness } from '../model/settings';
import type { SelfTestFile, SelfTestPassage } from '../model/self-test';
import { englishWords } from '../words/english';
import { readFileAsUnits } from './read-file';

/** Our own passages that may be read and tuned on. */
const FILES = ['own-tune.jsonl', 'own-wire.jsonl'];
/** Most bytes of text and labels that the extension carries for this. */
const LARGEST = 54_000;
/** Every so many passages, so that each kind is there. */
const STRIDE = 3;

type Labelled = Omit<SelfTestPassage, 'blocks'> & { lang: string };

const readLines = (file: string): Labelled[] =>
  readFileSync(new URL(`../../bench/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Labelled => JSON.parse(line));

async function passageOf({ id, kind, text, sentences }: Labelled): Promise<SelfTestPassage> {
  const { units, offsets } = await readFileAsUnits('passage.txt', text, { url: undefined, date: undefined });
  const blocks = units
    .flatMap((unit) => unit.blocks)
    .map((block): [number, number, number] => {
      return [offsets.get(block.id) ?? 0, block.text.length, block.role === 'headline' ? 1 : 0];
    });
  return { id, kind, text, blocks, sentences };
}

function choose(passages: readonly SelfTestPassage[]): SelfTestPassage[] {
  let size = 0;
  return passages
    .filter((_, index) => index % STRIDE === 0)
    .filter((passage) => {
      const bytes = Buffer.byteLength(JSON.stringify(passage));
      if (size + bytes > LARGEST) return false;
      size += bytes;
      return true;
    });
}

export async function selfTestFile(): Promise<SelfTestFile> {
  const english = FILES.flatMap(readLines).filter(({ lang }) => lang === 'en');
  const passages = choose(await Promise.all(english.map(passageOf)));
  const labelled = JSON.parse(readFileSync(new URL('../../bench/labelled-pairs.json', import.meta.url), 'utf8'));
  const engine = createEngine(await bundledRecord(), englishWords);
  const score = (strictness: Strictness) =>
    scoreSelfTest(
      { passages, labelled },
      passages.map((passage) => engine.readUnits({ language: 'en' }, [passageUnit(passage)], { strictness })),
    );
  const measured = { strict: score('strict'), balanced: score('balanced'), wide: score('wide') };
  return { passages, labelled, measured };
}
