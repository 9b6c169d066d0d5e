import type { Factbase } from '../facts/factbase';
import { DraftChecker } from './draftChecker';
import type { CheckOptions, CheckResult } from './draftChecker';

/** Holds a draft against the facts. Never throws; what it is unsure of it leaves out. */
export function check(text: string, factbase: Factbase, options: CheckOptions): CheckResult {
  return new DraftChecker(factbase).check(text, options);
}
