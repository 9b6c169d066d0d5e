import { inflections } from './inflection';
import { wordList } from './wordList';

/** Verbs of change and their nouns, inflected: `rose from 200 to 300` names two figures, not a range. */
export const CHANGE_VERBS: ReadonlySet<string> = new Set(
  wordList(
    `rise fall grow increase decrease drop cut reduce raise lower expand shrink climb jump decline surge soar slash trim
    double triple halve revise change extend widen narrow swell boost plunge slump dip slip inch growth reduction
    expansion upgrade downgrade go switch convert move bring push`,
  ).flatMap((lemma) => inflections(lemma)),
);

/** `up from 200 to 300`. */
export const CHANGE_ADVERBS: ReadonlySet<string> = new Set(['up', 'down']);
