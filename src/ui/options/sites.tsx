import { useId, useState } from 'preact/hooks';
import { RemoveSite } from '../parts/remove-site';
import { useWords } from '../words/use-words';
import type { SiteList } from './options-view';
import { siteToAdd } from './site-entry';

interface Props {
  sites: SiteList;
  add(site: string): void;
  remove(site: string): void;
}

export function Sites({ sites, add, remove }: Props) {
  const { t } = useWords();
  return (
    <fieldset data-list={sites.canGrow ? sites.list : undefined}>
      <legend>{sites.label}</legend>
      {sites.names.length === 0 && <p class="quiet">{t('options.no_sites')}</p>}
      <ul class="sites">
        {sites.names.map((name) => (
          <li key={name}>
            {name}
            <RemoveSite name={name} within="fieldset" next="input" remove={remove} />
          </li>
        ))}
      </ul>
      {sites.canGrow && <AddSite names={sites.names} add={add} />}
    </fieldset>
  );
}

function AddSite({ names, add }: { names: readonly string[]; add(site: string): void }) {
  const words = useWords();
  const { t } = words;
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const submit = (event: Event) => {
    event.preventDefault();
    const entry = siteToAdd(text, names, words);
    if (!entry.ok) return setProblem(entry.message);
    add(entry.site);
    setText('');
  };
  /** Whatever is done next, elsewhere on the page, the message is of no use to it. */
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    const isWithin = currentTarget instanceof Element && currentTarget.contains(relatedTarget as Node | null);
    if (!isWithin) setProblem(null);
  };
  return (
    <form class="add-site" onSubmit={submit} onFocusOut={leave} noValidate>
      <input
        aria-label={t('options.site')}
        aria-describedby={`${id}-hint ${id}-problem`}
        aria-invalid={problem !== null}
        placeholder="news.example"
        autocapitalize="none"
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setProblem(null);
        }}
      />
      <button type="submit" class="button">
        {t('options.add')}
      </button>
      <p id={`${id}-problem`} class="problem" role="alert">
        {problem}
      </p>
      <p id={`${id}-hint`} class="quiet hint">
        {t('options.sites_hint')}
      </p>
    </form>
  );
}
