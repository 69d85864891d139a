interface Props {
  name: string;
  label: string;
  text?: string;
  chosen: boolean;
  choose(): void;
}

export function Radio({ name, label, text, chosen, choose }: Props) {
  return (
    <label class="radio">
      <input type="radio" name={name} checked={chosen} onChange={choose} />
      <span>
        <strong>{label}</strong>
        {text !== undefined && <span class="quiet">{text}</span>}
      </span>
    </label>
  );
}
