import type { CheckResult } from './draftChecker';

/** Checks another text as a draft was checked: against the same facts, of the same day. */
export type CheckText = (text: string) => CheckResult;
