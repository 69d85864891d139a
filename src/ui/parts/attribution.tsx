import type { StatementView } from '../view/statement-view';

/** Who says it, in which outlet of what kind, when, and where to read it. */
export function Attribution({ statement }: { statement: StatementView }) {
  const { speaker, outlet, date } = statement;
  const standing = [speaker?.office, speaker?.party].filter(Boolean).join(' · ');
  return (
    <div class="attribution">
      <p class="chain">{statement.chain}</p>
      {standing !== '' && <p class="quiet">{standing}</p>}
      <p class="quiet">
        <span class="outlet-kind">{outlet.kind}</span>
        {' · '}
        <span class={date.stated ? 'date' : 'date is-not-stated'} title={date.why ?? undefined}>
          {date.text}
        </span>
      </p>
      <Headline statement={statement} />
    </div>
  );
}

/** A missing headline or address is said to be missing. */
function Headline({ statement }: { statement: StatementView }) {
  const { headline, href, outlet } = statement;
  const words = headline ?? `Read it in ${outlet.name}`;
  return (
    <p class="headline">
      {href === null ? (
        <cite>{headline}</cite>
      ) : (
        <a class="read" href={href} target="_blank" rel="noreferrer">
          {words}
        </a>
      )}
      {headline === null && <span class="missing"> headline not on record</span>}
      {href === null && <span class="missing"> address not on record</span>}
    </p>
  );
}
