import { describeProblem } from '../corpus/pack-problem';
import { loadSupplement } from '../corpus/supplement/load-supplement';
import { mergeSupplements } from '../corpus/supplement/merge-supplements';
import { termWords } from '../corpus/supplement/term-words';
import type { PackRecord } from '../model/record';
import type { PackRules } from '../model/rules';

export type PackFile = { name: string } & ({ text: string } | { problem: string });

/** One line for each file that holds a sound pack, one for each problem. Each file is checked with those before it. */
export function checkPackFiles(files: readonly PackFile[], bundled: PackRecord, rules: PackRules) {
  const words = termWords(bundled, rules);
  const lines: string[] = [];
  const problems: string[] = [];
  let record = bundled;
  for (const file of files) {
    if ('problem' in file) {
      problems.push(`${file.name}: cannot be read (${file.problem}); name a file that is there`);
      continue;
    }
    const loaded = loadSupplement(file.text, file.name, record, words);
    if (!loaded.ok) {
      problems.push(...loaded.problems.map(describeProblem));
      continue;
    }
    const { label, sources, speakers, statements } = loaded.supplement;
    record = mergeSupplements(record, [loaded.supplement]);
    lines.push(
      `${file.name}: holds. “${label}”: sources ${sources.length}, speakers ${speakers.length}, statements ${statements.length}`,
    );
  }
  return { lines, problems };
}
