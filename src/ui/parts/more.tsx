import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  class: string;
  summary: ComponentChildren;
  /** What is one key away: made when it is first asked for, as most of it never is. */
  children: () => ComponentChildren;
  /** Whether it comes into view as a whole when it is opened, where it is at the end of what can be seen. */
  isBrought?: boolean;
}

export function More({ class: name, summary, children, isBrought = false }: Props) {
  const [isAsked, ask] = useState(false);
  // The browser opens it by itself where it finds words in the page.
  const toggled = (details: HTMLDetailsElement) => {
    ask(true);
    if (isBrought && details.open) details.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };
  return (
    <details class={name} onToggle={({ currentTarget }) => toggled(currentTarget)}>
      <summary onClick={() => ask(true)}>{summary}</summary>
      {isAsked && children()}
    </details>
  );
}
