import type { Licence } from '../../model/licences';
import { useWords } from '../words/use-words';
import type { OptionsView } from './options-view';

interface Props {
  version: string;
  pack: OptionsView['pack'];
  licences: readonly Licence[] | null;
  loadLicences(): void;
}

export function About({ version, pack, licences, loadLicences }: Props) {
  const { t } = useWords();
  return (
    <fieldset>
      <legend>{t('about.title')}</legend>
      <p>
        {t('about.version', version)}
        {pack && ` · ${pack.coverage.short}`}
      </p>
      <p>{t('about.privacy')}</p>
      <p class="actions">
        <a href="/docs/privacy.txt" target="_blank" rel="noopener">
          {t('about.privacy_link')}
        </a>
        <a href="/docs/packs.txt" target="_blank" rel="noopener">
          {t('packs.manual')}
        </a>
        <a href="/welcome.html">{t('about.welcome')}</a>
      </p>
      <details class="licences" onToggle={({ currentTarget }) => currentTarget.open && loadLicences()}>
        <summary>{t('about.licences')}</summary>
        {licences?.map(({ name, version: its, licence, text }) => (
          <details key={name}>
            <summary>{t('about.licence', name, its, licence)}</summary>
            {text !== '' && (
              <pre lang="en" tabIndex={0}>
                {text}
              </pre>
            )}
          </details>
        ))}
      </details>
    </fieldset>
  );
}
