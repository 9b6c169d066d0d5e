import type { Property } from '../../server/src/core/facts/factbase';
import { ENGINE_PROPERTIES } from '../../server/src/core/language/properties';
import {
  TREATY_ENTRIES,
  TREATY_PROPERTIES,
} from '../../server/src/core/language/treaties/properties';
import { VALUE_EXAMPLES } from '../../server/src/dataset/values';

/** docs/properties.md: each property that the engine knows, with the words by which it is found. */
export function propertiesPage(): string {
  const all = [...ENGINE_PROPERTIES.values()];
  const common = all.filter(({ id }) => !TREATY_PROPERTIES.has(id));
  const pages = [
    HEAD,
    '## Of any agreement',
    ...common.map(entry),
    '## Of treaties',
    LIBRARY,
    ...[...TREATY_PROPERTIES.values()].map(entry),
  ];
  return `${pages.join('\n\n')}\n`;
}

const HEAD = `# The properties that PactCheck knows

A fact under \`facts:\` states one of these, or one that the dataset's own \`dataset.yaml\` defines ([data/README.md](../data/README.md)). A value states a property where one of its words stands near it; inflections match, and the words of a phrase may stand up to three words apart. (This page is made by \`npm run generate\`.)`;

const LIBRARY = `A property that no fact states costs nothing and says nothing. A dataset that defines one of these ids with words of its own (\`cues\`) or as another kind has its own property instead; without, what it gives (\`units\`, \`label\`, \`moves\`) is added.`;

function entry({ id, kind, label, cues, units, list, recurs, moves }: Property): string {
  const { about, example = VALUE_EXAMPLES[kind] } = TREATY_ENTRIES[id] ?? {};
  const traits = [
    kind,
    ...(list ? ['a list'] : []),
    ...(moves === undefined ? [] : [`moves: ${moves}`]),
    ...(recurs === true ? ['comes round again'] : []),
  ];
  return [
    `### ${id}`,
    [about ?? `${label.charAt(0).toUpperCase()}${label.slice(1)}.`, `Such as ${example}.`].join(
      ' ',
    ),
    [
      `- ${traits.join(', ')}${about === undefined ? '' : `; called “${label}”`}`,
      `- words: ${cues.join(', ')}`,
      ...(units.length > 0 ? [`- counts: ${units.join(', ')}`] : []),
    ].join('\n'),
  ].join('\n\n');
}
