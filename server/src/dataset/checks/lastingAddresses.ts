import type { DatasetCheck } from './check';
import { sourceAddresses } from './sourceAddresses';

export const lastingAddresses: DatasetCheck = {
  name: 'lasting-addresses',
  about:
    'The address of a source is one that its publisher gives to readers: of no staging or test host, no machine and no feed, broken nowhere, without a bare number for a page and without tracking.',
  tip: 'Find the page at its publisher’s own site, by its title, and copy that address. Where only others still carry it, name them under `carriedBy`.',
  *run(dataset) {
    for (const source of dataset.factbase.sources.values()) {
      for (const { field, url } of sourceAddresses(source)) {
        const fault = faultOf(new URL(url));
        const at = dataset.sourceAt(source, field);
        if (fault === undefined || at === undefined) continue;
        const message = `source '${source.id}': ${fault}, so that readers may not reach it: ${url}`;
        yield { ...at, message, severity: 'error' };
      }
    }
  },
};

/** What is wrong with an address, as it is said behind “source 'x': ”. */
function faultOf({ hostname, port, username, pathname, searchParams }: URL): string | undefined {
  const parameters = [...searchParams.keys()];
  if (MACHINE.test(hostname) || !hostname.includes('.')) return 'its address is a machine’s';
  if (port !== '' || username !== '') return 'its address is one for those who run the site';
  if (workshopOf(hostname)) return `'${hostname}' is a host on which a site is made or tried`;
  if (BROKEN.test(pathname)) return 'its address is broken';
  if (FEED.test(pathname)) return 'its address is that of a feed';
  if (isBareNumber(pathname, [...searchParams])) return 'its address is a bare number';
  const tracker = parameters.find((name) => TRACKING.test(name));
  return tracker === undefined ? undefined : `its address tracks readers ('${tracker}')`;
}

/** An IP address, or a name that means nothing beyond one network. */
const MACHINE = /^\[|^[\d.]+$|(?:^|\.)(?:localhost|local|internal|intranet|lan|test)$/i;

/** `undefined` and its like stand where a script had no value; a title that ends so is hyphenated: `terms-left-undefined`. */
const BROKEN = /(?:^|[^a-z-])(?:undefined|null|NaN|\[object)(?![a-z-])/i;

const FEED = /\/(?:feed|feeds|rss|atom)(?:\.xml)?\/?$|\.(?:rss|atom)$/i;
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|ns_campaign|ns_mchannel)$/i;

/** `/?p=46793` */
function isBareNumber(path: string, query: readonly (readonly [string, string])[]): boolean {
  const numbers = query.filter(([name, value]) => PAGE.test(name) && /^\d+$/.test(value));
  return /^\/(?:index\.\w+)?$/.test(path) && numbers.length > 0 && numbers.length === query.length;
}

const PAGE = /^(?:p|id|page_id|post|post_id|article|article_id|nid|aid)$/i;

/** The site's own name may be any word: `test.de` is a publisher, `test.example.org` is not. */
function workshopOf(hostname: string): boolean {
  const labels = hostname.split('.');
  const [country, second] = labels.toReversed();
  const own = country?.length === 2 && (second?.length ?? 0) <= 3 ? 3 : 2;
  return labels
    .slice(0, -own)
    .some((label) => label.split('-').some((word) => WORKSHOP.test(word)));
}

const WORKSHOP =
  /^(?:staging|stage|stg|tests?|testing|testslot|qa|uat|dev|devel|preprod|preproduction|sandbox|demo|mirror|cms|backend|admin|localhost)\d*$/i;
