import * as z from 'zod';
import { described, expecting, fields } from '../dataset/schemaParts';

/** The folder, beside the drafts, in which decisions are kept. */
export const DECISIONS_FOLDER = '.pactcheck';

/** What is kept, and in which of its files: ticks by themselves, so that a newsroom can leave them out of git. */
export const LIST_FILES = {
  'not-about-this': 'decisions.yaml',
  'never-check': 'decisions.yaml',
  ticked: 'ticks.yaml',
} as const;

export type ListName = keyof typeof LIST_FILES;
export type ListFile = (typeof LIST_FILES)[ListName];

/** One finding or claim that somebody has decided about. Only the fingerprint counts; the rest is for whoever reads the file. */
export interface DecidedClaim {
  readonly fingerprint: string;
  /** The draft's path, from the folder that holds `.pactcheck`. */
  readonly draft?: string | undefined;
  /** `kosovo-denmark-2021, capacity: 250` */
  readonly claim?: string | undefined;
  readonly sentence?: string | undefined;
}

const words = z.string(expecting('text'));

export const decidedClaimSchema = fields({
  fingerprint: described(
    z
      .string(expecting('the 16 digits that PactCheck writes'))
      .regex(/^[\da-f]{16}$/, 'should be the 16 digits that PactCheck writes'),
    'What tells the claim from all others: 16 digits that PactCheck writes. It changes with the sentence, and with what is known.',
    '0f7c2f1a9be34d55',
  ),
  draft: described(
    words.optional(),
    'In which draft it was decided; its path from the folder that holds .pactcheck.',
    'drafts/prison.md',
  ),
  claim: described(
    words.optional(),
    'For who reads this file: the agreement, and what the draft states of it.',
    'kosovo-denmark-2021, capacity: 250',
  ),
  sentence: described(
    words.optional(),
    'For who reads this file: the sentence.',
    'Kosovo will hold 250 guards for Denmark.',
  ),
});

export const subjectIdSchema = z
  .string(expecting("an agreement's id, as its dataset's file is called"))
  .regex(/^\S{1,200}$/, "should be an agreement's id, as its dataset's file is called");

/** Whole files, as editors complete and explain them. `readDecisions.ts` reads them entry by entry, so that a fault costs only its entry. */
export const DECISION_SCHEMAS: Readonly<Record<ListFile, z.ZodType>> = {
  'decisions.yaml': described(
    fields({
      'not-about-this': described(
        z.array(decidedClaimSchema, expecting("a list, each entry behind a '-'")).optional(),
        'Findings that are not about what the draft says: they are hidden until their sentence changes, or what is known.',
        [{ fingerprint: '0f7c2f1a9be34d55', draft: 'drafts/prison.md' }],
      ),
      'never-check': described(
        z.array(subjectIdSchema, expecting("a list, each entry behind a '-'")).optional(),
        'Agreements, and other subjects, that no draft here is checked for: their ids.',
        ['kosovo-denmark-2021'],
      ),
    }),
    'What was decided about findings of PactCheck in the drafts beside .pactcheck and below.',
  ),
  'ticks.yaml': described(
    fields({
      ticked: described(
        z.array(decidedClaimSchema, expecting("a list, each entry behind a '-'")).optional(),
        'Claims that were ticked off in the claims view: looked at, done. A tick falls when its sentence changes, or what is known.',
        [{ fingerprint: '0f7c2f1a9be34d55', draft: 'drafts/prison.md' }],
      ),
    }),
    'What was ticked off in the claims view of PactCheck; a newsroom may leave this file out of git.',
  ),
};
