/** Addresses of web pages, as text: nothing is ever fetched from them. */

/** What newsletters, networks and advertisers hang on an address; it leads to the same page without. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|xtor|at_(?:medium|campaign|custom\w*)|ref_src|cmpid|igshid|s_cid)(?:=|$)/iu;
/** RFC 3986 § 3: authority, path and query; who logs in, and the place in the page, are left out. */
const PARTS =
  /^(?<scheme>https?):\/\/(?:[^/?#\s@]*@)?(?<host>[^/?#\s@]+)(?<path>\/[^?#\s]*)?(?:\?(?<query>[^#\s]*))?(?:#\S*)?$/iu;
const LONGEST = 2_000;

interface Parts {
  readonly scheme: string;
  readonly host: string;
  readonly path: string;
  readonly query: readonly string[];
}

function partsOf(address: string): Parts | undefined {
  const groups = address.length <= LONGEST ? PARTS.exec(address.trim())?.groups : undefined;
  if (!groups) return undefined;
  const { scheme = '', host = '', path = '/', query = '' } = groups;
  const wanted = query.split('&').filter((one) => one !== '' && !TRACKING.test(one));
  return { scheme: scheme.toLowerCase(), host: host.toLowerCase(), path, query: wanted };
}

const queryOf = (query: readonly string[]): string => (query.length === 0 ? '' : `?${query.join('&')}`);

/** Without fragment and tracking, to be shown; empty when it is no address of the web. */
export function cleanAddress(address: string): string {
  const parts = partsOf(address);
  return parts ? `${parts.scheme}://${parts.host}${parts.path}${queryOf(parts.query)}` : '';
}

/**
 * By which two captures of one page are known for the same, whatever scheme, `www.` and trailing slash they came by. Empty for a front page: what
 * stands there changes without being a version of anything.
 */
export function addressKey(address: string): string {
  const parts = partsOf(address);
  if (!parts) return '';
  const path = parts.path.replace(/\/(?:index\.(?:html?|php))?$/iu, '');
  const query = queryOf(parts.query.toSorted());
  return path === '' && query === '' ? '' : `${parts.host.replace(/^(?:www|m|amp)\./u, '')}${path}${query}`;
}
