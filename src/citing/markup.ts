/** HTML text that is known to be escaped: only the `html` tag makes it, from templates of ours. */
export class Markup {
  constructor(private readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

type Part = string | Markup | null | readonly Markup[];

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string) => text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? '');

/**
 * A template whose inserted texts are escaped, for content and quoted attributes alike. Null inserts nothing. The
 * indentation of the template is for us and is left out.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const inserted = parts.map(render);
  return new Markup(strings.map((text, index) => text.replace(/\n +/gu, '\n') + (inserted[index] ?? '')).join(''));
}

function render(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string') return escaped(part);
  return part instanceof Markup ? part.toString() : part.map(String).join('');
}
