import { useEffect, useId, useRef } from 'preact/hooks';
import type { Look as LookId } from '../../model/settings';
import { RelationSign } from '../parts/relation-sign';
import { useWords } from '../words/use-words';
import { Checkbox } from './checkbox';
import type { LookView } from './look-view';
import { Radio } from './radio';

export interface LookActions {
  chooseLook(look: LookId): void;
  showMarks(shown: boolean): void;
  /** Paints the marks of the preview as a page’s are painted. `root` holds elements with `data-mark`. */
  paintPreview(root: Element, look: LookId): void;
}

interface Props {
  view: LookView;
  actions: LookActions;
}

export function Look({ view, actions }: Props) {
  const { t } = useWords();
  const strength = useId();
  return (
    <fieldset>
      <legend>{t('look.title')}</legend>
      {view.styles.map(({ id, label, text, chosen }) => (
        <Radio
          key={label}
          name="style"
          label={label}
          text={text}
          chosen={chosen}
          choose={() => actions.chooseLook(id)}
        />
      ))}
      <div class="strengths" role="radiogroup" aria-labelledby={strength}>
        <span id={strength} class="quiet">
          {t('look.strength')}
        </span>
        {view.strengths.map(({ id, label, chosen }) => (
          <Radio key={label} name="strength" label={label} chosen={chosen} choose={() => actions.chooseLook(id)} />
        ))}
      </div>
      <Preview view={view} paint={actions.paintPreview} />
      <Checkbox
        label={t('look.shown')}
        text={t('look.shown_text')}
        checked={view.shown}
        change={(shown) => actions.showMarks(shown)}
      />
    </fieldset>
  );
}

function Preview({ view, paint }: { view: LookView; paint: LookActions['paintPreview'] }) {
  const { t } = useWords();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (root.current) paint(root.current, view.look);
  }, [view.look]);
  return (
    <div class="previews" ref={root}>
      <Sheet label={t('look.on_light')} theme="light" view={view} />
      <Sheet label={t('look.on_dark')} theme="dark" view={view} />
      <p class="preview-forced">{t('look.forced')}</p>
      <ul class="preview-kinds">
        {view.sample.map(({ mark, means }) => (
          <li key={mark} class={`is-${mark}`}>
            <RelationSign of={mark} /> {means}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Sheet({ label, theme, view }: { label: string; theme: 'light' | 'dark'; view: LookView }) {
  return (
    <figure class={`preview is-${theme}`}>
      <figcaption>{label}</figcaption>
      <p>
        {view.sample.map(({ mark, text }, index) => (
          <span key={mark}>
            {index > 0 && '; '}
            <span data-mark={mark}>{text}</span>
          </span>
        ))}
        .
      </p>
    </figure>
  );
}
