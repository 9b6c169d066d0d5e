import type { CitationStyle } from '../../../server/src/core/verdicts/finding';
import { withoutCitation } from './citations';
import { foreignFaults } from './foreign';
import { placeFaults } from './places';
import { parse } from './tree';
import { treeFaults } from './trees';
import { wordFaults } from './words';

/** What a fix may do beside writing a value. */
export interface Allowed {
  /** It adds one citation in `style`. */
  readonly cites: boolean;
  readonly style: CitationStyle;
  /** In how many places it writes values; one where it isn't given. */
  readonly places?: number;
}

/**
 * What a fix does to a draft beside writing a value and citing a source, as a Markdown parser other than the checker's sees it:
 * markup that is torn, moved or lost, a link's target, code or a comment that changes, other words that change, a citation that
 * isn't one or stands where it doesn't belong. Nothing, or a line a fault.
 */
export function structureFaults(
  before: string,
  after: string,
  allowed: Allowed,
): readonly string[] {
  const { cites, style, places = 1 } = allowed;
  const [old, now] = [parse(before), parse(after)];
  const readings = (cites ? withoutCitation(old, now, style) : [now]).map((tree) => [
    ...treeFaults(old, tree),
    ...wordFaults(old, tree, places),
  ]);
  const [fewest] = readings.sort((a, b) => a.length - b.length);
  return [
    ...(fewest ?? ['the citation isn’t read as one', ...treeFaults(old, now)]),
    ...foreignFaults(before, after),
    ...(cites ? placeFaults(before, after, style) : []),
  ];
}
