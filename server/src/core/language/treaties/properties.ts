import { COUNTS } from './counts';
import { inFull } from '../propertyEntry';
import { STEPS } from './steps';
import { TERMS } from './terms';
import type { TreatyEntry } from './treatyEntry';
import type { Property } from '../../facts/factbase';

/** The library of what treaties state, as the reference shows it. */
export const TREATY_ENTRIES: Readonly<Record<string, TreatyEntry>> = {
  ...STEPS,
  ...COUNTS,
  ...TERMS,
};

/**
 * The same as properties. A dataset that gives cues of its own under one of these ids has its own property instead, and one that no fact states costs
 * a check nothing.
 */
export const TREATY_PROPERTIES: ReadonlyMap<string, Property> = new Map(inFull(TREATY_ENTRIES));
