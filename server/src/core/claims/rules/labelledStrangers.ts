import type { Subject } from '../../facts/factbase';
import type { PlaceMention } from '../../mentions/mention';
import { cluesOf } from '../reading/clues';
import { keysFor } from '../lexicon/subjectKeys';
import type { Lexicon } from '../lexicon/lexicon';
import type { MentionAt, SentenceReading } from '../reading/blockReading';
import { labelledRole } from '../reading/placeRoles';
import type { Scene } from '../passages/scene';

/** A place that stands where another is party: everything else that is said fits the agreement. */
export interface Stranger {
  readonly at: MentionAt<PlaceMention>;
  readonly sentence: SentenceReading;
  readonly subject: Subject;
  /** The role of the party that is missing. */
  readonly role: string;
}

/** A country that answers the question for a party: `Which country will send prisoners to Kosovo? Finland.` */
export function labelledStrangers(scene: Scene): readonly Stranger[] {
  const { sentence, lexicon } = scene;
  const [at, another] = sentence.places;
  if (!at || another || !sentence.isShort) return [];
  for (const label of scene.labelsOf(at)) {
    const role = labelledRole([label]);
    if (role === undefined || label.sentence === sentence) continue;
    const subject = askedSubject(label.sentence, role, at.mention.value.country, lexicon);
    if (subject) return [{ at, sentence, subject, role }];
  }
  return [];
}

/** The one agreement that the question's other party and topic leave. */
function askedSubject(
  question: SentenceReading,
  role: string,
  answer: string,
  lexicon: Lexicon,
): Subject | undefined {
  const clues = cluesOf(question);
  const asked = question.places.flatMap(
    ({ mention }) => lexicon.byParty.get(mention.value.country) ?? [],
  );
  const fitting = new Set(
    asked.filter(
      (subject) =>
        subject.parties.has(role) &&
        keysFor(subject, lexicon).topics.some((topic) => clues.has(topic)),
    ),
  );
  const [only] = fitting;
  return fitting.size === 1 && only?.parties.get(role)?.includes(answer) === false
    ? only
    : undefined;
}
