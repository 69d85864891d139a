import { useLayoutEffect, useRef } from 'preact/hooks';
import { FilterBar } from '../panel/filter-bar';
import type { Filters } from '../view/panel-place';
import { ExportMenu } from './export-menu';
import { FileButton } from '../parts/file-button';
import { SettledStatus } from '../parts/settled-status';
import { useLedTo } from '../parts/use-led-to';
import { DeletedBar } from './deleted-bar';
import type { SavedActions } from './saved-actions';
import { SavedEntry } from './saved-entry';
import type { SavedView } from './saved-view';
import { useWords } from '../words/use-words';

interface Props {
  view: SavedView;
  filters: Filters;
  actions: SavedActions;
}

/** Puts the focus where the view says, once for each of its numbers; on the heading where filters leave that out. */
function useFocus(focus: SavedView['focus']) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (focus === null) return;
    const places = [...(root.current?.querySelectorAll<HTMLElement>('[data-focus]') ?? [])];
    const wanted = [focus.on, 'head'].map((name) => places.find(({ dataset }) => dataset.focus === name));
    wanted.find((place) => place !== undefined)?.focus();
    // A new number is a new wish, even for the same place.
  }, [focus?.number]);
  return root;
}

export function SavedScreen({ view, filters, actions }: Props) {
  const root = useFocus(view.focus);
  const { t, number } = useWords();
  const isEmpty = !view.isReading && view.total === 0;
  return (
    <div class="saved" ref={root}>
      {!isEmpty && <FilterBar filters={filters} choices={() => view.choices} withRelation change={actions.filter} />}
      <div class="saved-head">
        <h2 tabIndex={-1} data-focus="head">
          {view.isReading ? t('saved.reading') : view.headline}
        </h2>
        <FileButton
          look="quiet-button"
          label={t('saved.import')}
          name={t('saved.file')}
          hint={t('saved.import_hint')}
          choose={actions.importFile}
        />
      </div>
      {view.total > 0 && <ExportMenu view={view} exportAs={actions.exportAs} />}
      {view.unreadable && <p class="notice">{view.unreadable}</p>}
      <Message message={view.message} />
      <SettledStatus text={view.passing.length < view.total ? view.headline : null} typed={filters.words} />
      {isEmpty && <p class="quiet">{t('saved.nothing')}</p>}
      {view.total > 0 && view.passing.length === 0 && <p class="quiet">{t('saved.none_found')}</p>}
      <Entries view={view} at={filters.at} actions={actions} />
      {view.more > 0 && (
        <button type="button" class="button" onClick={actions.showMore}>
          {t('saved.more', number(view.more))}
        </button>
      )}
    </div>
  );
}

/** Says what was done. The inner part is new each time, so that the same words are said again. */
function Message({ message }: { message: SavedView['message'] }) {
  return (
    <div role="status" class={message?.isSeen ? 'saved-message' : 'only-heard'}>
      {message && <p key={message.number}>{message.text}</p>}
    </div>
  );
}

function Entries({ view, at, actions }: Pick<Props, 'view' | 'actions'> & { at: string | null }) {
  const { deleted, items } = view;
  const showOnce = useLedTo(at);
  const bar = deleted && <DeletedBar key="deleted" text={deleted.text} undo={actions.undo} />;
  const isAmong = items.some(({ saved }) => saved === deleted?.before);
  return (
    <div class="saved-entries">
      {items.flatMap((item) => [
        item.saved === deleted?.before && bar,
        <SavedEntry key={item.saved} item={item} actions={actions} place={item.saved === at ? showOnce : null} />,
      ])}
      {!isAmong && bar}
    </div>
  );
}
