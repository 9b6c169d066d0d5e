import * as z from 'zod';
import { expecting, fields } from '../dataset/schemaParts';

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

export const decidedClaimSchema: z.ZodType<DecidedClaim> = fields({
  fingerprint: z
    .string(expecting('the 16 digits that PactCheck writes'))
    .regex(/^[\da-f]{16}$/, 'should be the 16 digits that PactCheck writes'),
  draft: words.optional(),
  claim: words.optional(),
  sentence: words.optional(),
});

export const subjectIdSchema = z
  .string(expecting("an agreement's id, as its dataset's file is called"))
  .regex(/^\S{1,200}$/, "should be an agreement's id, as its dataset's file is called");
