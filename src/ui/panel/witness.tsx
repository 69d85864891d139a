import { More } from '../parts/more';
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
      <More class="witness-more" summary={t('witness.title')}>
        {() => <Choices view={view} actions={actions} />}
      </More>
    </section>
  );
}

function Choices({ view, actions }: { view: WitnessView; actions: WitnessActions }) {
  const { t } = useWords();
  const { site, forgetAll, isRemembered } = view;
  return (
    <div class="witness-choices">
      <p class="quiet">{t('witness.about')}</p>
      {isRemembered ? (
        <button type="button" class="button" onClick={() => actions.rememberPage(false)}>
          {t('witness.forget')}
        </button>
      ) : (
        <button type="button" class="button" onClick={() => actions.rememberPage(true)}>
          {t('witness.page')}
        </button>
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
      {forgetAll !== null && (
        <button type="button" class="quiet-button" onClick={() => actions.forgetAll()}>
          {forgetAll}
        </button>
      )}
    </div>
  );
}

function Changes({ since }: { since: NonNullable<WitnessView['since']> }) {
  const { t } = useWords();
  const { moment, summary, changed, added, gone } = since;
  return (
    <div class="changes">
      <p class="quiet">{t('witness.since', moment)}</p>
      <h3>{summary}</h3>
      {changed.map((sentence) => (
        <Changed key={sentence.before + sentence.after} sentence={sentence} moment={moment} />
      ))}
      {added.map((text) => (
        <ins key={text}>{text}</ins>
      ))}
      {gone.map((text) => (
        <del key={text}>{text}</del>
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
          <dd>{before}</dd>
        </div>
        <div>
          <dt>{t('witness.now')}</dt>
          <dd>{after}</dd>
        </div>
      </dl>
    </div>
  );
}
