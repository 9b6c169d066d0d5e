import type { Say } from '../core/l10n/say';

/** What the commands need of the terminal they run in. */
export interface Terminal {
  /** Throws where the file can't be read or is no text. Without its byte order mark. `-` is the standard input. */
  read(path: string): string;
  print(text: string): void;
  /** Asks for one line; nothing where the input has ended. Absent where nobody can be asked. */
  ask?(question: string): string | undefined;
  complain(text: string): void;
  /** Speaks the language of who sits at it; English where that isn't known. */
  readonly say?: Say | undefined;
}

/** - clean: nothing wrong. - findings: something is. - failed: it could not run, or not on all that was asked. */
export const ExitCode = { clean: 0, findings: 1, failed: 2 } as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** The text of a draft; where it can't be read, a complaint. */
export function readFrom(file: string, terminal: Terminal): string | undefined {
  try {
    return terminal.read(file);
  } catch (error) {
    terminal.complain(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
