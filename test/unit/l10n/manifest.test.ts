import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../../package.json';
import english from '../../../package.nls.json';
import german from '../../../package.nls.de.json';
import spanish from '../../../package.nls.es.json';

/** The fields of package.json that VS Code shows to a reader. */
const SHOWN = new Set([
  ...['title', 'shortTitle', 'description', 'markdownDescription', 'contents', 'altText', 'name'],
  ...['enumDescriptions', 'markdownEnumDescriptions', 'enumItemLabels', 'label'],
  ...['deprecationMessage', 'markdownDeprecationMessage', 'patternErrorMessage', 'errorMessage'],
]);
/** The product's own name is the same in every language. */
const NAMES = new Set(['PactCheck']);

/** The texts of such fields, each with where it stands. */
function shown(value: unknown, path = '', isShown = false): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return isShown ? [[path, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) =>
    shown(inner, `${path}.${key}`, isList ? isShown : SHOWN.has(key)),
  );
}

const { description, capabilities, contributes } = manifest;
const texts = shown({ description, capabilities, contributes }).filter(
  ([, text]) => !NAMES.has(text),
);

describe('what VS Code shows of package.json', () => {
  it('stands in package.nls.json, all of it', () => {
    expect(texts.length).toBeGreaterThan(35);
    const literal = texts.filter(([, text]) => !/^%[\w.]+%$/.test(text));
    expect(literal).toEqual([]);
    const keys = texts.map(([, text]) => text.slice(1, -1));
    expect([...new Set(keys)].sort()).toEqual(Object.keys(english).sort());
  });

  it.each([
    ['Spanish', spanish],
    ['German', german],
  ])('stands in %s too, with the same links and codes', (_, other: Record<string, string>) => {
    expect(Object.keys(other)).toEqual(Object.keys(english));
    for (const [key, text] of Object.entries(english)) {
      expect(fixedIn(other[key] ?? ''), key).toEqual(fixedIn(text));
      expect(other[key]?.trim(), key).not.toBe('');
    }
    const same = Object.entries(english).filter(([key, text]) => other[key] === text);
    expect(same.map(([key]) => key).filter((key) => !SAME.includes(key))).toEqual([]);
  });

  it('is packed', () => {
    expect(manifest.files).toEqual(expect.arrayContaining(['package.nls*.json', 'l10n/*.json']));
    expect(manifest.l10n).toBe('./l10n');
    expect(
      readFileSync(join(import.meta.dirname, '../../../l10n/bundle.l10n.de.json'), 'utf8'),
    ).toBeTruthy();
  });
});

/** Said alike in several languages. */
const SAME = ['setting.citationStyle.pandoc.label', 'setting.citationStyle.link.label'];

/** What a translation leaves as it is: where links lead, and code. */
function fixedIn(text: string): readonly string[] {
  return [...text.matchAll(/\]\([^)]+\)|`[^`]+`/g)].map(([all]) => all).sort();
}
