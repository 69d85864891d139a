import { Masthead } from '../parts/masthead';
import { Notice } from '../parts/notice';
import type { Choice } from '../view/filter-choices';
import { NO_FILTERS, PANEL_VIEWS, writePlace, type PanelViewName } from '../view/panel-place';
import type { PanelView } from '../view/panel-view';
import type { DrawnView } from './drawn-view';
import { Formats } from './formats';
import type { PanelActions } from './panel-actions';
import { useWords } from '../words/use-words';

/** In which forms a citation can be copied; null until they are loaded. */
export type FormatChoice = { choices: readonly Choice[]; chosen: string } | null;

interface Props {
  view: PanelView;
  /** The view in front; null while it is loaded. */
  drawn: DrawnView | null;
  formats: FormatChoice;
  actions: Pick<PanelActions, 'act' | 'chooseFormat'>;
}

export function Panel({ view, drawn, formats, actions }: Props) {
  const { place, notice, coverage } = view;
  const { t } = useWords();
  const isCited = place.view === 'page' || place.view === 'record';
  const front = notice === null ? drawn : null;
  return (
    <div class="panel">
      <Masthead coverage={coverage} />
      <Views front={place.view} />
      {front?.bar}
      <main aria-label={t(`view.${place.view}`)} aria-busy={notice === null && drawn === null}>
        {notice && <Notice notice={notice} act={actions.act} />}
        {front?.body}
      </main>
      <footer class="panel-foot">
        {formats && front && isCited && <Formats formats={formats} choose={actions.chooseFormat} />}
        {coverage && (
          <p class="coverage" title={coverage.scope}>
            {coverage.short}
          </p>
        )}
      </footer>
    </div>
  );
}

function Views({ front }: { front: PanelViewName }) {
  const { t } = useWords();
  return (
    <nav class="views" aria-label={t('panel.views')}>
      {PANEL_VIEWS.map((name) => (
        <a
          key={name}
          href={writePlace({ view: name, filters: NO_FILTERS })}
          aria-current={name === front ? 'page' : undefined}
        >
          {t(`view.${name}`)}
        </a>
      ))}
    </nav>
  );
}
