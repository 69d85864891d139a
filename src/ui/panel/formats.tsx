import type { Choice } from '../view/filter-choices';
import { useWords } from '../words/use-words';

interface Props {
  formats: { choices: readonly Choice[]; chosen: string };
  choose(format: string): void;
}

export function Formats({ formats, choose }: Props) {
  const { t } = useWords();
  return (
    <label class="choose">
      <span>{t('panel.copy_as')}</span>
      <select value={formats.chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {formats.choices.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
