import fc from 'fast-check';
import { faultsIn } from '../../test/markdown/faults';
import { PLANTED } from '../../test/markdown/generate/claims';
import { anyMarkdown } from '../../test/markdown/generate/drafts';
import { STYLES } from '../../test/markdown/offered';

/** What was wrong with what is offered for generated drafts. */
export interface GeneratedFaults {
  readonly drafts: number;
  /** Drafts with any fault. */
  readonly faulty: number;
  /** How often each kind occurs, the first few drafts of each. */
  readonly kinds: ReadonlyMap<string, FaultKind>;
}

interface FaultKind {
  count: number;
  readonly examples: { readonly text: string; readonly fault: string }[];
}

const BATCH = 500;
const EXAMPLES = 5;

/**
 * Generates drafts as test/markdown/generated.test.ts does and goes on behind a fault. The same seed gives the same drafts; `onBatch` is told
 * how it stands after each {@link BATCH} of them.
 */
export function faultsOfGenerated(
  drafts: number,
  seed: number,
  onBatch: (sofar: GeneratedFaults) => void = () => undefined,
): GeneratedFaults {
  const kinds = new Map<string, FaultKind>();
  const tried = { drafts: 0, faulty: 0, kinds };
  const drawn = fc.tuple(anyMarkdown(), fc.constantFrom(...STYLES));
  for (let batch = 0; tried.drafts < drafts; batch++) {
    const numRuns = Math.min(BATCH, drafts - tried.drafts);
    for (const [draft, style] of fc.sample(drawn, { numRuns, seed: seed + batch })) {
      const faults = faultsIn(draft, style, draft.isWhole ? PLANTED : undefined);
      tried.drafts++;
      if (faults.length > 0) tried.faulty++;
      for (const fault of faults) count(kinds, fault, draft.text);
    }
    onBatch(tried);
  }
  return tried;
}

function count(kinds: Map<string, FaultKind>, fault: string, text: string): void {
  const name = kindOf(fault);
  const kind = kinds.get(name) ?? { count: 0, examples: [] };
  kinds.set(name, kind);
  kind.count++;
  if (kind.examples.length < EXAMPLES) kind.examples.push({ text, fault });
}

/** A fault’s own words, without what it quotes. */
function kindOf(fault: string): string {
  return (/^[^“:(\d]*/.exec(fault)?.[0] ?? fault).trim();
}
