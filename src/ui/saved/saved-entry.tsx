import { useState } from 'preact/hooks';
import { LANGUAGE_OF_TEXT } from '../parts/language-of-text';
import { PointSection } from '../parts/point-section';
import { RelationSign } from '../parts/relation-sign';
import type { SavedActions } from './saved-actions';
import type { SavedItem } from './saved-view';
import { useWords } from '../words/use-words';

/** Statements of each relation that are in view before “more”. */
const IN_VIEW = 2;

interface Props {
  item: SavedItem;
  actions: SavedActions;
  /** Where a link led to it. */
  place: ((node: HTMLElement | null) => void) | null;
}

export function SavedEntry({ item, actions, place }: Props) {
  const { saved, page, savedAt, next, neighbour } = item;
  const title = `title-${saved}`;
  const link = `link-${saved}`;
  const { t } = useWords();
  return (
    <article
      class={`saved-entry is-${item.mark}${place === null ? '' : ' is-here'}`}
      aria-current={place === null ? undefined : 'true'}
      ref={place}
      aria-labelledby={title}
      data-saved={saved}
      data-focus={saved}
      tabIndex={-1}
    >
      <h3 id={title}>
        <q lang={LANGUAGE_OF_TEXT}>{item.text}</q>
      </h3>
      <p class="relation">
        <RelationSign of={item.mark} />
        {item.markWords}
        <span class="claim-actions">
          <a id={link} class="place" href={item.place} aria-labelledby={`${link} ${title}`}>
            {t('panel.link')}
          </a>
        </span>
      </p>
      <p class="saved-page">
        <a href={page.href} target="_blank" rel="noreferrer" lang={LANGUAGE_OF_TEXT}>
          {page.title}
        </a>
        <span class="quiet">
          {page.site}
          {` · ${t('saved.at')} `}
          <time dateTime={savedAt.dateTime}>{savedAt.text}</time>
        </span>
      </p>
      <textarea
        class="note"
        aria-label={t('saved.note')}
        placeholder={t('saved.add_note')}
        rows={1}
        value={item.note}
        onInput={({ currentTarget }) => actions.note(saved, currentTarget.value)}
      />
      {item.missing && <p class="quiet">{item.missing}</p>}
      <div class="saved-more">
        <OnRecord item={item} actions={actions} />
        <button type="button" class="quiet-button" onClick={() => actions.remove(saved, next, neighbour)}>
          {t('saved.delete')}
        </button>
      </div>
    </article>
  );
}

/** Drawn when it is opened: a list of many claims holds hundreds of citations. */
function OnRecord({ item, actions }: { item: SavedItem; actions: SavedActions }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('saved.on_record')}</summary>
      {isOpen &&
        item.points.map((point) => (
          <PointSection key={point.id} point={point} actions={actions} inView={IN_VIEW} withKicker />
        ))}
    </details>
  );
}
