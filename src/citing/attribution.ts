import type { Speaker } from '../model/record';

/**
 * Who is cited, through whom: “Vadym Skibitskyi (office), via Interfax-Ukraine, in Ukrainska Pravda”. The record knows
 * the outlets in between, not whether the first of them was spoken to or was one of many at a briefing: “via” says no more.
 */
export function attributionOf(speaker: Speaker | null, via: readonly string[], outlet: string | null): string {
  const here = outlet ?? 'an outlet not on record';
  if (speaker === null) return ownVoice(here, via);
  const name = speaker.office === undefined ? speaker.name : `${speaker.name} (${speaker.office})`;
  const chain = via.map((link) => `via ${link}`);
  return [name, ...chain, `in ${here}`].join(', ');
}

function ownVoice(outlet: string, via: readonly string[]): string {
  const cited = via.length === 0 ? '' : `, citing ${via.join(' and ')}`;
  return `${outlet}, in its own voice${cited}`;
}
