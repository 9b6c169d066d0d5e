import { PROMISED, REPORTING_FORMS } from '../../language/assertion';
import { PASSIVE_AUXILIARIES } from '../../language/auxiliaries';
import { BEFORE_PLACES } from '../../language/determiners';
import { PARTICIPLE_ENDING } from '../../language/irregularVerbs';
import { ASKING_WORDS, PARTY_NOUNS } from '../../language/pronouns';
import { LESSEE_ROLES, ROLES } from '../../language/roles';
import type { PlaceMention } from '../../mentions/mention';
import type { Label } from '../passages/label';
import type { MentionAt, SentenceReading } from './blockReading';

/** A role that the words give to a place that is named. */
export interface RoleReading {
  readonly at: MentionAt<PlaceMention>;
  readonly role: string;
  /** The words that give it: indexes of tokens in the sentence. */
  readonly first: number;
  readonly last: number;
}

/** A verb may stand this many tokens behind its subject. */
const VERB_REACH = 7;

/** Who stands directly behind `pay`: not a role of agreements, but the opposite of one. */
const PAYEE = 'payee';

const known = new WeakMap<SentenceReading, readonly RoleReading[]>();

/** Every role that a sentence's words give to its places; a place may have several. */
export function rolesIn(sentence: SentenceReading): readonly RoleReading[] {
  let roles = known.get(sentence);
  if (!roles) known.set(sentence, (roles = readRoles(sentence)));
  return roles;
}

function readRoles(sentence: SentenceReading): readonly RoleReading[] {
  return sentence.places.flatMap((at) => {
    const before = prepositionRoles(at, sentence);
    if (before.length > 0) return before;
    return [...ownerRoles(at, sentence), ...agentRoles(at, sentence), ...payeeRole(at, sentence)];
  });
}

/** The role that labels before a place give it: `Host: Kosovo`, `Which country will send …? Denmark`. */
export function labelledRole(labels: readonly Label[]): RoleReading['role'] | undefined {
  for (const { sentence, first, last } of labels) {
    const words = sentence.block.tokens.slice(first, last).map(({ lower }) => lower);
    const asks = words.findIndex(
      (word, i) =>
        word === 'who' || (ASKING_WORDS.has(words[i - 1] ?? '') && PARTY_NOUNS.has(word)),
    );
    if (asks >= 0) {
      const role = ROLES.find((one) =>
        verbsOf(one.role, sentence).some(
          (clue) => clue.first > first + asks && clue.first <= first + asks + VERB_REACH,
        ),
      );
      if (role) return role.role;
    } else if (words.length <= 4) {
      const role = ROLES.find(({ labels: known }) =>
        known.some((label) => words.join(' ').includes(label)),
      );
      if (role) return role.role;
    }
  }
  return undefined;
}

/** The verbs of a role in the sentence, as token indexes. */
function verbsOf(role: string, sentence: SentenceReading): readonly Verb[] {
  return sentence.hits.filter(({ means }) => means.kind === 'role' && means.role === role);
}

interface Verb {
  readonly first: number;
  readonly last: number;
}

function prepositionRoles(
  at: MentionAt<PlaceMention>,
  sentence: SentenceReading,
): readonly RoleReading[] {
  const { tokens } = sentence.block;
  let i = at.first - 1;
  while (i > sentence.range.first && BEFORE_PLACES.has(tokens[i]?.lower ?? '')) i--;
  const one = tokens[i]?.lower ?? '';
  const two = `${tokens[i - 1]?.lower ?? ''} ${one}`;
  if (tokens[i]?.type !== 'word') return [];
  const phrased = ROLES.filter(({ prepositions }) => prepositions.includes(two));
  const found =
    phrased.length > 0 ? phrased : ROLES.filter(({ prepositions }) => prepositions.includes(one));
  if (at.mention.form === 'adjective' && tokens[at.last + 1]?.type === 'word') return [];
  if (one === 'to' && isLeased(i, sentence))
    return LESSEE_ROLES.map((role) => ({ at, role, first: i, last: i }));
  return found.map(({ role }) => ({ at, role, first: i, last: i }));
}

