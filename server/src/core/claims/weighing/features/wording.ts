import { FUNCTION_WORDS } from '../../../language/functionWords';
import { stem } from '../../../language/stem';
import type { Fact, Property, Subject } from '../../../facts/factbase';
import { flag } from '../feature';
import type { Feature } from '../feature';
import type { Pair } from '../pair';
import type { MentionAt, SentenceReading } from '../../reading';

type Stems = ReadonlySet<string>;

function stemsOf(text: string): Stems {
  return new Set(
    (text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
      .filter((word) => !FUNCTION_WORDS.has(word))
      .map(stem),
  );
}

function cached<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = make(key)));
    return value;
  };
}

const labelStems = cached((property: Property) => stemsOf(property.label));
const figureStems = cached((fact: Fact) =>
  stemsOf(fact.evidence.map(({ figure }) => figure).join(' ')),
);
const noteStems = cached((fact: Fact) => stemsOf(fact.note ?? ''));
const nameStems = cached((subject: Subject) =>
  stemsOf([subject.name, ...subject.topics].join(' ')),
);

interface Around {
  readonly clause: Stems;
  readonly near: Stems;
}
const around = new WeakMap<MentionAt, Around>();

/** The words of a mention's clause, and those within a few tokens. */
function aroundOf(at: MentionAt, { block, range }: SentenceReading): Around {
  let known = around.get(at);
  if (known) return known;
  const clause = new Set<string>();
  const near = new Set<string>();
  const { tokens, depths } = block;
  for (let i = range.first; i < range.last; i++) {
    const token = tokens[i];
    if (token?.type !== 'word' || token.lower.length < 3 || FUNCTION_WORDS.has(token.lower))
      continue;
    const steps = i < at.first ? at.first - i : i > at.last ? i - at.last : 0;
    const depth = Math.abs((depths[i] ?? 0) - (depths[at.first] ?? 0));
    const own = stem(token.lower);
    if (depth < 1) clause.add(own);
    if (steps <= 5) near.add(own);
  }
  known = { clause, near };
  around.set(at, known);
  return known;
}

function shared(a: Stems, b: Stems): number {
  let n = 0;
  for (const one of a) if (b.has(one)) n++;
  return n;
}

function share(a: Stems, b: Stems): number {
  return a.size === 0 ? -1 : shared(a, b) / a.size;
}

function bestOf(pair: Pair, of: (pair: Pair) => number): number {
  let most = -1;
  for (const rival of pair.rivals) if (rival !== pair) most = Math.max(most, of(rival));
  return most;
}

function inLabel(pair: Pair): number {
  return share(labelStems(pair.property), aroundOf(pair.at, pair.scene.sentence).clause);
}

function inFigures({ facts, at, scene }: Pair): number {
  const { clause } = aroundOf(at, scene.sentence);
  return facts.reduce((most, fact) => Math.max(most, share(figureStems(fact), clause)), -1);
}

function nearFigures({ facts, at, scene }: Pair): number {
  const { near } = aroundOf(at, scene.sentence);
  return facts.reduce((most, fact) => Math.max(most, shared(figureStems(fact), near)), 0);
}

function cueInLabel({ cue, property }: Pair): boolean {
  if (!cue) return false;
  const { tokens } = cue.sentence.block;
  for (let i = cue.clue.first; i <= cue.clue.last; i++)
    if (labelStems(property).has(stem(tokens[i]?.lower ?? ''))) return true;
  return false;
}

/** How many properties of the kind the words of the cue speak for. */
function cueShared({ cue, property, scene }: Pair): number {
  if (!cue) return 0;
  const ids = new Set<string>();
  for (const { means, first, last } of cue.sentence.hits)
    if (
      means.kind === 'cue' &&
      first <= cue.clue.last &&
      cue.clue.first <= last &&
      scene.lexicon.factbase.properties.get(means.property)?.kind === property.kind
    )
      ids.add(means.property);
  return ids.size;
}

function cueCount({ scene, property }: Pair): number {
  return scene.sentence.hits.filter(
    ({ means }) => means.kind === 'cue' && means.property === property.id,
  ).length;
}

function unitIs({ at, facts, subject }: Pair): number {
  const { value } = at.mention;
  if (!('unit' in value)) return 0;
  const unit = value.unit;
  if (facts.some((fact) => 'unit' in fact.value && fact.value.unit === unit)) return 4;
  if (facts.some((fact) => figureStems(fact).has(stem(unit)))) return 3;
  if (subject.topics.some((topic) => topic.split(' ').at(-1) === unit)) return 2;
  return 1;
}

/** The words that a number counts beside the head noun: `convicted Cuban men`. */
function countedWords({ at, scene }: Pair): number {
  const { mention } = at;
  if (!('counted' in mention)) return 0;
  const { tokens } = scene.sentence.block;
  let n = 0;
  for (
    let i = at.last + 1;
    i < tokens.length && (tokens[i]?.start ?? Infinity) < mention.counted.end;
    i++
  )
    n++;
  return n;
}

export const WORDING_FEATURES: readonly Feature[] = [
  { name: 'label in clause', of: inLabel },
  { name: 'label in clause, best rival', of: (p) => bestOf(p, inLabel) },
  { name: 'figures in clause', of: inFigures },
  { name: 'figures in clause, best rival', of: (p) => bestOf(p, inFigures) },
  { name: 'figures near', of: nearFigures },
  {
    name: 'notes in clause',
    of: (p) =>
      p.facts.reduce(
        (most, fact) =>
          Math.max(most, shared(noteStems(fact), aroundOf(p.at, p.scene.sentence).clause)),
        0,
      ),
  },
  {
    name: 'subject words in clause',
    of: (p) => shared(nameStems(p.subject), aroundOf(p.at, p.scene.sentence).clause),
  },
  { name: 'cue in label', of: (p) => flag(cueInLabel(p)) },
  { name: 'cue shared', of: cueShared },
  { name: 'cues in sentence', of: cueCount },
  { name: 'unit is', of: unitIs },
  { name: 'counted words', of: countedWords },
  {
    name: 'evidence',
    of: ({ facts }) => facts.reduce((n, fact) => Math.max(n, fact.evidence.length), 0),
  },
];
