/** Why a value was told of or left alone. */
export const READINGS = {
  'reading.try': 'Try a sentence',
  'reading.readAs': '“{words}” is read as {value}.',
  'reading.told': 'Told of ({code}): {message}',
  'reading.hidden': 'Hidden ({code}): {message}',
  'reading.supported': 'Supported: {fact}.',
  'reading.leftAlone': 'Nothing is said of it.',
  'reading.thought': '{fact}: {likelihood}.',
  'reading.fact': '{subject}, {property} ({values} known)',
  'reading.likely': '{probability} % likely, and it takes {needed} %',
  'reading.unlikely': 'hardly likely',
  'reading.missing': 'But {reasons}.',
  'reading.noneMissing':
    'All of its words are there, but such sentences are often about something else.',
  'reading.noSubject':
    'No agreement that is known is spoken of near it, neither by its name nor by its parties.',
  'reading.noFact':
    'Spoken of near it: {subjects}. There is no fact of this kind among theirs, or no word says which.',
  'reading.place':
    'A country is held against an agreement only where the sentence gives it a part in one.',
  'reading.nothing': 'No value is read there.',

  'missing.unnamed': 'the sentence names neither it nor all its parties',
  'missing.unnamedSince': {
    one: 'the sentence names neither it nor all its parties (it was last spoken of one sentence before)',
    other:
      'the sentence names neither it nor all its parties (it was last spoken of {count} sentences before)',
  },
  'missing.rival': '{subject} stands nearer',
  'missing.wordless': 'no word near it speaks of the {property}',
  'missing.counted': 'the noun that it counts is another one',
  'missing.context': 'what the dataset asks for beside it isn’t there ({words})',
  'missing.unclear': 'it neither agrees with what is known nor is clearly apart from it',
  'missing.denied': 'the sentence denies it',
  'missing.asked': 'the sentence asks',
  'missing.jest': 'the passage says that its figures aren’t meant seriously',
  'missing.unstated': 'the sentence doesn’t state it: it is wished, supposed, a part or a sum',
} as const;
