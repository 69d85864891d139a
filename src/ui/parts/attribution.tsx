import type { StatementView } from '../view/statement-view';
import { Standing } from './standing';
import { LANGUAGE_OF_TEXT } from './language-of-text';
import { useWords } from '../words/use-words';

/** In which kind of outlet it stands, where to read it, and what whoever says it is. */
export function Attribution({ statement }: { statement: StatementView }) {
  const { speaker, outlet } = statement;
  return (
    <div class="attribution">
      <p class="quiet">
        {outlet.kind} · <Headline statement={statement} />
      </p>
      {speaker !== null && (speaker.office !== null || speaker.party !== null) && (
        <p class="quiet">
          <Standing office={speaker.office} standing={speaker.party ?? ''} />
        </p>
      )}
    </div>
  );
}

/** A missing headline or address is said to be missing. */
function Headline({ statement }: { statement: StatementView }) {
  const { headline, href, outlet } = statement;
  const { t } = useWords();
  return (
    <>
      {href === null ? (
        <cite lang={LANGUAGE_OF_TEXT}>{headline}</cite>
      ) : (
        <a href={href} target="_blank" rel="noreferrer" lang={headline === null ? undefined : LANGUAGE_OF_TEXT}>
          {headline ?? t('chain.read_in', outlet.name)}
        </a>
      )}
      {headline === null && <span class="missing"> {t('chain.no_headline')}</span>}
      {href === null && <span class="missing"> {t('chain.no_address')}</span>}
    </>
  );
}
