// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { blockText } from './block-text';
import { BlockWalk, type WalkOptions } from './block-walk';

function walk(html: string, options: WalkOptions = {}, step = Infinity): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const each = new BlockWalk(body, body, null, options);
  for (let steps = 0; !each.step(step); steps++) if (steps > 10_000) throw new Error('no end');
  return each.blocks.map(({ pieces }) => blockText(pieces));
}

const LONG_PAGE = `<main>${Array.from({ length: 40 }, (_, index) => `<p>${index === 20 ? 'prisoners' : `plain ${index}`}</p>`).join('')}</main>`;

describe('a walk', () => {
  it('finds the same in small steps as in one', () => {
    const html = '<div>a<p>b <i>c</i></p>d</div><ul><li>e<li>f</ul><q>g</q>';
    expect(walk(html, {}, 1)).toEqual(walk(html));
  });

  it('on a long page reads only what holds a trigger, and a little around it', () => {
    expect(walk(LONG_PAGE, { trigger: /prisoner/ })).toEqual(['plain 18', 'plain 19', 'prisoners', 'plain 21']);
  });

  it('leaves out hidden inline text, and parts inline elements that are drawn as boxes', () => {
    expect(walk('<p>a<span class="x">b</span>c</p>', { isSeen: ({ className }) => className !== 'x' })).toEqual(['ac']);
    expect(walk('<p>One.<span>Two.</span></p>', { isInline: () => false })).toEqual(['One.', 'Two.']);
  });

  it('ends quietly where the page takes away what it stands in', () => {
    const { body } = new DOMParser().parseFromString('<section><p>a</p><p>b</p></section><p>c</p>', 'text/html');
    const each = new BlockWalk(body, body, null, {});
    each.step(3);
    body.firstElementChild?.replaceChildren();
    expect(each.step(Infinity)).toBe(true);
  });
});
