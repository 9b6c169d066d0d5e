import { oneLine } from '../core/wording/plainText';

/** A dataset's text for where an editor draws icons of `$(name)`: it is shown as it is written, on one line. */
export function plainLabel(text: string, longest?: number): string {
  return oneLine(text, longest).replaceAll('$(', '$ (');
}
