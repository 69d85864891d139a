/** A claim and its first citation as lines of a terminal. */

const RELATIONS = { same: 'same', differs: 'differs', 'other-round': 'other round', related: 'related' };

const byId = (list, id) => list.find((entry) => entry.id === id);

/** Our wording with who said it, in which outlet, and when. */
function citationLines(citation, record) {
  const statement = byId(record.statements, citation.statement);
  const source = byId(record.sources, citation.source);
  const speaker = byId(record.speakers, statement.speaker)?.name ?? 'the outlet itself';
  const outlet = source.outlet.name.value;
  const basis = source.published.basis === 'inferred' ? ' (date inferred)' : '';
  const date = `${source.published.value ?? 'undated'}${basis}`;
  return [`${RELATIONS[citation.relation]}: ${speaker}, in ${outlet}, ${date}`, `  ${statement.wording}`];
}

function roundLabel(claim, record) {
  return byId(record.rounds, claim.round)?.label ?? 'round left open';
}

/** `number`: the claim's place on the page, from 1. */
export function claimLines(claim, number, record) {
  const points = claim.points.map((id) => byId(record.points, id)?.label ?? id).join('; ');
  const more = claim.citations.length - 1;
  const [first] = claim.citations;
  const citation = first ? citationLines(first, record) : ['nothing on record'];
  return [
    `${String(number).padStart(2)}. ${claim.text.replace(/\s+/g, ' ')}`,
    `${points} (${roundLabel(claim, record)})`,
    ...citation,
    ...(more > 0 ? [`  and ${more} more`] : []),
  ].map((line, index) => (index === 0 ? line : `    ${line}`));
}
