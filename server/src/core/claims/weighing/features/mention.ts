import type { DateMention, DateRelation } from '../../../mentions/mention';
import { isAsserted } from '../../records/assertion';
import { BLOCKS, BOUNDS } from '../codes';
import { flag } from '../feature';
import type { Feature } from '../feature';

const RELATIONS: readonly DateRelation[] = [
  'from',
  'since',
  'until',
  'by',
  'before',
  'after',
  'in',
  'on',
];

const RECKONINGS: readonly DateMention['reckoned'][] = ['absolute', 'implied', 'relative'];

function significantDigits(amount: number): number {
  const digits = String(Math.abs(amount))
    .replace(/^0\.0*/, '')
    .replace('.', '')
    .replace(/0+$/, '');
  return digits.length;
}

export const MENTION_FEATURES: readonly Feature[] = [
  {
    name: 'is asserted',
    of: ({ at, scene }) => flag(isAsserted(at, scene.sentence, scene.before[0])),
  },
  { name: 'block kind', of: ({ scene }) => BLOCKS.indexOf(scene.passage.kind) },
  {
    name: 'bound',
    of: ({
      at: {
        mention: { value },
      },
    }) => ('bound' in value ? BOUNDS.indexOf(value.bound) : -1),
  },
  {
    name: 'size',
    of: ({
      at: {
        mention: { value },
      },
    }) => ('amount' in value && value.amount > 0 ? Math.log10(value.amount) : -1),
  },
  {
    name: 'digits',
    of: ({
      at: {
        mention: { value },
      },
    }) => ('amount' in value ? significantDigits(value.amount) : 0),
  },
  {
    name: 'date precision',
    of: ({
      at: {
        mention: { value },
      },
    }) => (value.kind === 'date' ? value.date.replace(/X/g, '').length : 0),
  },
  {
    name: 'date reckoned',
    of: ({ at: { mention } }) =>
      'reckoned' in mention ? RECKONINGS.indexOf(mention.reckoned) : -1,
  },
  {
    name: 'date relation',
    of: ({ at: { mention } }) => ('relation' in mention ? RELATIONS.indexOf(mention.relation) : -1),
  },
  { name: 'is question', of: ({ scene }) => flag(scene.sentence.isQuestion) },
  {
    name: 'sentence length',
    of: ({
      scene: {
        sentence: { range },
      },
    }) => range.last - range.first,
  },
  {
    name: 'place in sentence',
    of: ({
      at,
      scene: {
        sentence: { range },
      },
    }) => (at.first - range.first) / Math.max(1, range.last - range.first),
  },
  { name: 'mentions', of: ({ scene }) => scene.sentence.mentions.length },
  {
    name: 'places in sentence',
    of: ({ scene }) =>
      new Set(scene.sentence.places.map(({ mention }) => mention.value.country)).size,
  },
  { name: 'in words', of: ({ at }) => flag(!/\d/.test(at.mention.text)) },
];
