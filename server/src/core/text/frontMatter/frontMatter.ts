import { withLineFeeds } from '../markdown/draftInput';
import { readJson } from './json';
import type { FrontMatterReading } from './reading';
import { readToml } from './toml';
import { readYaml } from './yaml';

/**
 * The metadata at a draft's head: YAML between `---` and `---` or `...`, TOML between `+++`, or a JSON object; its span ends behind the last
 * line's break. What opens like metadata and doesn't close, or holds something else, is none.
 */
export function readFrontMatter(text: string): FrontMatterReading | undefined {
  const start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  switch (text.charAt(start)) {
    case '-':
      return readYaml(withLineFeeds(text), start);
    case '+':
      return readToml(withLineFeeds(text), start);
    case '{':
      return readJson(text, start);
    default:
      return undefined;
  }
}

const BYTE_ORDER_MARK = 0xfeff;
