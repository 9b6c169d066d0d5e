import type { AgreementAnswers, Answer, Party } from '../dataset/writing/agreementAnswers';
import type { DescribedSource } from '../dataset/writing/sourceIds';
import type { Terminal } from './terminal';

/** The answers ended before all that is needed was said. */
export class AnswersEnded extends Error {}

/** Asks for what makes an agreement; each answer is checked at once, and asked for again where it won't do. */
export class AgreementQuestions {
  readonly #answers: AgreementAnswers;
  readonly #terminal: Terminal;

  constructor(answers: AgreementAnswers, terminal: Terminal) {
    this.#answers = answers;
    this.#terminal = terminal;
  }

  name(): string {
    return this.#ask('Name of the agreement: ', (line) => this.#answers.name(line));
  }

  about(): readonly string[] {
    const question = 'What it is about: nouns, singular, commas between (lighthouse, keeper): ';
    return this.#ask(question, (line) => this.#answers.about(line));
  }

  /** Two countries at least. */
  parties(): readonly Party[] {
    const intro =
      'Who takes part: role: country, one a line. Roles: host (takes people in), sender, payer, or one of your own.\n';
    const parties: Party[] = [];
    for (;;) {
      const question = `${parties.length === 0 ? intro : ''}  Party (nothing: no more): `;
      const party = this.#ask(question, (line) =>
        line.trim() === '' ? enough(parties) : this.#answers.party(line),
      );
      if (party === undefined) return parties;
      parties.push(party);
    }
  }

  /** One at least. */
  sources(accessed: string): readonly DescribedSource[] {
    const intro = 'The sources, one after the other.\n';
    const sources: DescribedSource[] = [];
    for (;;) {
      const question = `${sources.length === 0 ? intro : ''}  Title (nothing: no more): `;
      const title = this.#ask<string | undefined>(question, (line) =>
        line.trim() === '' && sources.length > 0 ? NOTHING : this.#answers.words(line),
      );
      if (title === undefined) return sources;
      sources.push(this.#source(title, accessed));
    }
  }

  #source(title: string, accessed: string): DescribedSource {
    const answers = this.#answers;
    const publisher = this.#ask('  Publisher: ', (line) => answers.words(line));
    const issued = this.#ask('  Date (2025-12-12; nothing: not known): ', (line) =>
      answers.issued(line),
    );
    const url = this.#ask('  Address (https://…; nothing: none): ', (line) =>
      answers.address(line),
    );
    return {
      title,
      publisher,
      accessed,
      ...(issued === undefined ? {} : { issued }),
      ...(url === undefined ? {} : { url }),
    };
  }

  #ask<T>(question: string, read: (line: string) => Answer<T>): T {
    let asked = question;
    for (;;) {
      const line = this.#terminal.ask?.(asked);
      if (line === undefined) throw new AnswersEnded(lastLine(question).trim());
      const answer = read(line);
      if ('value' in answer) return answer.value;
      asked = `  ! ${answer.fault}\n${lastLine(question)}`;
    }
  }
}

function lastLine(question: string): string {
  return question.slice(question.lastIndexOf('\n') + 1);
}

const NOTHING = { value: undefined };

/** What speaks against these being all parties of an agreement. */
export function enough(parties: readonly Party[]): Answer<undefined> {
  const countries = new Set(parties.map(({ code }) => code));
  return countries.size >= 2
    ? NOTHING
    : { fault: 'an agreement has two parties at least: name another country' };
}
