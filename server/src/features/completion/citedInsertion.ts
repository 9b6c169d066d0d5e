import { citableOf, wouldVouch } from '../../core/verdicts/citableSources';
import { citationEdits } from '../../core/verdicts/citations';
import type { CitationForm } from '../../core/verdicts/citations';
import type { Fact } from '../../core/facts/factbase';
import type { Span } from '../../core/span';
import type { Draft } from '../../core/text/draft';
import type { TextEdit } from '../../core/verdicts/finding';
import type { OpenDraft } from '../openDraft';

/** A value that goes in with its citation. */
export interface CitedInsertion {
  /** Who is cited. */
  readonly name: string;
  readonly text: string;
  /** Edits elsewhere: where the sentence ends, or the footnote's definition. */
  readonly further: readonly TextEdit[];
}

/**
 * A phrase with the citation of its fact's best source, which stands at the end of the sentence. Nothing where the draft has no place for it or it
 * would vouch for something wrong in the sentence.
 */
export function citedInsertion(
  fact: Fact,
  phrase: string,
  replaced: Span,
  { result, factbase, say }: OpenDraft,
  form: CitationForm,
): CitedInsertion | undefined {
  const { draft, findings } = result;
  const context = { draft, findings, factbase, form, say };
  const at = withinBlock(replaced, draft);
  for (const { source, evidence, name } of citableOf([fact], context)) {
    if (wouldVouch(source, at, context)) continue;
    const edits = citationEdits(source, form, draft, at, evidence.figure);
    if (edits.length === 0) return undefined;
    // An editor takes no edit that begins where the caret stands beside the one that is made there.
    const here = edits.filter(({ span }) => span.start <= replaced.end);
    const further = edits.filter(({ span }) => span.start > replaced.end);
    return { name, text: phrase + here.map(({ text }) => text).join(''), further };
  }
  return undefined;
}

/** White space behind a block is none of it: who has just typed a blank stands behind its end. */
function withinBlock({ start, end }: Span, { blocks }: Draft): Span {
  const block = blocks.findLast(({ span }) => span.start <= start);
  const last = Math.min(end, block?.span.end ?? end);
  return { start: Math.min(start, last), end: last };
}
