import type { AgreementAnswers, Answer, Party } from '../dataset/writing/agreementAnswers';
import { withoutSlash } from '../dataset/folder';
import type { DescribedSource } from '../dataset/writing/sourceIds';
import { enough } from './agreementQuestions';
import { UsageError } from './options';
import { parsedArgs } from './parsedArgs';

/** What the flags say of a new agreement; what they don't say is to be asked for. */
export interface GivenAgreement {
  readonly name?: string;
  readonly parties?: readonly Party[];
  readonly about?: readonly string[];
  readonly sources?: readonly DescribedSource[];
}

/** The folder, and the flags, which are read once its dataset is known. Throws a UsageError for what won't do. */
export function givenAgreement(args: readonly string[]): {
  readonly folder: string;
  read(answers: AgreementAnswers, today: string): GivenAgreement;
} {
  const { values, positionals } = parsedArgs({
    args: [...args],
    allowPositionals: true,
    options: OPTIONS,
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0)
    throw new UsageError('dataset add-agreement wants the folder of one dataset, such as facts');
  return { folder: withoutSlash(folder), read: (answers, today) => read(values, answers, today) };
}

const OPTIONS = {
  name: { type: 'string' },
  party: { type: 'string', multiple: true },
  about: { type: 'string' },
  source: { type: 'string', multiple: true },
} as const;

interface Flags {
  readonly name?: string | undefined;
  readonly party?: readonly string[] | undefined;
  readonly about?: string | undefined;
  readonly source?: readonly string[] | undefined;
}

function read(
  { name, party, about, source }: Flags,
  answers: AgreementAnswers,
  today: string,
): GivenAgreement {
  const parties = party?.map((written) => right('--party', answers.party(written)));
  if (parties !== undefined) right('--party', enough(parties));
  // What it is about may be left out: it alone is not worth a question.
  const isAllGiven = name !== undefined && party !== undefined && source !== undefined;
  const nouns = about ?? (isAllGiven ? '' : undefined);
  return {
    ...(name === undefined ? {} : { name: right('--name', answers.name(name)) }),
    ...(parties === undefined ? {} : { parties }),
    ...(nouns === undefined ? {} : { about: right('--about', answers.about(nouns)) }),
    ...(source === undefined
      ? {}
      : { sources: source.map((written) => sourceOf(written, answers, today)) }),
  };
}

/** `TITLE | PUBLISHER | DATE | ADDRESS`, the last two as far as they are known. */
function sourceOf(written: string, answers: AgreementAnswers, accessed: string): DescribedSource {
  const [title = '', publisher = '', date = '', address = '', ...more] = written
    .split('|')
    .map((part) => part.trim());
  if (more.length > 0 || publisher === '')
    throw new UsageError(`--source is "title | publisher | date | address", not "${written}"`);
  const issued = right('--source', answers.issued(date));
  const url = right('--source', answers.address(address));
  return {
    title: right('--source', answers.words(title)),
    publisher: right('--source', answers.words(publisher)),
    accessed,
    ...(issued === undefined ? {} : { issued }),
    ...(url === undefined ? {} : { url }),
  };
}

function right<T>(flag: string, answer: Answer<T>): T {
  if ('value' in answer) return answer.value;
  throw new UsageError(`${flag}: ${answer.fault}`);
}
