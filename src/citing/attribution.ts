import type { Speaker } from '../model/record';

/** Who is cited, through whom: “Vadym Skibitskyi (office), to Interfax-Ukraine, in Ukrainska Pravda”. */
export function attributionOf(speaker: Speaker | null, via: readonly string[], outlet: string | null): string {
  const here = outlet ?? 'an outlet not on record';
  if (speaker === null) return ownVoice(here, via);
  const name = speaker.office === undefined ? speaker.name : `${speaker.name} (${speaker.office})`;
  const chain = via.map((link, index) => (index === 0 ? `to ${link}` : `cited by ${link}`));
  return [name, ...chain, `in ${here}`].join(', ');
}

function ownVoice(outlet: string, via: readonly string[]): string {
  const cited = via.length === 0 ? '' : `, citing ${via.join(' and ')}`;
  return `${outlet}, in its own voice${cited}`;
}
