import type { Mark } from '../../model/claim';
import type { Look, Settings } from '../../model/settings';
import type { Words } from '../../words/words';
import { MARKS } from '../view/words';

type Style = 'line' | 'tint' | 'both';
type Strength = 'light' | 'medium' | 'strong';

export interface LookView {
  look: Look;
  shown: boolean;
  styles: { id: Look; label: string; text: string; chosen: boolean }[];
  strengths: { id: Look; label: string; chosen: boolean }[];
  /** One sentence, in parts: one for each kind of mark. */
  sample: { mark: Mark; text: string; means: string }[];
}

const STYLES: readonly Style[] = ['line', 'tint', 'both'];
const STRENGTHS: readonly Strength[] = ['light', 'medium', 'strong'];

/** How a look is put together: the medium strength has no ending. */
const lookOf = (style: Style, strength: Strength): Look => (strength === 'medium' ? style : `${style}-${strength}`);

const partsOf = (look: Look): [Style, Strength] => {
  const style = STYLES.find((one) => look.startsWith(one)) ?? 'line';
  return [style, STRENGTHS.find((one) => look.endsWith(`-${one}`)) ?? 'medium'];
};

export function lookView({ look, marks }: Pick<Settings, 'look' | 'marks'>, words: Words): LookView {
  const [style, strength] = partsOf(look);
  return {
    look,
    shown: marks,
    styles: STYLES.map((one) => ({
      id: lookOf(one, strength),
      label: words.named('look', one),
      text: words.t(`look.${one}_text`),
      chosen: one === style,
    })),
    strengths: STRENGTHS.map((one) => ({
      id: lookOf(style, one),
      label: words.named('look', one),
      chosen: one === strength,
    })),
    sample: MARKS.map((mark) => ({ mark, text: words.named('sample', mark), means: words.named('mark', mark) })),
  };
}
