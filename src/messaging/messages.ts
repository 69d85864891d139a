/**
 * Every message there is, with its direction, request and reply. What arrives is parsed by these schemas, whoever sent
 * it; a message that does not parse is answered with a `MessageError`.
 *
 * The page's state (its claims) lives in its content script, not in the background: the background may be stopped at
 * any time, the page's script lives exactly as long as the page. See docs/decisions/0002-page-state.md.
 */
import * as z from 'zod/mini';
import { Claim, PageContext, Unit } from '../model/claim';
import { ClaimQuote } from '../model/claim-quote';
import { isRecord } from '../lib/is-record';
import type { PackRecord } from '../model/record';
import { SavedPage } from '../model/saved';
import { Settings, Where } from '../model/settings';
import { PackSummary, StoredPack } from '../model/supplement';

/** What a page is doing, as its content script knows it. */
export const PageState = z.object({
  url: z.string(),
  title: z.string(),
  /**
   * `unrelated`: the gate found nothing; `reading`: an answer is under way; `off`: the user's settings exclude the page;
   * `pdf`: the browser's viewer, without the document's words.
   */
  status: z.enum(['unrelated', 'reading', 'read', 'off', 'language', 'pdf']),
  language: z.string(),
  marksShown: z.boolean(),
  /** In reading order. */
  claims: z.array(Claim),
  /** Ids of the claims that stand in a headline. */
  headlines: z._default(z.array(z.string()), []),
  /** What the reader hid here; it can be shown again. */
  hidden: z._default(z.array(Claim), []),
});
export type PageState = z.infer<typeof PageState>;

/** Some of its claims. `headlines` and `hidden` are all with the first, and none with those that follow. */
const PageStatePart = z.extend(PageState, { more: z._default(z.boolean(), false) });

const Nothing = z.null();

/** The background parsed each pack when it loaded it; whoever opens a screen does not wait until all is parsed again. */
const KnownRecord = z.custom<PackRecord>((value) => isRecord(value) && Array.isArray(value.statements));

