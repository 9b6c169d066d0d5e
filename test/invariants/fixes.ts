import type { Factbase } from '../../server/src/core/facts/factbase';
import { contains, overlaps } from '../../server/src/core/span';
import type { Span } from '../../server/src/core/span';
import type { CheckResult } from '../../server/src/core/check/draftChecker';
import type { CitationStyle, Finding, Fix, TextEdit } from '../../server/src/core/verdicts/finding';
import { fixesFor } from '../../server/src/core/verdicts/fixes';
import { applyEdits } from '../../server/src/dataset/marks/edits';
import { inWords } from './findings';

/** A check whose fixes are tried out: `again` checks another text under the same conditions. */
export interface Trial {
  readonly result: CheckResult;
  readonly factbase: Factbase;
  readonly again: (text: string) => CheckResult;
}

/** What is wrong with the fixes of every finding, whatever the draft says: nothing, or a line a fault. */
export function faultsOfFixes(
  trial: Trial,
  style: CitationStyle,
  kinds: readonly Fix['kind'][],
): readonly string[] {
  const { result, factbase } = trial;
  return result.findings.flatMap((finding) => {
    const fixes = fixesFor(finding, result, factbase, style);
    const faults = [
      ...faultsOfOffer(finding, fixes),
      ...fixes.filter(({ kind }) => kinds.includes(kind)).flatMap(attempt),
    ];
    return faults.map((fault) => `${fault}: ${inWords(finding, result.draft.text)}`);

    function attempt(fix: Fix): readonly string[] {
      const malformed = faultsOfEdits(fix.edits, result.draft.text);
      const found = malformed.length > 0 ? malformed : faultsOfOutcome(finding, fix, trial, style);
      return found.map((fault) => `‘${fix.title}’ [${style}]: ${fault}`);
    }
  });
}

function faultsOfOffer({ claim, verdict }: Finding, fixes: readonly Fix[]): readonly string[] {
  const faults: string[] = [];
  const corrections = fixes.filter(({ kind }) => kind !== 'cite');
  const preferred = fixes.filter((fix) => fix.preferred);
  if (claim.voice === 'quoted' && corrections.length > 0) faults.push('rewrites a quotation');
  if (preferred.length > 1) faults.push('two preferred fixes');
  if (preferred.some(({ kind }) => kind !== 'correct')) faults.push('prefers no plain correction');
  if (fixes.some(({ applicability }) => applicability === 'safe')) {
    if (claim.voice !== 'plain') faults.push('a safe fix of what someone is reported to say');
    if (verdict.kind !== 'contradicted') faults.push('a safe fix of what is not wrong');
  }
  const titles = fixes.map(({ title }) => title);
  if (new Set(titles).size < titles.length) faults.push(`twice the same fix: ${titles.join('; ')}`);
  return faults;
}

function faultsOfEdits(edits: readonly TextEdit[], text: string): readonly string[] {
  const faults: string[] = [];
  if (edits.length === 0) faults.push('no edits');
  edits.forEach(({ span, text: written }, i) => {
    const before = edits[i - 1]?.span.end ?? 0;
    if (span.start < before) faults.push('edits overlap or are out of order');
    if (span.end < span.start || span.end > text.length) faults.push('an edit outside the draft');
    if (text.slice(span.start, span.end) === written) faults.push('an edit that changes nothing');
    if (text.slice(span.start - 1, span.start + 1) === '\r\n') faults.push('parts a line’s end');
  });
  return faults;
}

function faultsOfOutcome(
  finding: Finding,
  fix: Fix,
  { result, again }: Trial,
  style: CitationStyle,
): readonly string[] {
  const { text } = result.draft;
  const after = again(applyEdits(text, fix.edits));
  const places = fix.edits.map((_, i) => placeAfter(fix.edits, i));
  const citations = fix.kind === 'correct' ? [] : fix.edits.filter((edit) => isCitation(edit));
  const faults: string[] = [];
  fix.edits.forEach((edit, i) => {
    const place = places[i];
    if (place === undefined) return;
    const cited = citations.includes(edit);
    for (const found of after.findings) {
      if (!overlaps(found.span, place)) continue;
      if (cited) faults.push(`the citation is ${inWords(found, after.draft.text)}`);
      else if (isWrong(found)) faults.push(`leaves ${inWords(found, after.draft.text)}`);
    }
    if (!cited && !isInOneBlock(result, edit.span, finding.span)) {
      faults.push('corrects in another block');
    }
  });
  if (fix.kind === 'cite') faults.push(...faultsOfCitation(finding, fix, result, after));
  faults.push(...faultsOfStructure(fix, result, after, style));
  return faults;
}

