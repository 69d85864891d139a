import type { CitationView } from '../view/claim-view';
import { Attribution } from './attribution';
import { CopyButton, type Copied } from './copy-button';
import { DateWords } from './date-words';
import { FigureWords } from './figure-words';
import { More } from './more';
import { RelationSign } from './relation-sign';
import { LANGUAGE_OF_TEXT } from './language-of-text';
import { useWords } from '../words/use-words';

/** What a citation may offer besides reading. */
export interface CitationActions {
  /** Within the click. */
  copy?(statement: string): Promise<Copied>;
}

/** Who counts what stands first, as a small card may end there; then in which words, and where to read it. */
export function Citation({ citation, actions }: { citation: CitationView; actions: CitationActions }) {
  const { copy } = actions;
  const { t, named } = useWords();
  return (
    <div class={`citation is-${citation.relation}`} data-statement={citation.id}>
      <p class="relation">
        <RelationSign of={citation.relation} />
        {named('relation', citation.relation)}
        {citation.relation === 'other-round' && citation.roundLabel !== null && (
          <span class="quiet"> · {citation.roundLabel}</span>
        )}
        <DateWords date={citation.date} />
      </p>
      <p class="chain">{citation.chain}</p>
      {citation.figures.length > 0 && (
        <ul class="figure-list">
          {citation.figures.map((figure) => (
            <li key={figure.amount + figure.details.join()}>
              <FigureWords figure={figure} />
            </li>
          ))}
        </ul>
      )}
      <p class="wording" lang={LANGUAGE_OF_TEXT}>
        {citation.wording}
      </p>
      <Attribution statement={citation} />
      <div class="citation-more">
        {citation.reasons.length > 0 && (
          <More class="why" summary={t('citation.why')} isBrought>
            {() => (
              <ul>
                {citation.reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            )}
          </More>
        )}
        {copy && <CopyButton label={t('citation.copy')} copy={() => copy(citation.id)} />}
      </div>
    </div>
  );
}
