import type { Factbase } from '../facts/factbase';
import { applyEdits } from '../verdicts/edits/applyEdits';
import { sortedByClash } from '../verdicts/edits/clashes';
import { inOrder } from '../verdicts/edits/editOrder';
import type { Fix, TextEdit } from '../verdicts/finding';
import { fixesFor } from '../verdicts/fixes';
import type { CheckText } from './checkText';
import type { CheckResult } from './draftChecker';
import { restsOnItsSentence } from './sentenceAlone';
import { isWorse } from './isWorse';

/**
 * The edits that may be made of a whole draft unseen, in the order of the text. Each is of the surest tier, has one value to write, and rests on
 * its own sentence; and once all are made, the same check finds the values written supported, and nothing new or worse. Corrections that
 * touch the same words are left to the writer.
 */
export function safeCorrections(
  result: CheckResult,
  factbase: Factbase,
  check: CheckText,
): readonly TextEdit[] {
  const { together } = sortedByClash(
    result.findings.flatMap((finding) => {
      const fix = fixesFor(finding, result, factbase, 'link').find(isUnseen);
      return fix && restsOnItsSentence(finding, result, check) ? [fix] : [];
    }),
  );
  return new Trial(result, check).keptOf(together);
}

function isUnseen({ applicability, preferred, kind }: Fix): boolean {
  return applicability === 'safe' && preferred && kind === 'correct';
}

/** Tries corrections out: what leaves the draft worse is left out, found by halving. */
class Trial {
  readonly #result: CheckResult;
  readonly #check: CheckText;
  #left = MOST_CHECKS;

  constructor(result: CheckResult, check: CheckText) {
    this.#result = result;
    this.#check = check;
  }

  keptOf(fixes: readonly Fix[], kept: readonly TextEdit[] = []): readonly TextEdit[] {
    if (fixes.length === 0 || this.#left === 0) return kept;
    const edits = inOrder([...kept, ...fixes.flatMap((fix) => fix.edits)]);
    if (this.#isFine(edits)) return edits;
    if (fixes.length === 1) return kept;
    const half = fixes.length >> 1;
    return this.keptOf(fixes.slice(half), this.keptOf(fixes.slice(0, half), kept));
  }

  #isFine(edits: readonly TextEdit[]): boolean {
    this.#left--;
    const after = this.#check(applyEdits(this.#result.draft.text, edits));
    return !isWorse(this.#result, after, edits);
  }
}

/** So many checks of the whole draft at most; what wasn't tried by then is left to the writer. */
const MOST_CHECKS = 40;
