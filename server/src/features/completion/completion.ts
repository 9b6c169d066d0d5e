import type { CompletionList } from 'vscode-languageserver-types';
import type { CitationForm } from '../../core/verdicts/citations';
import type { OpenDraft } from '../openDraft';
import { askedAt } from './asked';
import { factItems } from './facts';
import { sourceItems } from './sources';

/** What may be written at a caret (draft offset). `isRequest`: somebody asks for it, it isn't a trigger that was typed. Null where nothing is asked. */
export function completionAt(
  offset: number,
  draft: OpenDraft,
  form: CitationForm,
  isRequest: boolean,
): CompletionList | null {
  const asked = askedAt(offset, draft.result.draft, isRequest);
  if (asked === undefined) return null;
  if (asked.kind === 'facts') {
    const facts = factItems(asked, draft, form);
    return asked.isOpening && facts.items.length === 0 ? null : facts;
  }
  const style = asked.kind === 'footnote' ? 'footnote' : 'pandoc';
  return form.style === style ? sourceItems(asked, draft, form) : null;
}
