import type { DocumentLink } from 'vscode-languageserver-types';
import { citedByNote } from '../core/claims/reading/citedSources';
import { prepared } from '../core/check/preparedFactbase';
import type { Span } from '../core/span';
import type { Block, Draft } from '../core/text/draft';
import { sourceEnd } from '../core/text/prose/proseMap';
import { linkAddress } from '../core/wording/markdown';
import { sourceInWords } from '../core/wording/sources';
import { plainLabel } from './plainLabel';
import type { OpenDraft } from './openDraft';

/** Links from `[@id]` and `[^id]` to the sources that they cite, where the dataset has an address (http or https) of them. */
export function documentLinks(open: OpenDraft): DocumentLink[] {
  const { factbase } = open;
  const { draft } = open.result;
  const { lexicon } = prepared(factbase);
  return draft.blocks.flatMap((block) => {
    const places = [
      ...keysIn(block, draft),
      ...notesIn(block, draft).map(({ label, span }) => ({
        id: citedByNote(label, draft, lexicon)[0],
        span,
      })),
    ];
    return places.flatMap(({ id, span }) => {
      const source = factbase.sources.get(id ?? '');
      const target = linkAddress(source?.url);
      if (!source || target === undefined) return [];
      return [
        { range: open.range(span), target, tooltip: plainLabel(sourceInWords(source, open.say)) },
      ];
    });
  });
}

/** Pandoc's keys, from the `@` on. */
function keysIn({ citations = [], span }: Block, { text }: Draft) {
  return citations.map(({ id, written }): { id: string | undefined; span: Span } => {
    const start = span.start + written;
    const braces = text.startsWith('@{', start) ? 2 : 0;
    return { id, span: { start, end: start + 1 + id.length + braces } };
  });
}

function notesIn({ footnoteRefs, map, span }: Block, { text }: Draft) {
  let from = span.start;
  return footnoteRefs.flatMap(({ at, label }) => {
    const mark = `[^${label}]`;
    const start = text.indexOf(mark, Math.max(from, span.start + sourceEnd(map, at)));
    if (start < 0 || start >= span.end) return [];
    from = start + mark.length;
    return [{ label, span: { start, end: from } }];
  });
}
