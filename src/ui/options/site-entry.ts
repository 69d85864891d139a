import type { WordKey, Words } from '../../words/words';

/** A site as a reader wrote it, or which message says what is amiss. */
export type SiteEntry = { ok: true; site: string } | { ok: false; problem: Extract<WordKey, `site_problem.${string}`> };

const fail = (problem: Extract<WordKey, `site_problem.${string}`>): SiteEntry => ({ ok: false, problem });

const SCHEME = /^([a-z][a-z0-9+.-]*):/iu;
const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/u;

/** Null where it is no name of a host. The browser writes names of other alphabets in its own way; so do we. */
function hostOf(name: string): string | null {
  const address = `https://${name}`;
  if (!URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  const isName = hostname.includes('.') && hostname.split('.').every((label) => LABEL.test(label));
  return isName || hostname === 'localhost' || hostname.startsWith('[') ? hostname : null;
}

/** An address, a bare name, or a name after “*.”: all that stands behind the name is left out. */
export function readSite(text: string): SiteEntry {
  const written = text.trim();
  if (written === '') return fail('site_problem.empty');
  if (/\s/u.test(written)) return fail('site_problem.space');
  const scheme = SCHEME.exec(written)?.[1]?.toLowerCase();
  const isAddress = scheme !== undefined && !/^[^/]*:\d/u.test(written);
  if (isAddress && scheme !== 'http' && scheme !== 'https') return fail('site_problem.scheme');
  const bare = isAddress ? written.replace(/^https?:\/*/iu, '') : written;
  const wide = bare.startsWith('*.');
  const name = wide ? bare.slice('*.'.length) : bare;
  if (name.split(/[/?#]/u, 1)[0]?.includes('*')) return fail('site_problem.star');
  const host = hostOf(name);
  return host === null ? fail('site_problem.form') : { ok: true, site: wide ? `*.${host}` : host };
}

/** A site that is to be added to a list, or what is amiss with it and what to do, in words. */
export function siteToAdd(
  text: string,
  names: readonly string[],
  { t }: Words,
): { ok: true; site: string } | { ok: false; message: string } {
  const entry = readSite(text);
  if (entry.ok && !names.includes(entry.site)) return entry;
  const problem = entry.ok ? 'site_problem.known' : entry.problem;
  const isNamed = problem === 'site_problem.known' || problem === 'site_problem.form';
  return { ok: false, message: isNamed ? t(problem, entry.ok ? entry.site : text.trim()) : t(problem) };
}
