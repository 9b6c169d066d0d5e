import { flag } from '../feature';
import type { Feature } from '../feature';
import type { Pair } from '../pair';
import type { Value } from '../../../values/value';

const KINDS: readonly Value['kind'][] = [
  'quantity',
  'money',
  'percent',
  'measure',
  'ordinal',
  'date',
  'duration',
];
const BLOCKS = ['heading', 'field', 'cell', 'item', 'quote', 'paragraph'];
const BOUNDS = ['exactly', 'about', 'atLeast', 'atMost', 'moreThan', 'lessThan'];
const RELATIONS = ['from', 'since', 'until', 'by', 'before', 'after', 'in', 'on'];

function significantDigits(amount: number): number {
  const digits = String(Math.abs(amount))
    .replace(/^0\.0*/, '')
    .replace('.', '')
    .replace(/0+$/, '');
  return digits.length;
}

export const MENTION_FEATURES: readonly Feature[] = [
  { name: 'kind', of: ({ at }: Pair) => KINDS.indexOf(at.mention.value.kind) },
  { name: 'is date', of: ({ at }) => flag(at.mention.value.kind === 'date') },
  { name: 'is money', of: ({ at }) => flag(at.mention.value.kind === 'money') },
  { name: 'block kind', of: ({ scene }) => BLOCKS.indexOf(scene.passage.kind) },
  {
    name: 'has unit',
    of: ({
      at: {
        mention: { value },
      },
    }) => flag('unit' in value),
  },
  { name: 'has counted noun', of: ({ at }) => flag('counted' in at.mention) },
  {
    name: 'bound',
    of: ({
      at: {
        mention: { value },
      },
    }) => ('bound' in value ? BOUNDS.indexOf(value.bound) : -1),
  },
  {
    name: 'is range',
    of: ({
      at: {
        mention: { value },
      },
    }) => flag('high' in value),
  },
  {
    name: 'per',
    of: ({
      at: {
        mention: { value },
      },
    }) => flag('per' in value),
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
      'reckoned' in mention ? ['absolute', 'implied', 'relative'].indexOf(mention.reckoned) : -1,
  },
  {
    name: 'date has year',
    of: ({ at: { mention } }) => flag('parts' in mention && mention.parts.year !== undefined),
  },
  {
    name: 'date has weekday',
    of: ({ at: { mention } }) => flag('parts' in mention && mention.parts.weekday !== undefined),
  },
  {
    name: 'date relation',
    of: ({ at: { mention } }) => ('relation' in mention ? RELATIONS.indexOf(mention.relation) : -1),
  },
  { name: 'is question', of: ({ scene }) => flag(scene.sentence.isQuestion) },
  { name: 'is short', of: ({ scene }) => flag(scene.sentence.isShort) },
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
  { name: 'sentence index', of: ({ scene }) => scene.index },
  {
    name: 'mentions of kind',
    of: ({ at, scene }) =>
      scene.sentence.mentions.filter(({ mention }) => mention.value.kind === at.mention.value.kind)
        .length,
  },
  { name: 'mentions', of: ({ scene }) => scene.sentence.mentions.length },
  {
    name: 'places in sentence',
    of: ({ scene }) =>
      new Set(scene.sentence.places.map(({ mention }) => mention.value.country)).size,
  },
  {
    name: 'quoted',
    of: ({ at, scene }) =>
      flag(
        scene.passage.blocks[0].quotations.some(
          ({ start, end }) => start <= at.mention.span.start && at.mention.span.end <= end,
        ),
      ),
  },
  { name: 'is capitalised word', of: ({ at }) => flag(/^[A-Z]/.test(at.mention.text)) },
  { name: 'in words', of: ({ at }) => flag(!/\d/.test(at.mention.text)) },
  { name: 'behind hyphen', of: ({ at }) => flag(at.mention.text.includes('-')) },
  {
    name: 'place adjacent',
    of: ({ at, scene }) =>
      scene.sentence.places.reduce(
        (d, p) => Math.min(d, p.first > at.last ? p.first - at.last : at.first - p.last),
        9,
      ),
  },
  {
    name: 'place adjective behind',
    of: ({ at, scene }) =>
      scene.sentence.places.reduce(
        (d, p) =>
          p.mention.form !== 'name' && p.first > at.last ? Math.min(d, p.first - at.last) : d,
        6,
      ),
  },
];
