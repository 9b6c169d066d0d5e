import * as z from 'zod';
import { SURENESS } from '../core/claims/weighing/model';
import { CITATION_SOURCES } from '../core/facts/citationSource';
import { SETTABLE_CODES, SEVERITIES } from '../core/verdicts/severities';
import type { SettableCode } from '../core/verdicts/severities';
import {
  described,
  expecting,
  fields,
  oneOrMany,
  short,
  text,
  truth,
} from '../dataset/schemaParts';
import { CITATION_STYLES } from './draftSettings';
import { globFault } from './globs';

/** How the file is called; of several in a folder the first counts. */
export const CONFIG_NAMES = [
  'pactcheck.config.yaml',
  'pactcheck.config.yml',
  'pactcheck.config.json',
] as const;

/** A glob, as `globs.ts` reads it. */
export const globSchema = short.superRefine((glob, context) => {
  const fault = globFault(glob);
  if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
});

const globs = oneOrMany(globSchema, 'a glob or a list of them: [drafts/**, "*.qmd"]');

const severity = z.enum(SEVERITIES, expecting(`one of ${SEVERITIES.join(', ')}`));

const SEVERITY_WORDS: Readonly<Record<SettableCode, string>> = {
  'wrong-number': 'A number that no source says',
  'wrong-date': 'A date that no source says',
  'wrong-country': 'A country in the place of another',
  disputed: 'Sources disagree',
  outdated: 'It was so once',
  inconsistent: 'The draft itself says otherwise in another place',
  'check-this': 'Perhaps wrong: only the writer can say',
  'unused-directive': 'A comment that turns nothing off',
};

export const severitySchema = fields(
  Object.fromEntries(
    SETTABLE_CODES.map((code) => [
      code,
      described(severity.optional(), `${SEVERITY_WORDS[code]}.`, 'warning'),
    ]),
  ) as Record<SettableCode, z.ZodOptional<typeof severity>>,
);

export const citationSchema = fields({
  style: described(
    z.enum(CITATION_STYLES, expecting(`one of ${CITATION_STYLES.join(', ')}`)).optional(),
    'How a source is cited: link (in brackets after the claim), footnote (with its definition at the end) or pandoc ([@id]).',
    'footnote',
  ),
  source: described(
    z.enum(CITATION_SOURCES, expecting(`one of ${CITATION_SOURCES.join(', ')}`)).optional(),
    'Which source is cited first, where several say the same. Left out: auto, what the dataset says, else the official text, then the agency itself, then outlets.',
    'official',
  ),
  template: described(
    text.optional(),
    "The house's own way to write a citation, with named fields in braces.",
    '([{publisher}]({url}))',
  ),
});

/** What may be set for all drafts or for some. */
const settings = {
  datasets: described(
    oneOrMany(text, 'a folder or a list of them: [facts, ../shared/facts]').optional(),
    'Folders of datasets, added to the bundled one; relative to the folder of this file.',
    ['facts'],
  ),
  bundled: described(
    truth.optional(),
    'Whether to check against the dataset that comes with PactCheck. Left out: true.',
    false,
  ),
  sureness: described(
    z.enum(SURENESS, expecting(`one of ${SURENESS.join(', ')}`)).optional(),
    'How sure PactCheck must be before it underlines: strict, usual or loose. What it is less sure of gets dots. Left out: usual.',
    'strict',
  ),
  severity: described(
    severitySchema.optional(),
    'How loudly each kind of finding is told of: error, warning, information, hint or off. At the command line hints are left out, and all else makes the exit code 1.',
    { outdated: 'off' },
  ),
  citation: described(citationSchema.optional(), 'How sources are cited.', { style: 'footnote' }),
  dateKey: described(
    oneOrMany(short, 'the name of a field or a list of them').optional(),
    "The field of the front matter that bears the draft's day, before the usual ones (date, published, pubDate, …).",
    'embargo',
  ),
};

export const overrideSchema = fields({
  files: described(
    globs,
    'The drafts that this is for: globs that count from the folder of this file; of a folder all that is in it.',
    ['newsletter/**'],
  ),
  ...settings,
});

/** The whole file, as editors complete and explain it. `configFile.ts` reads it piece by piece, so that a fault costs only its piece. */
export const configSchema = described(
  fields({
    $schema: described(
      text.optional(),
      'Where the schema of this file is, for editors.',
      './node_modules/pactcheck/data/schema/config.json',
    ),
    ...settings,
    include: described(
      globs.optional(),
      'The drafts to check: globs that count from the folder of this file. Left out: all.',
      ['drafts/**'],
    ),
    exclude: described(globs.optional(), 'Drafts to leave out, among those.', [
      '**/archive/**',
      'README.md',
    ]),
    overrides: described(
      z
        .array(overrideSchema, expecting('a list: each with files, and what is otherwise there'))
        .optional(),
      'What is otherwise for some drafts; of several that are for one the last counts.',
      [{ files: ['newsletter/**'], sureness: 'strict' }],
    ),
  }),
  'How PactCheck checks the drafts in this folder and those below, in the editor and at the command line.',
);
