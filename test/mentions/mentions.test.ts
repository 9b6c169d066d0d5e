import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPhrases } from './phrases';
import { fixtureLine, isRead, readMentions } from './reading';

const folder = import.meta.dirname;

for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
  describe(name, () => {
    for (const phrase of readPhrases(name, readFileSync(join(folder, name), 'utf8'))) {
      const line = fixtureLine(phrase, phrase.expected);
      it(`${phrase.line}: ${line}`, () => {
        const found = readMentions(phrase);
        if (phrase.isUnread) {
          expect(isRead(phrase, found), 'it is read now: take its ? away').toBe(false);
        } else if (!isRead(phrase, found)) {
          expect(fixtureLine(phrase, found)).toBe(line);
        }
      });
    }
  });
}
