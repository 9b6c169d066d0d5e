import type { Claim } from '../claims/claim';
import type { Fact } from '../facts/factbase';
import type { Span } from '../span';

/** A claim and what is to be said of it. */
export interface Finding {
  readonly claim: Claim;
  readonly verdict: Verdict;
  readonly tier: Tier;
  /** What to underline: the smallest piece that an editor would strike out. */
  readonly span: Span;
  /** For each fact that could be written instead (`insteadOf`), how the draft is to be rewritten in the writer's style; made when asked for. */
  readonly rewrites: readonly Rewrite[];
}

/** How surely a finding is one. - sure: underlined. - check: a hint that only the writer can judge. */
export type Tier = 'sure' | 'check';

export type Verdict = Supported | Contradicted | Differs | Disputed | Outdated;

/** `facts` say what the draft says; `others` are current and say something else. */
export interface Supported {
  readonly kind: 'supported';
  readonly facts: readonly [Fact, ...Fact[]];
  readonly others: readonly Fact[];
}

/** No source says so. `corrections`: the facts to write instead, the preferred first. `was` once held and no longer does. */
export interface Contradicted {
  readonly kind: 'contradicted';
  readonly code: 'wrong-number' | 'wrong-date' | 'wrong-country';
  readonly corrections: readonly [Fact, ...Fact[]];
  /** How it differs, where the number alone doesn't say it. */
  readonly why?: 'wrongCurrency';
  /** Two values of the sentence stand in each other's place: both as the draft has them, in its order. Each rewrite mends both. */
  readonly swap?: readonly [string, string];
  /** A source prints what the draft says, and is known to be wrong. */
  readonly slip?: Fact;
}

/**
 * Not what is known, and yet it may be right: what is known moves, and this may be its value of another day.
 * - newer: later than what is known, and as that moves. - earlier: as it may have been before. - planned: a plan that may have been another.
 */
export interface Differs {
  readonly kind: 'differs';
  /** The preferred first. */
  readonly known: readonly [Fact, ...Fact[]];
  readonly how: 'newer' | 'earlier' | 'planned';
}

/** `facts` say so, `others` say otherwise, and neither is out of date. */
export interface Disputed {
  readonly kind: 'disputed';
  readonly facts: readonly [Fact, ...Fact[]];
  readonly others: readonly [Fact, ...Fact[]];
}

/** It was so (`was`), and something else is so at the draft's date (`now`). */
export interface Outdated {
  readonly kind: 'outdated';
  readonly was: Fact;
  readonly now: Fact;
}

/** The facts that a draft could state instead, the preferred first. */
export function insteadOf(verdict: Verdict): readonly Fact[] {
  switch (verdict.kind) {
    case 'contradicted':
      return verdict.corrections;
    case 'differs':
      return verdict.known;
    case 'disputed':
      return verdict.others;
    case 'outdated':
      return [verdict.now];
    case 'supported':
      return [];
  }
}

/**
 * A correction as words and as edits of the draft; without edits where the draft can't be changed so without touching more than its words,
 * or where that is a sentence's matter, as with a status.
 */
export interface Rewrite {
  /** What a reader will see in the place of the old words: `€210 million`. */
  readonly words: string;
  readonly edits: readonly TextEdit[];
}

/** Replaces what stands at `span` (draft offsets) by `text`. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** What an editor is offered for a finding. */
export interface Fix {
  readonly title: string;
  /** - safe: may be applied unseen, with others. - review: changes what someone is reported to say, or needs a choice. */
  readonly applicability: 'safe' | 'review';
  readonly kind: 'correct' | 'correct-and-cite' | 'cite';
  /** The one to offer first: a plain correction. */
  readonly preferred: boolean;
  /** Never empty, never overlapping, in the order of the text. */
  readonly edits: readonly TextEdit[];
  /** Who is cited. */
  readonly cited?: string;
}

export type CitationStyle = 'link' | 'footnote' | 'pandoc';
