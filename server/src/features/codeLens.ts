import type { CodeLens } from 'vscode-languageserver-types';
import { coverageOf, standingValues } from '../core/check/coverage';
import type { Counted, Coverage } from '../core/check/coverage';
import type { Draft } from '../core/text/draft';
import { SHOW_CLAIMS } from '../protocol';
import { COUNTED_STANDINGS, standingInWords } from '../standingWords';
import type { Say } from '../core/l10n/say';
import type { OpenDraft } from './openDraft';

/**
 * Above each heading how the claims below it stand, down to the next of its rank: `4 supported · 1 wrong`; nothing where there are none.
 * `canShow`: the client has the view of claims, which a click opens.
 */
export function headingLenses(open: OpenDraft, canShow: boolean): CodeLens[] {
  const { result, ticked } = open;
  const { draft } = result;
  const values = standingValues(result, ticked);
  return sectionsOf(draft).flatMap(({ heading, end }) => {
    const own = values.filter(({ span }) => span.start >= heading.start && span.start < end);
    const title = titleOf(coverageOf(own), open.say);
    if (title === '') return [];
    const command = canShow ? SHOW_CLAIMS : '';
    return [
      {
        range: open.range({ start: heading.start, end: heading.start }),
        command: { title, command },
      },
    ];
  });
}

function titleOf(counts: Coverage, say: Say): string {
  return COUNTED_STANDINGS.filter((standing) => !NOT_SHOWN.has(standing) && counts[standing] > 0)
    .map((standing) => `${String(counts[standing])} ${standingInWords(standing, say)}`)
    .join(' · ');
}

/** Each heading, and where what stands below it ends: at the next that isn't below it. */
function sectionsOf({ blocks, text }: Draft) {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  return headings.map(({ span, level = 1 }, i) => {
    const next = headings.slice(i + 1).find((other) => (other.level ?? 1) <= level);
    return { heading: span, end: next?.span.start ?? text.length };
  });
}

const NOT_SHOWN: ReadonlySet<Counted> = new Set<Counted>(['uncovered', 'ticked']);
