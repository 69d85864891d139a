import { citeClaim } from '../../citing/cited-claim';
import { citeStatement } from '../../citing/cited-statement';
import type { Claim, PageContext } from '../../model/claim';
import type { ClaimQuote } from '../../model/claim-quote';
import type { PackRecord } from '../../model/record';
import { keepCitationFormat, readCitationFormat } from '../../platform/citation-format';
import { today } from '../today';
import type { Words } from '../../words/words';

/** Citing in the format the reader chose last. */
export interface CitationFormats {
  choices: { id: string; label: string }[];
  chosen(): string;
  /** As the menu names it. */
  chosenLabel(): string;
  choose(format: string): void;
  /** Null where the record holds no such statement. */
  text(statement: string): string | null;
  /** A claim of a page with all its citations; `quote` is what the page has of it, where it answers. */
  claimText(claim: Claim, page: Pick<PageContext, 'url' | 'title'>, quote: ClaimQuote | undefined): string | null;
}

/** The formats are loaded once the panel stands: nobody waits for them. */
export async function loadCitationFormats(record: PackRecord, words: Words): Promise<CitationFormats> {
  const [{ FORMATS }, kept] = await Promise.all([import('../../citing/formats'), readCitationFormat()]);
  let [format] = FORMATS;
  const choose = (id: string | null) => {
    format = FORMATS.find((one) => one.id === id) ?? format;
  };
  choose(kept);
  return {
    choices: FORMATS.map(({ id }) => ({ id, label: words.named('format', id) })),
    chosen: () => format?.id ?? '',
    chosenLabel: () => (format ? words.named('format', format.id) : ''),
    choose: (id) => {
      choose(id);
      void keepCitationFormat(id);
    },
    text: (statement) => {
      const cited = citeStatement(record, statement, { accessed: today(), textFragment: true });
      return (cited && format?.statement(cited)) ?? null;
    },
    claimText: (claim, page, quote) =>
      format?.claim(citeClaim(claim, page, record, { accessed: today(), textFragment: true, quote })) ?? null,
  };
}
