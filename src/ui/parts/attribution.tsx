import type { StatementView } from '../view/statement-view';

/** Who says it, in which outlet of what kind, and where to read it. */
export function Attribution({ statement }: { statement: StatementView }) {
  const { speaker, outlet } = statement;
  const standing = [speaker?.office, speaker?.party].filter(Boolean).join(' · ');
  return (
    <div class="attribution">
      <p class="chain">{statement.chain}</p>
      <p class="quiet">
        {outlet.kind} · <Headline statement={statement} />
      </p>
      {standing !== '' && <p class="quiet">{standing}</p>}
    </div>
  );
}

/** A missing headline or address is said to be missing. */
function Headline({ statement }: { statement: StatementView }) {
  const { headline, href, outlet } = statement;
  return (
    <>
      {href === null ? (
        <cite>{headline}</cite>
      ) : (
        <a href={href} target="_blank" rel="noreferrer">
          {headline ?? `Read it in ${outlet.name}`}
        </a>
      )}
      {headline === null && <span class="missing"> (headline not on record)</span>}
      {href === null && <span class="missing"> (address not on record)</span>}
    </>
  );
}