/** Content script or extension page → background. */
export const toBackground = {
  /** The reader's settings: one message costs a page less than the browser's storage. */
  settings: { request: Nothing, reply: Settings },
  /** Changes which pages are read. The background writes it: a popup may close in the moment of the press. */
  choosePages: {
    request: z.object({
      where: z.optional(Where),
      site: z.optional(z.object({ name: z.string(), on: z.boolean() })),
      page: z.optional(z.object({ url: z.string(), on: z.boolean() })),
    }),
    reply: Nothing,
  },
  /** Finds the claims of whole units. Units are answered independently; the order of claims is the order of the text. */
  readUnits: { request: z.object({ context: PageContext, units: z.array(Unit) }), reply: z.array(Claim) },
  /** The number of cited claims on the sender's page has changed: the badge follows. */
  claimCount: { request: z.object({ count: z.number() }), reply: Nothing },
  /** Injects the reader into the sender's tab, whose page passed the gate, and answers with the reader's settings. */
  loadReader: { request: Nothing, reply: Settings },
  /** Injects what follows a page into the sender's tab; asked for once, when the first marks are painted. */
  loadFollower: { request: Nothing, reply: Nothing },
  /** Injects the card's script into the sender's tab; asked for once, when the first claim is marked. */
  loadCard: { request: Nothing, reply: Nothing },
  /** The record; with `statements`, only those statements and what they refer to. */
  record: { request: z.object({ statements: z.optional(z.array(z.string())) }), reply: KnownRecord },
  /** Statements as the reader last copied one, by their ids; `format` is the name of that form. */
  citations: {
    request: z.object({ statements: z.array(z.string()) }),
    reply: z.object({ format: z.string(), texts: z.record(z.string(), z.string()) }),
  },
  /** The interface's own messages, for a card whose browser gives it none. */
  messages: { request: Nothing, reply: z.record(z.string(), z.string()) },
  /** Hides a claim on the sender's page from now on, or shows it again; answered once it is written. */
  hideClaim: { request: z.object({ url: z.string(), text: z.string(), hidden: z.boolean() }), reply: Nothing },
  /**
   * Keeps a claim with its citations; answered, with the id of what is saved, once it is written. Its quote comes with
   * it, or is asked for in the tab: a panel may close in the moment of the press.
   */
  saveClaim: {
    request: z.object({
      claim: Claim,
      page: SavedPage,
      quote: z.optional(ClaimQuote),
      tab: z.optional(z.number()),
    }),
    reply: z.string(),
  },
  /** Remembers the claims of a page, or forgets it; answered, as the next two are, once it is written. */
  rememberPage: { request: z.object({ page: PageState, on: z.boolean() }), reply: Nothing },
  /** Remembers all pages of a site from now on, beginning with this one if it is of it; or follows them no further. */
  rememberSite: { request: z.object({ page: PageState, site: z.string(), on: z.boolean() }), reply: Nothing },
  /** Forgets all remembered pages and sites. */
  forgetRemembered: { request: Nothing, reply: Nothing },
  /** The packs that the reader added; these are asked by our own screens alone. */
  packs: { request: Nothing, reply: z.array(PackSummary) },
  /** A pack with its own text; null where there is none. */
  pack: { request: z.object({ id: z.string() }), reply: z.nullable(StoredPack) },
  /** Checks and keeps a pack, and is answered once it is written; one of the same id gives way. */
  addPack: {
    request: z.object({ name: z.string(), text: z.string(), on: z.boolean() }),
    reply: z.union([
      z.object({ ok: z.literal(true), id: z.string(), replaced: z.boolean() }),
      z.object({ ok: z.literal(false), problems: z.array(z.string()) }),
    ]),
  },
  /** Ids of packs that are stored and that this version cannot read. */
  unreadablePacks: { request: Nothing, reply: z.array(z.string()) },
  switchPack: { request: z.object({ id: z.string(), on: z.boolean() }), reply: Nothing },
  /** Answered with what was removed, by which it can be added again. */
  removePack: { request: z.object({ id: z.string() }), reply: z.nullable(StoredPack) },
  /** Deletes all or takes in an export, as was begun; answered with what is amiss with packs that do not fit the record. */
  finishWork: { request: Nothing, reply: z.array(z.string()) },
  /** Whether a claim of a page is kept already. */
  isSaved: { request: z.object({ url: z.string(), claim: z.string() }), reply: z.boolean() },
} as const;

/** Popup, panel or background → the content script of a tab. */
export const toPage = {
  /** `from`: so many claims are known already. Ask by `askPageState`, which asks for all. */
  pageState: { request: z.nullable(z.object({ from: z.number() })), reply: PageStatePart },
  /** Scrolls to a claim and opens its card. False if the claim is gone. */
  revealClaim: { request: z.object({ id: z.string() }), reply: z.boolean() },
  /** A claim's words and place in the page's text; null where it is gone, or the card's script has not come yet. */
  quoteClaim: { request: z.object({ id: z.string() }), reply: z.nullable(ClaimQuote) },
  /** Looks up what is selected on the page, else `text`, and opens the card there. False where nothing is selected. */
  lookUp: { request: z.object({ text: z.string() }), reply: z.boolean() },
  showMarks: { request: z.object({ shown: z.boolean() }), reply: Nothing },
  /** Marks a claim again that the reader hid. False where its text is gone. */
  restoreClaim: { request: z.object({ id: z.string() }), reply: z.boolean() },
  /**
   * The claim nearest the reader's eyes. Who names none is answered at once ('': none is in view), others when the reader has
   * scrolled to another than the one named, perhaps after a long while.
   * Null where the page is far from any. What asks it needs no message of the page at each scroll, and a page that
   * nobody asks tells nobody.
   */
  claimInView: { request: z.object({ other: z.nullable(z.string()) }), reply: z.nullable(z.string()) },
  /** Moves the claim cursor. */
  moveCursor: { request: z.object({ step: z.enum(['next', 'previous']) }), reply: Nothing },
} as const;

/** Content script → whichever extension pages listen (popup, panel); nobody need answer. */
export const toScreens = {
  pageStateChanged: { request: Nothing, reply: Nothing },
} as const;
