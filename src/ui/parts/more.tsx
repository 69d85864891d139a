import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  class: string;
  summary: ComponentChildren;
  /** What is one key away: made when it is first asked for, as most of it never is. */
  children: () => ComponentChildren;
}

export function More({ class: name, summary, children }: Props) {
  const [isAsked, ask] = useState(false);
  // The browser opens it by itself where it finds words in the page.
  return (
    <details class={name} onToggle={() => ask(true)}>
      <summary onClick={() => ask(true)}>{summary}</summary>
      {isAsked && children()}
    </details>
  );
}
