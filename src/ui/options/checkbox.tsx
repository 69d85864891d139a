interface Props {
  label: string;
  text: string;
  checked: boolean;
  change(checked: boolean): void;
}

export function Checkbox({ label, text, checked, change }: Props) {
  return (
    <label class="radio">
      <input type="checkbox" checked={checked} onChange={({ currentTarget }) => change(currentTarget.checked)} />
      <span>
        <strong>{label}</strong>
        <span class="quiet">{text}</span>
      </span>
    </label>
  );
}
