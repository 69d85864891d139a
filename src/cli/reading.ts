/** What a file holds for the engine, and what the user knows of it. */
import type { PageContext, PageUnit } from '../model/claim';

export interface Reading {
  context: PageContext;
  units: PageUnit[];
  /** Where each block begins in the text of the file (of an HTML file: in the text a reader sees). */
  offsets: ReadonlyMap<number, number>;
  /** Of an HTML file: the text into which offsets count. */
  text?: string;
}

/** What the user knows of a file. */
export interface Known {
  url: string | undefined;
  date: string | undefined;
}
