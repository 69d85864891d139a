import { useId } from 'preact/hooks';
import { LANGUAGE_OF_TEXT } from '../parts/language-of-text';
import { More } from '../parts/more';
import { RemoveSite } from '../parts/remove-site';
import type { ChangedSentence, WitnessView } from '../view/witness-view';
import { useWords } from '../words/use-words';

export interface WitnessActions {
  rememberPage(on: boolean): void;
  rememberSite(site: string, on: boolean): void;
  forgetAll(): void;
}

/** Off until the reader turns it on; where something changed, it is in view at once. */
export function Witness({ view, actions }: { view: WitnessView; actions: WitnessActions }) {
  const { t } = useWords();
  return (
    <section class="witness" aria-label={t('witness.title')}>
      {view.since && <Changes since={view.since} />}
      {view.incomparable !== null && <p class="quiet">{view.incomparable}</p>}
      <More class="witness-more" summary={t('witness.title')}>
        {() => <Choices view={view} actions={actions} />}
      </More>
    </section>
  );
}

function Choices({ view, actions }: { view: WitnessView; actions: WitnessActions }) {
  const { t } = useWords();
  const { site, forgetAll } = view;
  return (
    <div class="witness-choices">
      <p class="quiet">{t('witness.about')}</p>
      <ThisPage view={view} remember={actions.rememberPage} />
      {view.problem !== null && (
        <p class="missing" role="alert">
          {view.problem}
        </p>
      )}
      {site && (
        <label class="witness-site">
          <input
            type="checkbox"
            checked={site.on}
            onChange={({ currentTarget }) => actions.rememberSite(site.name, currentTarget.checked)}
          />
          <span>{t('witness.site', site.name)}</span>
        </label>
      )}
      <p class="quiet">{t('witness.site_off')}</p>
      <Sites sites={view.sites} remove={(name) => actions.rememberSite(name, false)} />
      {forgetAll !== null && (
        <button type="button" class="quiet-button" onClick={() => actions.forgetAll()}>
          {forgetAll}
        </button>
      )}
    </div>
  );
}

/** One button stands first in every state: whoever presses it keeps the focus. */
function ThisPage({ view, remember }: { view: WitnessView; remember(on: boolean): void }) {
  const { t } = useWords();
  const { isFollowed, isKept } = view;
  const isForgetting = isFollowed && isKept;
  return (
    <>
      <button type="button" class="button" onClick={() => remember(!isForgetting)}>
        {t(isForgetting ? 'witness.forget' : 'witness.page')}
      </button>
      {isKept && !isFollowed && (
        <>
          <p class="quiet">{t('witness.stopped')}</p>
          <button type="button" class="quiet-button" onClick={() => remember(false)}>
            {t('witness.forget')}
          </button>
        </>
      )}
    </>
  );
}

function Sites({ sites, remove }: { sites: readonly string[]; remove(site: string): void }) {
  const { t } = useWords();
  const id = useId();
  if (sites.length === 0) return null;
  return (
    <>
      <h3 id={id}>{t('witness.sites')}</h3>
      <ul class="witness-sites" aria-labelledby={id}>
        {sites.map((name) => (
          <li key={name}>
            <span>{name}</span>
            <RemoveSite name={name} within=".witness-choices" next="button" remove={remove} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Changes({ since }: { since: NonNullable<WitnessView['since']> }) {
  const { t } = useWords();
  const { moment, summary, changed, added, gone } = since;
  return (
    <div class="changes">
      <p class="quiet">{t('witness.since', moment)}</p>
      {summary !== null && <h3>{summary}</h3>}
      {changed.map((sentence) => (
        <Changed key={sentence.before + sentence.after} sentence={sentence} moment={moment} />
      ))}
      {added.map((text) => (
        <p key={text}>
          <span class="quiet">{t('witness.is_added')}</span> <ins lang={LANGUAGE_OF_TEXT}>{text}</ins>
        </p>
      ))}
      {gone.map((text) => (
        <p key={text}>
          <span class="quiet">{t('witness.is_gone')}</span> <del lang={LANGUAGE_OF_TEXT}>{text}</del>
        </p>
      ))}
    </div>
  );
}

/** As it was and as it is, side by side. */
function Changed({ sentence: { before, after, figures }, moment }: { sentence: ChangedSentence; moment: string }) {
  const { t } = useWords();
  return (
    <div class="changed">
      {figures !== null && <p class="changed-figures">{figures}</p>}
      <dl>
        <div>
          <dt>{moment}</dt>
          <dd lang={LANGUAGE_OF_TEXT}>{before}</dd>
        </div>
        <div>
          <dt>{t('witness.now')}</dt>
          <dd lang={LANGUAGE_OF_TEXT}>{after}</dd>
        </div>
      </dl>
    </div>
  );
}