/** An insertion; of a correction, what goes in front of a name or number is one with it. */
function isCitation({ span, text }: TextEdit): boolean {
  return span.start === span.end && /[[(]/.test(text);
}

/** A hint may remain: what is written then may be held for something else. */
function isWrong({ verdict, tier }: Finding): boolean {
  return tier === 'sure' && (verdict.kind === 'contradicted' || verdict.kind === 'outdated');
}

/** A citation alone says nothing new: the same is found as before, but that a disputed value may be borne out by it. */
function faultsOfCitation(
  finding: Finding,
  fix: Fix,
  before: CheckResult,
  after: CheckResult,
): readonly string[] {
  const expected = before.findings.map(({ span, verdict }) =>
    sign(before, moved(span, fix.edits), verdict.kind, span),
  );
  const found = after.findings.map(({ span, verdict }) => sign(after, span, verdict.kind, span));
  const faults = [
    ...expected.filter((one) => !found.includes(one)).map((one) => `citing hides ${one}`),
    ...found
      .filter((one) => !expected.includes(one) && !one.startsWith('supported'))
      .map((one) => `citing raises ${one}`),
  ];
  const own = after.findings.find(({ span }) => overlaps(span, moved(finding.span, fix.edits)));
  if (finding.verdict.kind === 'supported' && own?.claim.cited.length === 0) {
    faults.push('the citation isn’t read as one');
  }
  return faults;
}

/** A finding, told by its place and what is said of it; disputed and supported count as one. */
function sign(result: CheckResult, at: Span, kind: string, span: Span): string {
  const verdict = kind === 'disputed' ? 'supported' : kind;
  return `${verdict} ${JSON.stringify(result.draft.text.slice(span.start, span.end))} at ${at.start}`;
}

/** Markup and all prose but that of the block stays; only footnotes may be added. */
function faultsOfStructure(
  fix: Fix,
  before: CheckResult,
  after: CheckResult,
  style: CitationStyle,
): readonly string[] {
  const untouched = before.draft.blocks.filter(
    ({ span }) => !fix.edits.some((edit) => touches(edit.span, span)),
  );
  const kept = after.draft.blocks.map((block) => `${block.kind} ${block.text}`);
  const lost = untouched.filter((block) => !kept.includes(`${block.kind} ${block.text}`));
  const faults = lost.map((block) => `another block changes: ${JSON.stringify(block.text)}`);
  const added = after.draft.blocks.length - before.draft.blocks.length;
  const mayAdd = style === 'footnote' && fix.kind !== 'correct' ? 1 : 0;
  if (added < 0 || added > mayAdd) faults.push(`${added} blocks more than before`);
  const links = linksIn(after) - linksIn(before);
  const mostLinks = fix.kind === 'correct' ? 0 : 1;
  if (links < 0 || links > mostLinks) faults.push(`${links} links more than before`);
  return faults;
}

function linksIn({ draft }: CheckResult): number {
  return draft.blocks.reduce((sum, { links }) => sum + links.length, 0);
}

function isInOneBlock({ draft }: CheckResult, a: Span, b: Span): boolean {
  return draft.blocks.some(({ span }) => contains(span, a) && contains(span, b));
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Where the text of the i-th edit stands once all are applied. */
function placeAfter(edits: readonly TextEdit[], i: number): Span | undefined {
  const edit = edits[i];
  if (edit === undefined) return undefined;
  const shift = edits
    .slice(0, i)
    .reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), 0);
  const start = edit.span.start + shift;
  return { start, end: start + edit.text.length };
}

/** Where a span stands behind insertions. */
function moved({ start, end }: Span, edits: readonly TextEdit[]): Span {
  const shift = edits
    .filter(({ span }) => span.start <= start)
    .reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), 0);
  return { start: start + shift, end: end + shift };
}
