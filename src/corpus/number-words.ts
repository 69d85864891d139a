/** English number words, for figures that a source spells out. */
const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function belowHundred(n: number): string {
  if (n < SMALL.length) return SMALL[n] ?? '';
  const ten = TENS[Math.floor(n / 10)] ?? '';
  return n % 10 === 0 ? ten : `${ten}-${SMALL[n % 10] ?? ''}`;
}

function belowThousand(n: number): string {
  if (n < 100) return belowHundred(n);
  const hundreds = `${SMALL[Math.floor(n / 100)] ?? ''} hundred`;
  return n % 100 === 0 ? hundreds : `${hundreds} and ${belowHundred(n % 100)}`;
}

/** A whole number from 0 to 999,999 in words: “six thousand”, “three hundred and thirty-nine”. */
export function numberWords(n: number): string {
  if (n < 1000) return belowThousand(n);
  const thousands = `${belowThousand(Math.floor(n / 1000))} thousand`;
  return n % 1000 === 0 ? thousands : `${thousands} ${belowThousand(n % 1000)}`;
}
