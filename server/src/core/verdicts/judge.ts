import type { Claim } from '../claims/claim';
import { compare } from '../claims/relation';
import type { Compared } from '../claims/relation';
import type { Fact } from '../facts/factbase';
import { hasHeld, isCurrent, isOfNamedDay } from '../facts/validity';
import type { Sureness } from '../claims/weighing/model';
import { contains } from '../span';
import type { Span } from '../span';
import { inItsTime } from './valuesOfAnotherDay';
import { correctionOf, plannedEdits } from './corrections';
import type { CorrectionContext } from './correctionContext';
import { dissenting, dissentingFrom, sourcesOf } from './dissentingSources';
import { inOrder } from './edits/editOrder';
import { insteadOf } from './finding';
import type { Contradicted, Finding, Rewrite, TextEdit, Verdict } from './finding';
import type { DraftDay } from './otherTimes';
import { swapOf } from './swap';
import { tierOf } from './tiers';

/** What a judge goes by beside the claim. */
export interface JudgingContext extends CorrectionContext, DraftDay {
  /** How sure a desk wants to be before something is underlined; left out: `usual`. */
  readonly sureness?: Sureness;
}

/** A claim as far as it is judged; its spans count from the start of the context's text. */
type Judged = Omit<Claim, 'because'>;

/** What is to be said of a claim, and what to underline. Spans and edits count in the prose of its block. */
export interface Judgement extends Omit<Finding, 'claim' | 'rewrites'> {
  readonly rewrites: () => readonly Rewrite[];
}

/** What is to be said of a claim: nothing where its value is finer than what is known, or where the claim isn't sure enough. */
export function judge(claim: Judged, context: JudgingContext): Judgement | undefined {
  const verdict = verdictOf(claim, context);
  const tier = verdict && tierOf(claim, verdict.kind, context.sureness ?? 'usual');
  if (!verdict || !tier) return undefined;
  return {
    verdict,
    tier,
    span: underline(claim, verdict, context),
    rewrites: () => insteadOf(verdict).map((fact) => rewriteOf(claim, fact, context)),
  };
}

/** What there would be to say of a claim if it were sure; of one that is only wished or asked, that it would be right. */
export function verdictOf(claim: Judged, context: DraftDay): Verdict | undefined {
  const verdict = inItsTime(verdictOn(claim, context), claim, context);
  return claim.isAsserted || verdict?.kind === 'supported' ? verdict : undefined;
}

function verdictOn(claim: Judged, context: DraftDay): Verdict | undefined {
  const compared = compare(claim.mention, claim.facts, claim.property);
  const current = compared.filter(({ fact }) => isCurrent(fact, claim.facts, context.date));
  const agreeing = factsThat('agrees', current);
  const possible = factsThat('unclear', current);
  if (agreeing.length > 0) {
    const compatible = isAbout(claim) ? [...agreeing, ...possible] : agreeing;
    return confirmed(claim, agreeing, dissenting(claim, compatible, current, context));
  }
  if (possible.length > 0) return undefined;
  const [now, ...rest] = byRank(factsThat('apart', current));
  if (!now) return undefined;
  const printed = factsThat('agrees', compared);
  const [then, ...more] = printed.filter((fact) => isOfNamedDay(fact, claim.days));
  if (then) return { kind: 'supported', facts: [then, ...more], others: [] };
  const was = printed.find(hasHeld);
  if (was) return { kind: 'outdated', was, now };
  if (claim.mention.value.kind === 'status') return undefined;
  const verdict = { ...contradicted(claim, [now, ...rest]), ...swapOf(claim) };
  const [slip] = printed;
  return slip ? { ...verdict, slip } : verdict;
}

/** `about €200 million` is said of 210 and of 235. */
function isAbout({ mention: { value } }: Judged): boolean {
  return 'bound' in value && value.bound === 'about';
}

function factsThat(relation: Compared['relation'], compared: readonly Compared[]): readonly Fact[] {
  return compared.filter((one) => one.relation === relation).map(({ fact }) => fact);
}

function byRank(facts: readonly Fact[]): readonly Fact[] {
  return [...facts].sort((a, b) => Number(b.rank === 'preferred') - Number(a.rank === 'preferred'));
}

/** The sources disagree unless the draft names the one that says so, or the same source prints both. */
function confirmed(
  claim: Judged,
  agreeing: readonly Fact[],
  apart: readonly Fact[],
): Verdict | undefined {
  const [first, ...rest] = agreeing;
  if (!first) return undefined;
  const facts: readonly [Fact, ...Fact[]] = [first, ...rest];
  const sources = sourcesOf(agreeing);
  const [other, ...others] = byRank(dissentingFrom(agreeing, apart, claim.property));
  if (!other || claim.cited.some((source) => sources.has(source))) {
    return { kind: 'supported', facts, others: other ? [other, ...others] : [] };
  }
  return { kind: 'disputed', facts, others: [other, ...others] };
}

function contradicted(
  { mention: { value } }: Judged,
  corrections: readonly [Fact, ...Fact[]],
): Contradicted {
  const isCurrency =
    value.kind === 'money' &&
    corrections.every(
      (fact) => fact.value.kind === 'money' && fact.value.currency !== value.currency,
    );
  return {
    kind: 'contradicted',
    code:
      value.kind === 'date'
        ? 'wrong-date'
        : value.kind === 'place'
          ? 'wrong-country'
          : 'wrong-number',
    corrections,
    ...(isCurrency ? { why: 'wrongCurrency' } : {}),
  };
}

function rewriteOf(claim: Judged, fact: Fact, context: JudgingContext): Rewrite {
  const own = inOrder(correctionOf(claim, fact, context));
  const words = own.map(({ text }) => `‘${text.trim()}’`).join(' and ');
  const { swappedWith } = claim;
  if (!swappedWith) return { words, edits: own };
  const other = correctionOf(swappedWith, swappedWith.fact, context);
  const isWhole = own.length > 0 && other.length > 0;
  return { words, edits: isWhole ? inOrder([...own, ...other]) : [] };
}

/** What an editor would strike out: what the first correction replaces, as far as it is the mention's own. */
function underline(claim: Judged, verdict: Verdict, context: JudgingContext): Span {
  const { span } = claim;
  if (verdict.kind !== 'contradicted') return span;
  const edits = plannedEdits(claim, verdict.corrections[0], context);
  const own = edits.filter((edit) => contains(span, edit.span));
  const [first] = own;
  const last = own.at(-1);
  if (first && last) return { start: first.span.start, end: last.span.end };
  return hedged(edits, span);
}

/** A bound that is wrong is struck out with its number. */
function hedged(edits: readonly TextEdit[], span: Span): Span {
  const [edit] = edits;
  return edit &&
    edit.span.start < span.start &&
    edit.text !== '' &&
    contains(edit.span, span) &&
    !isArticle(edit, span)
    ? edit.span
    : span;
}

function isArticle(edit: TextEdit, span: Span): boolean {
  return span.start - edit.span.start <= 'the '.length;
}
