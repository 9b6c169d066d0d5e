import type { Subject } from '../facts/factbase';
import { distanceInDays } from '../values/dates';
import type { Value } from '../values/value';
import { daysOf } from '../values/relateValues';
import { cluesOf } from './evidence';
import { groupBy } from './grouping';
import type { Lexicon } from './lexicon';
import type { Proposal } from './proposals';
import { distinction } from './subjects';
import { FAR } from './far';

/** By so much a fit must be better to outweigh what stands nearer. */
const BETTER_FIT = 1.2;
const CLOSER = 0.3;
/** By so much nearer the words must stand that tell two subjects apart. */
const NEARER = 0.25;
const SURER = 0.2;
/** What one other fact of the same subject, stated rightly nearby, adds to a proposal. */
const CORROBORATION = 0.1;

/** For each mention the one proposal that is clearly the best, corroborated by the others; none where two compete. */
export function weigh(proposals: readonly Proposal[], lexicon: Lexicon): readonly Proposal[] {
  const chosen: Proposal[] = [];
  for (const rivals of groupBy(proposals, ({ at }) => [at.first]).values()) {
    const best = clearBest(
      rivals.filter(({ standing }) => !standing.isForeign),
      lexicon,
    );
    if (best) chosen.push(best);
  }
  const right = statedRightly(chosen);
  return settle(chosen.map((proposal) => corroborate(proposal, right)));
}

function clearBest(rivals: readonly Proposal[], lexicon: Lexicon): Proposal | undefined {
  const clear = rivals.find((one, rank) =>
    rivals.every((other, place) => place === rank || beats(one, other, rank < place, lexicon)),
  );
  if (clear) return clear;
  const surest = [...rivals].sort((a, b) => b.confidence - a.confidence)[0];
  return rivals.every(({ relation }) => relation === 'agrees') ? surest : undefined;
}

function beats(one: Proposal, other: Proposal, isEarlier: boolean, lexicon: Lexicon): boolean {
  if (one.subject === other.subject) return beatsProperty(one, other, isEarlier);
  if (isAgreement(one) && isAgreement(other) && isWholeIn(one) !== isWholeIn(other))
    return isWholeIn(one);
  const fit = one.fit.score - other.fit.score;
  if (isRightAgainstWrong(one, other) && fit >= CLOSER) return true;
  if (isRightAgainstWrong(other, one) && -fit >= CLOSER) return false;
  if (Math.abs(fit) >= BETTER_FIT) return fit > 0;
  const gap =
    distinction(other.subject, one.subject, one.at, one.distances, lexicon) -
    distinction(one.subject, other.subject, one.at, one.distances, lexicon);
  if (Math.abs(gap) >= NEARER) return gap > 0;
  return one.confidence - other.confidence >= SURER;
}

/** Both its parties stand in the sentence: it is spoken of there, and no other agreement of one of them. */
function isWholeIn({ standing }: Proposal): boolean {
  return standing.other < FAR.sentence;
}

function isAgreement({ subject }: Proposal): boolean {
  return subject.kind === 'agreement';
}

/** What fits another subject's property better, and is right of it, is no mistake about this one. */
function isRightAgainstWrong({ relation }: Proposal, other: Proposal): boolean {
  return relation === 'agrees' && other.relation === 'apart';
}

/**
 * Of two properties that the same words suggest, the one that would be right is meant; else the better fit, or the one that stands earlier among
 * the properties: the common ones come before those of a dataset.
 */
function beatsProperty(one: Proposal, other: Proposal, isEarlier: boolean): boolean {
  if (one.relation !== other.relation && (one.relation === 'agrees' || other.relation === 'agrees'))
    return one.relation === 'agrees';
  return one.fit.score !== other.fit.score ? one.fit.score > other.fit.score : isEarlier;
}

/** The properties that are stated rightly of each subject. */
function statedRightly(all: readonly Proposal[]): ReadonlyMap<Subject, ReadonlySet<string>> {
  const right = new Map<Subject, Set<string>>();
  for (const { isAsserted, relation, subject, fit } of all) {
    if (!isAsserted || relation !== 'agrees') continue;
    right.set(subject, (right.get(subject) ?? new Set()).add(fit.property.id));
  }
  return right;
}

