import type { YAMLError } from 'yaml';

/** A fault of the YAML parser in a curator's words: what is wrong and what would be right. */
export function faultInWords(fault: YAMLError): string {
  const mend = MENDS.get(fault.code);
  const words = fault.message.split('\n', 1)[0] ?? fault.message;
  return mend === undefined ? `is not valid YAML: ${words}` : `is not valid YAML: ${mend}`;
}

const MENDS: ReadonlyMap<string, string> = new Map([
  ['TAB_AS_INDENT', 'a tab indents this line; use spaces'],
  ['BLOCK_AS_IMPLICIT_KEY', 'a second colon on this line; put the text behind the first in quotes'],
  ['MULTILINE_IMPLICIT_KEY', 'this line is indented further than its neighbours, or lacks a colon'],
  ['TAG_RESOLVE_FAILED', "a '!' opens a tag here; put the text in quotes"],
  ['BAD_SCALAR_START', 'text that opens with this mark needs quotes'],
  [
    'UNEXPECTED_TOKEN',
    'this does not belong to what stands before it; check indentation and quotes',
  ],
]);
