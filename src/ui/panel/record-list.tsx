import { Attribution } from '../parts/attribution';
import { bringIntoView } from '../parts/bring-into-view';
import type { CitationActions } from '../parts/citation';
import { CopyButton } from '../parts/copy-button';
import { DateWords } from '../parts/date-words';
import { FigureWords } from '../parts/figure-words';
import { LongList } from '../parts/long-list';
import { Shown } from '../parts/settled-status';
import type { PanelRecordView } from '../view/panel-record-view';
import type { RecordGroup } from '../view/record-groups';
import { Standing } from '../parts/standing';
import { statementPlace } from '../view/statement-place';
import type { StatementView } from '../view/statement-view';
import { LANGUAGE_OF_TEXT } from '../parts/language-of-text';
import { useWords } from '../words/use-words';

/** Statements that fill a screen. */
const AT_ONCE = 5;
/** Statements that are drawn together. */
const TOGETHER = 10;
/** Of a statement, in units of the look. */
const HEIGHT = 150;

/** Done once: the statement is there as soon as it is drawn. */
const showAtOnce = (node: HTMLElement | null) => {
  if (node !== null) bringIntoView(node, 'center');
};

interface Props {
  view: PanelRecordView;
  /** What is searched for. */
  typed: string;
  /** The statement that a link led to. */
  at: string | null;
  actions: CitationActions;
}

export function RecordList({ view, typed, at, actions }: Props) {
  return (
    <>
      <Shown text={view.shown} typed={typed} />
      {view.nothing !== null && <p class="quiet">{view.nothing}</p>}
      {view.groups.map((group, place) => (
        <Group key={`${view.by} ${group.id}`} group={group} isFirst={place === 0} at={at} actions={actions} />
      ))}
    </>
  );
}

interface GroupProps extends Omit<Props, 'view' | 'typed'> {
  group: RecordGroup;
  isFirst: boolean;
}

function Group({ group, isFirst, at, actions }: GroupProps) {
  const { t } = useWords();
  return (
    <div class="record-point" role="group" aria-label={group.label}>
      {(group.kicker !== '' || group.office !== null) && (
        <p class="kicker">
          <Standing office={group.office} standing={group.kicker} />
        </p>
      )}
      <h2>{group.label}</h2>
      <p class="quiet">
        {group.voices}
        {group.compare !== null && (
          <>
            {' · '}
            <a href={group.compare} aria-label={t('panel.compare_point', group.label)}>
              {t('panel.compare')}
            </a>
          </>
        )}
      </p>
      <div class="entries" role="list">
        <LongList
          items={group.statements}
          atOnce={isFirst ? AT_ONCE : 0}
          size={TOGETHER}
          height={HEIGHT}
          isWanted={({ id }) => id === at}
          version={at}
          draw={(statement) => (
            <Item key={statement.id} statement={statement} isHere={statement.id === at} actions={actions} />
          )}
        />
      </div>
    </div>
  );
}

interface OneProps {
  statement: StatementView;
  actions: CitationActions;
}

function Item({ statement, isHere, actions }: OneProps & { isHere: boolean }) {
  return (
    <div
      class={isHere ? 'statement is-here' : 'statement'}
      role="listitem"
      data-statement={statement.id}
      aria-current={isHere ? 'true' : undefined}
      ref={isHere ? showAtOnce : null}
    >
      <OneStatement statement={statement} actions={actions} />
    </div>
  );
}

function OneStatement({ statement, actions: { copy } }: OneProps) {
  const { t } = useWords();
  return (
    <>
      <p class="relation">
        <span class="quiet">{statement.roundLabel}</span>
        <DateWords date={statement.date} />
      </p>
      <p class="chain">{statement.chain}</p>
      {statement.figures.map((figure) => (
        <p key={figure.amount}>
          <FigureWords figure={figure} />
        </p>
      ))}
      <p class="wording" lang={LANGUAGE_OF_TEXT}>
        {statement.wording}
      </p>
      <Attribution statement={statement} />
      <div class="citation-more">
        {copy && <CopyButton label={t('citation.copy')} copy={() => copy(statement.id)} />}
        <a class="place" href={statementPlace(statement)} aria-label={t('panel.link_statement', statement.chain)}>
          {t('panel.link')}
        </a>
      </div>
    </>
  );
}
