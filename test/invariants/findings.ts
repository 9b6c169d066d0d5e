import { expect } from 'vitest';
import type { Factbase } from '../../server/src/core/facts/factbase';
import { contains, overlaps } from '../../server/src/core/span';
import type { Span } from '../../server/src/core/span';
import type { CheckResult } from '../../server/src/core/check';
import { fixesFor } from '../../server/src/core/verdicts/fixes';
import type { CitationStyle, Finding, Fix } from '../../server/src/core/verdicts/finding';
import { applyEdits } from '../marks/edits';
import { checked } from './drafts';
import type { AnyDraft } from './drafts';

/** What a finding is about, in words. */
export function inWords({ span, verdict, claim }: Finding, text: string): string {
  return `${verdict.kind} ${claim.subject.id}.${claim.property.id} ‘${text.slice(span.start, span.end)}’ at ${span.start}`;
}
