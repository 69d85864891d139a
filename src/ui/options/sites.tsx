import { useState } from 'preact/hooks';
import { readSite, type OptionsView } from './options-view';

interface Props {
  sites: NonNullable<OptionsView['sites']>;
  add(site: string): void;
  remove(site: string): void;
}

export function Sites({ sites, add, remove }: Props) {
  const [text, setText] = useState('');
  const site = readSite(text);
  return (
    <fieldset>
      <legend>{sites.label}</legend>
      {sites.names.length === 0 && <p class="quiet">None yet.</p>}
      <ul class="sites">
        {sites.names.map((name) => (
          <li key={name}>
            {name}
            <button type="button" class="quiet-button" aria-label={`Remove ${name}`} onClick={() => remove(name)}>
              Remove
            </button>
          </li>
        ))}
      </ul>
      <form
        class="add-site"
        onSubmit={(event) => {
          event.preventDefault();
          if (site === null) return;
          add(site);
          setText('');
        }}
      >
        <input
          aria-label="Site to add"
          placeholder="news.example"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="button" disabled={site === null}>
          Add
        </button>
      </form>
    </fieldset>
  );
}
