/** Invented prose of any length: the same for the same seed. Own wording; it says nothing on any matter of record. */

/** A small linear generator: good enough to vary words, and the same everywhere. */
export function randomOf(seed) {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const SUBJECTS = [
  'The harbour office',
  'A committee of growers',
  'Our correspondent',
  'The museum',
  'One of the drivers',
  'The town’s oldest bakery',
  'A spokeswoman for the line',
  'The second orchestra',
  'Every household on the street',
];
const VERBS = [
  'opened',
  'described',
  'moved',
  'painted',
  'counted',
  'delayed',
  'repaired',
  'carried',
  'forgot',
  'measured',
];
const OBJECTS = [
  'the northern bridge',
  'forty crates of apples',
  'a timetable for the summer',
  'the long corridor',
  'its collection of maps',
  'a letter from the council',
  'the lamps along the quay',
  'three kinds of bread',
];
const TAILS = [
  'before the rain came',
  'in the week after the fair',
  'as the evening trains arrived',
  'without much noise',
  'for the first time since 2011',
  'at a cost of 1,200 crowns',
  'while the school was closed',
  'near the old market',
];

/** Sentences that the gate and the benches’ own background take for claims. */
const RELATED = [
  'In Istanbul the delegations of Kyiv and Moscow agreed to exchange 1,000 prisoners from each side.',
  'Umerov said that the bodies of 6,000 fallen soldiers would be returned after the talks.',
  'Medinsky named a ceasefire of two to three days on parts of the front.',
];

export function writerOf(seed) {
  const random = randomOf(seed);
  const pick = (list) => list[random(list.length)];
  const sentence = () => `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)} ${pick(TAILS)}.`;
  /** Sentences with about so many words in all; in two of `links` sentences words are linked or emphasised. */
  const paragraph = (words, related = false, links = 4) => {
    const out = related ? [pick(RELATED)] : [];
    for (let count = 0; count < words; count += 12) {
      const plain = sentence();
      const kind = random(links);
      if (kind === 0) out.push(plain.replace(/ (\w+) (\w+)/, ' <a href="/elsewhere">$1 $2</a>'));
      else if (kind === 1) out.push(plain.replace(/ (\w+)\.$/, ' <em>$1</em>.'));
      else out.push(plain);
    }
    return out.join(' ');
  };
  return { random, sentence, paragraph };
}
