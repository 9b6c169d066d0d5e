import type { Rule } from 'eslint';

/** Told of lists of three or more English words; see `eslint.config.mjs` for where. */
export const noEnglishWords: Rule.RuleModule;
