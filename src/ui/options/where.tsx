import type { Settings } from '../../model/settings';
import { useWords } from '../words/use-words';
import { Radio } from './radio';

const PLACES = ['all', 'chosen', 'click'] as const;

interface Props {
  chosen: Settings['where'];
  choose(where: Settings['where']): void;
}

export function Where({ chosen, choose }: Props) {
  const { t } = useWords();
  return (
    <fieldset>
      <legend>{t('options.where')}</legend>
      {PLACES.map((id) => (
        <Radio
          key={id}
          name="where"
          label={t(`options.${id}`)}
          text={t(`options.${id}_text`)}
          chosen={id === chosen}
          choose={() => choose(id)}
        />
      ))}
    </fieldset>
  );
}
