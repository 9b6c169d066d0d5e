import { env } from 'vscode';
import { sayIn } from '../../server/src/core/l10n/say';

/** Says what the server says too, in the language of VS Code; what only the client says goes by `l10n.t`. */
export const say = sayIn(env.language);
