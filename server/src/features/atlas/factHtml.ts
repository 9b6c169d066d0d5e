import type { Fact, Factbase } from '../../core/facts/factbase';
import { evidenceByTier } from '../../core/facts/sourceOrder';
import { IN_ENGLISH } from '../../core/l10n/say';
import { oneLine } from '../../core/wording/plainText';
import { dateForReader } from '../../core/wording/readersDates';
import { valueInWords } from '../../core/wording/values';
import { escapeHtml } from '../escapeHtml';
import { namedSource } from '../namedSource';
import { anchorOf, linkTo } from './anchors';
import type { ListedFact, ListedProperty } from './listed';

/** What is known of one property of a subject: each value with its time, rank, note and sources. */
export function propertySection(
  subject: string,
  { property, facts }: ListedProperty,
  factbase: Factbase,
): string {
  const items = facts.map((fact, i) => {
    const anchor = [subject, property.id, i + 1] as const;
    return `<li class="fact" id="${anchorOf(...anchor)}">${factOf(fact, linkTo(...anchor), factbase)}</li>`;
  });
  return [
    `<section class="property"><h4>${escapeHtml(oneLine(property.label))}</h4>`,
    `<ul class="facts">${items.join('\n')}</ul></section>`,
  ].join('\n');
}

function factOf(listed: ListedFact, link: string, factbase: Factbase): string {
  const { members, isComplete } = listed;
  const [fact] = members;
  const words = members
    .map(({ value }) => oneLine(valueInWords(value, factbase.places)))
    .join(', ');
  const value = `<a href="${link}">${escapeHtml(words)}</a>`;
  const tags = tagsOf(listed).map((tag) => `<span class="tag ${tag}">${tag}</span>`);
  const time = timeOf(fact);
  return [
    `<p><span class="value">${value}</span>${tags.join('')}</p>`,
    isComplete ? '<p class="quiet">This list leaves none out.</p>' : '',
    time === '' ? '' : `<p class="quiet">${escapeHtml(time)}</p>`,
    fact.note === undefined ? '' : `<p>${escapeHtml(oneLine(fact.note, LONGEST_NOTE))}</p>`,
    `<ul class="sources">${sourceItems(fact, factbase).join('')}</ul>`,
  ].join('');
}

type Tag = 'preferred' | 'deprecated' | 'disputed';

function tagsOf({ members: [{ rank }], isDisputed }: ListedFact): readonly Tag[] {
  return [...(rank === 'normal' ? [] : [rank]), ...(isDisputed ? (['disputed'] as const) : [])];
}

function timeOf({ asOf, validity }: Fact): string {
  const parts = [
    ...(validity === undefined
      ? []
      : [IN_ENGLISH('current.holds', { days: dateForReader(validity, IN_ENGLISH) })]),
    ...(asOf === undefined
      ? []
      : [IN_ENGLISH('current.asOf', { day: dateForReader(asOf, IN_ENGLISH) })]),
  ];
  return oneLine(parts.join(' '));
}

function sourceItems(fact: Fact, { sources }: Factbase): readonly string[] {
  return evidenceByTier(fact, sources).map(([{ figure, at }, source]) => {
    const { words, address } = namedSource(source);
    const name = escapeHtml(words);
    const link =
      address === undefined
        ? name
        : `<a href="${escapeHtml(address)}" rel="noopener noreferrer">${name}</a>`;
    const parts = [
      link,
      ...(source.tier === undefined ? [] : [IN_ENGLISH(`tier.${source.tier}`)]),
      ...(at === undefined ? [] : [escapeHtml(oneLine(at))]),
    ];
    const printed = IN_ENGLISH('message.quoted', { words: escapeHtml(oneLine(figure)) });
    return `<li>${parts.join(', ')}${figure === '' ? '' : `: ${printed}`}</li>`;
  });
}

const LONGEST_NOTE = 5000;