function corroborate(
  proposal: Proposal,
  right: ReadonlyMap<Subject, ReadonlySet<string>>,
): Proposal {
  const { subject, fit, confidence } = proposal;
  const known = right.get(subject);
  const others = (known?.size ?? 0) - (known?.has(fit.property.id) === true ? 1 : 0);
  return { ...proposal, confidence: confidence + CORROBORATION * Math.min(2, others) };
}

/**
 * Where one mention of a sentence states a fact rightly, another that doesn't must mean something else; where none does, only the one that fits
 * the property best can mean it.
 */
function settle(chosen: readonly Proposal[]): readonly Proposal[] {
  const bySentence = groupBy(chosen, ({ sentence }) => [sentence]);
  return chosen.filter((one) => {
    if (isOutOfScale(one) || isPutRight(one, chosen)) return false;
    if (one.relation !== 'apart' || one.fit.property.list) return true;
    const rivals = bySentence.get(one.sentence) ?? [];
    return !rivals.some((other) => isRival(one, other) && outdoes(other, one));
  });
}

/** `A report said that it paid £26 million. It paid £62 million.`: the next sentence corrects what somebody said. */
function isPutRight(one: Proposal, chosen: readonly Proposal[]): boolean {
  if (one.relation !== 'apart' || !cluesOf(one.sentence).has('saying')) return false;
  const { last } = one.sentence.range;
  return chosen.some(
    (other) =>
      other.subject === one.subject &&
      other.fit.property === one.fit.property &&
      other.relation === 'agrees' &&
      other.sentence.range.first === last,
  );
}

function isRival(one: Proposal, other: Proposal): boolean {
  return other !== one && other.subject === one.subject && other.fit.property === one.fit.property;
}

function outdoes(other: Proposal, one: Proposal): boolean {
  if (other.relation === 'agrees') return other.fit.score >= one.fit.score - BETTER_FIT;
  return (
    other.fit.score > one.fit.score ||
    (other.fit.score === one.fit.score && other.at.first < one.at.first)
  );
}

/** So far apart no slip of the pen takes a figure. */
const OUT_OF_SCALE = 40;
/** Nor any mistake between millions and billions. */
const OUT_OF_ALL_SCALE = 2000;

/**
 * A figure of something else: so far is it from what is known. Of a sentence that names the subject, more is believed, if the figure's own
 * noun says what it counts.
 */
function isOutOfScale(proposal: Proposal): boolean {
  const { at, fit, known, relation, standing } = proposal;
  if (relation !== 'apart') return false;
  if (at.mention.value.kind === 'date') return isOfOtherDays(proposal, at.mention.value.date);
  const size = sizeOf(at.mention.value);
  if (size === undefined) return false;
  const isVague = fit.unit === 'generic' || fit.unit === 'bare';
  const isCarried = Math.max(standing.near, standing.topic) >= FAR.sentence;
  const limit = isVague || isCarried ? OUT_OF_SCALE : OUT_OF_ALL_SCALE;
  return known.facts.every(({ value }) => {
    const other = sizeOf(value);
    if (other === undefined || other === 0 || size === 0) return true;
    const ratio = size / other;
    return ratio > limit || ratio < 1 / limit;
  });
}

/** In days: so far from what is known, a date that no word of its sentence ties to the subject is of something else. */
const OTHER_DAYS = 15 * 365;

function isOfOtherDays({ known, standing }: Proposal, stated: string): boolean {
  if (Math.max(standing.near, standing.topic) < FAR.sentence) return false;
  return known.facts.every(
    ({ value }) =>
      value.kind !== 'date' ||
      (distanceInDays(stated, value.date) > OTHER_DAYS && !isSlip(stated, value.date)),
  );
}

/** One digit of the year is another, or two have changed places. */
function isSlip(stated: string, known: string): boolean {
  const [a, b] = [stated.slice(0, 4), known.slice(0, 4)];
  const digits = (year: string) => Array.from(year).sort().join('');
  const changed = Array.from(a).filter((digit, i) => digit !== b[i]);
  return changed.length <= 1 || digits(a) === digits(b);
}

/** An amount, or a duration in days. */
function sizeOf(value: Value): number | undefined {
  if ('amount' in value) return value.amount;
  return value.kind === 'duration' ? daysOf(value.duration) : undefined;
}
