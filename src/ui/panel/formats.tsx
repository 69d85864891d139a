import type { Choice } from '../view/filter-choices';

interface Props {
  formats: { choices: readonly Choice[]; chosen: string };
  choose(format: string): void;
}

export function Formats({ formats, choose }: Props) {
  return (
    <label class="choose">
      <span>Copy citations as</span>
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
