import { expect, it } from 'vitest';
import type { CheckResult } from '../../server/src/core/check/draftChecker';
import { codeOf } from '../../server/src/core/verdicts/diagnosticCodes';
import { applyEdits } from '../../server/src/dataset/marks/edits';
import { turningOff } from '../../server/src/features/turnOff';
import { openDraft } from '../unit/fixtures/openDraft';
import { checked, someDrafts } from './drafts';
import type { AnyDraft } from './drafts';
import { PATIENCE } from './runs';

it(
  'turning a finding off silences it and changes nothing that a reader sees',
  () => {
    let tried = 0;
    for (const draft of someDrafts(200)) {
      const result = checked(draft);
      for (const [index, finding] of result.findings.entries()) {
        const code = codeOf(finding);
        if (code === undefined) continue;
        const open = { ...openDraft(draft.text, []), result };
        for (const { title, edits } of turningOff(code, finding, open)) {
          if (title.endsWith('file')) continue;
          tried += 1;
          const faults = faultsOf(draft, result, index, applyEdits(draft.text, edits));
          expect(faults, `${title}: ${draft.text}`).toEqual([]);
        }
      }
    }
    expect(tried).toBeGreaterThan(100);
  },
  PATIENCE,
);

function faultsOf(draft: AnyDraft, before: CheckResult, index: number, text: string) {
  const after = checked(draft, text);
  const said = ({ draft: { blocks } }: CheckResult) => blocks.map((block) => block.text);
  const all = (result: CheckResult) =>
    [...result.findings, ...result.silenced]
      .sort((a, b) => a.span.start - b.span.start)
      .map((finding) => `${finding.claim.mention.text} ${String(codeOf(finding))}`);
  const finding = before.findings[index];
  const isSilenced = after.silenced.some(
    (one) => one.claim.mention.text === finding?.claim.mention.text,
  );
  return [
    ...(JSON.stringify(said(after)) === JSON.stringify(said(before)) ? [] : ['other prose']),
    ...(JSON.stringify(all(after)) === JSON.stringify(all(before)) ? [] : ['other findings']),
    ...(isSilenced ? [] : ['still told']),
    ...(after.unused.length === 0 ? [] : ['turns nothing off']),
  ];
}