/** The `to` of `leases the prison to Denmark`. */
function isLeased(to: number, { hits }: SentenceReading): boolean {
  return hits.some(
    ({ means, first, last }) => means.kind === 'role' && last === to && last > first,
  );
}

/** `Danish convicts`, `Denmark's 300 prisoners`: whose people they are. */
function ownerRoles(
  at: MentionAt<PlaceMention>,
  sentence: SentenceReading,
): readonly RoleReading[] {
  const { tokens } = sentence.block;
  const isPossessive = /^['’]s?$/.test(tokens[at.last + 1]?.text ?? '');
  if (at.mention.form !== 'adjective' && !isPossessive) return [];
  const from = at.last + (isPossessive ? 2 : 1);
  const topics = sentence.hits.filter(({ means }) => means.kind === 'topic');
  const owned = topics.find(({ first }) => first >= from && first <= from + 2);
  if (!owned || tokens[owned.last]?.lower.endsWith('s') !== true) return [];
  return ROLES.filter(({ owns }) => owns).map(({ role }) => ({
    at,
    role,
    first: owned.first,
    last: owned.last,
  }));
}

/** `pay Denmark`, `pays the Danes`. */
function payeeRole(at: MentionAt<PlaceMention>, sentence: SentenceReading): readonly RoleReading[] {
  const { tokens } = sentence.block;
  const isPossessive = /^['’]s?$/.test(tokens[at.last + 1]?.text ?? '');
  const verb = tokens[at.first - 1]?.lower === 'the' ? at.first - 2 : at.first - 1;
  const isPaid = verbsOf('payer', sentence).some(({ last }) => last === verb);
  return isPaid && !isPossessive && at.mention.form !== 'adjective'
    ? [{ at, role: PAYEE, first: verb, last: verb }]
    : [];
}

/** The subject of an active verb. */
function agentRoles(
  at: MentionAt<PlaceMention>,
  sentence: SentenceReading,
): readonly RoleReading[] {
  if (
    at.mention.form === 'adjective' ||
    /^['’]s?$/.test(sentence.block.tokens[at.last + 1]?.text ?? '')
  )
    return [];
  const found: RoleReading[] = [];
  for (const role of ROLES) {
    const verb = verbsOf(role.role, sentence).find(
      (clue) => isSubjectOf(at, clue, sentence) && !isPartOfLonger(clue, sentence),
    );
    if (verb) found.push({ at, role: role.role, first: verb.first, last: verb.last });
  }
  return found;
}

/** `Kosovo promised Washington to take them`: who is promised it isn't the one who does it. */
function isPromisee({ first, last }: MentionAt, verb: Verb, { block }: SentenceReading): boolean {
  const { tokens } = block;
  const before = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  return (
    PROMISED.has(tokens[before]?.lower ?? '') &&
    tokens[last + 1]?.lower === 'to' &&
    verb.first <= last + 4
  );
}

/** `lease` gives another role than `lease to`. */
function isPartOfLonger(verb: Verb, { hits }: SentenceReading): boolean {
  return hits.some(
    ({ means, first, last }) => means.kind === 'role' && first === verb.first && last > verb.last,
  );
}

function isSubjectOf(at: MentionAt, verb: Verb, sentence: SentenceReading): boolean {
  const { tokens, depths } = sentence.block;
  if (verb.first <= at.last || verb.first > at.last + VERB_REACH) return false;
  if ((depths[verb.first] ?? 0) - (depths[at.last] ?? 0) >= 1) return false;
  if (isPromisee(at, verb, sentence)) return false;
  const between = sentence.places.filter(({ first }) => first > at.last && first < verb.first);
  if (between.some((place) => !isPromisee(place, verb, sentence))) return false;
  const words = tokens.slice(at.last + 1, verb.first).map(({ lower }) => lower);
  if (words.some((word) => REPORTING_FORMS.has(word))) return false;
  const isParticiple = PARTICIPLE_ENDING.test(tokens[verb.first]?.lower ?? '');
  return !(isParticiple && PASSIVE_AUXILIARIES.has(words.at(-1) ?? ''));
}
