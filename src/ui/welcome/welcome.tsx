import type { Settings } from '../../model/settings';
import { Where } from '../options/where';
import { RelationSign } from '../parts/relation-sign';
import { useWords } from '../words/use-words';
import type { WelcomeView } from './welcome-view';

export interface WelcomeActions {
  choosePages(where: Settings['where']): void;
  openOptions(): void;
  openPanel(): void;
  grantAccess(): void;
  showCard(): void;
}

interface Props {
  view: WelcomeView;
  actions: WelcomeActions;
}

/** All but the example, whose text stands in the page itself: what is drawn anew must not touch marked text. */
export function Welcome({ view, actions }: Props) {
  const { t } = useWords();
  return (
    <>
      {view.access !== 'given' && <Access isGiven={view.access === 'just given'} grant={actions.grantAccess} />}
      <section>
        <h2>{t('welcome.kinds')}</h2>
        <ul class="kinds">
          {view.kinds.map(({ mark, means }) => (
            <li key={mark} class={`is-${mark}`}>
              <RelationSign of={mark} /> <span>{means}</span>
            </li>
          ))}
        </ul>
      </section>
      <Never />
      <section>
        <Where chosen={view.where} choose={actions.choosePages} />
        <p class="quiet">{t('welcome.where_text')}</p>
        <button type="button" class="button" onClick={() => actions.openOptions()}>
          {t('welcome.options')}
        </button>
      </section>
      <OpenIt shortcuts={view.shortcuts} openPanel={actions.openPanel} />
    </>
  );
}

function Access({ isGiven, grant }: { isGiven: boolean; grant(): void }) {
  const { t } = useWords();
  return (
    <section class="access" role="status">
      {isGiven ? (
        <p>{t('welcome.granted')}</p>
      ) : (
        <>
          <h2>{t('welcome.access')}</h2>
          <p>{t('welcome.access_text')}</p>
          <button type="button" class="button is-main" onClick={() => grant()}>
            {t('welcome.grant')}
          </button>
        </>
      )}
    </section>
  );
}

function Never() {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('welcome.never')}</h2>
      <ul class="never">
        <li>{t('welcome.sends')}</li>
        <li>{t('welcome.changes')}</li>
        <li>{t('welcome.judges')}</li>
      </ul>
    </section>
  );
}

function OpenIt({ shortcuts, openPanel }: { shortcuts: WelcomeView['shortcuts']; openPanel(): void }) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('welcome.panel')}</h2>
      <p>{t('welcome.panel_text')}</p>
      {shortcuts.length > 0 && (
        <dl class="shortcuts">
          {shortcuts.map(({ does, keys }) => (
            <div key={does}>
              <dt>{does}</dt>
              <dd>
                <kbd>{keys}</kbd>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <button type="button" class="button" onClick={() => openPanel()}>
        {t('welcome.open_panel')}
      </button>
    </section>
  );
}

/** Over the example: what this is. */
export function WelcomeHead() {
  const { t } = useWords();
  return (
    <>
      <p class="kicker">{t('manifest.name')}</p>
      <h1>{t('welcome.title')}</h1>
      <p class="lead">{t('welcome.lead')}</p>
    </>
  );
}

/** Under the example: what to do with it. */
export function WelcomeTry({ view, showCard }: { view: WelcomeView; showCard(): void }) {
  const { t } = useWords();
  if (view.example === 'unread') return <p role="status">{t('welcome.unread')}</p>;
  return (
    <>
      <p class="quiet">{t('welcome.try_text')}</p>
      <button type="button" class="button" disabled={view.example === 'reading'} onClick={() => showCard()}>
        {t('welcome.show')}
      </button>
    </>
  );
}
