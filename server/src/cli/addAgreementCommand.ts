import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { groupBy } from '../core/claims/lexicon/grouping';
import { loadDataset } from '../dataset/loadDataset';
import { nodeFiles } from '../dataset/nodeFiles';
import { AgreementAnswers } from '../dataset/writing/agreementAnswers';
import type { Party } from '../dataset/writing/agreementAnswers';
import { filesWith } from '../dataset/writing/newFiles';
import { slug } from '../dataset/writing/slug';
import { identified } from '../dataset/writing/sourceIds';
import type { Host } from '../host';
import { givenAgreement } from './agreementFlags';
import { AgreementQuestions, AnswersEnded } from './agreementQuestions';
import { ExitCode } from './terminal';
import type { Terminal } from './terminal';

/**
 * `pactcheck dataset add-agreement DIR`: asks for what the flags don't say, and writes the agreement's file and its sources. Nothing is
 * written before all is known and would be read without a fault.
 */
export function addAgreementCommand(
  args: readonly string[],
  host: Host,
  terminal: Terminal,
): ExitCode {
  try {
    return added(args, host, terminal);
  } catch (error) {
    if (!(error instanceof AnswersEnded)) throw error;
    return failed(terminal, `nothing was written: the answers ended at "${error.message}"`);
  }
}

function added(args: readonly string[], host: Host, terminal: Terminal): ExitCode {
  const { folder, ...flags } = givenAgreement(args);
  if (!existsSync(join(folder, 'dataset.yaml'))) {
    const right = `lay one out with pactcheck dataset new ${folder}`;
    return failed(terminal, `${folder} is no dataset, it has no dataset.yaml: ${right}`);
  }
  const today = host.today();
  const { factbase } = loadDataset([folder], nodeFiles);
  const answers = new AgreementAnswers(factbase, today);
  const given = flags.read(answers, today);
  const questions = new AgreementQuestions(answers, terminal);
  const name = given.name ?? questions.name();
  const parties = given.parties ?? questions.parties();
  const about = given.about ?? questions.about();
  const sources = identified(given.sources ?? questions.sources(today), factbase);
  const agreement = { id: slug(name), name, parties: byRole(parties), about, sources };
  if (existsSync(join(folder, 'agreements', `${agreement.id}.yaml`)))
    return failed(terminal, `${agreement.id}.yaml is there already: choose another name`);
  const made = filesWith(agreement, folder, nodeFiles);
  if ('fault' in made) return failed(terminal, `nothing was written: ${made.fault}`);
  for (const [path, text] of made.files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  terminal.print(`Written: ${[...made.files.keys()].join(', ')}\n${NEXT}`);
  return ExitCode.clean;
}

const NEXT = "Its facts come next: the agreement's file shows how one is written.\n";

function byRole(parties: readonly Party[]): ReadonlyMap<string, readonly string[]> {
  const roles = groupBy(parties, ({ role }) => [role]);
  const countries = (held: readonly Party[]) => [...new Set(held.map(({ country }) => country))];
  return new Map([...roles].map(([role, held]) => [role, countries(held)]));
}

function failed(terminal: Terminal, why: string): ExitCode {
  terminal.complain(`pactcheck: ${why}`);
  return ExitCode.failed;
}
