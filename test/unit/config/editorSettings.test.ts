import { expect, it } from 'vitest';
import packageJson from '../../../package.json';
import { fieldsAt } from '../../../server/src/config/fieldHelp';
import {
  DEFAULT_SEVERITIES,
  SETTABLE_CODES,
  SEVERITIES,
} from '../../../server/src/core/verdicts/severities';
import { DEFAULT_SETTINGS, readSettings } from '../../../server/src/lsp/settings';

const settings = packageJson.contributes.configuration.properties;

it('the editor’s settings offer what a configuration may say', () => {
  const valuesOf = (path: readonly string[], name: string) =>
    fieldsAt(path).find(({ key }) => key === name)?.values;
  expect(settings['pactcheck.sureness'].enum).toEqual(valuesOf([], 'sureness'));
  expect(settings['pactcheck.citationStyle'].enum).toEqual(valuesOf(['citation'], 'style'));
  const { properties } = settings['pactcheck.severity'];
  expect(Object.keys(properties)).toEqual([...SETTABLE_CODES]);
  expect(fieldsAt(['severity']).map(({ key }) => key)).toEqual([...SETTABLE_CODES]);
  for (const [code, { enum: values, default: usual }] of Object.entries(properties)) {
    expect(values).toEqual([...SEVERITIES]);
    expect(usual).toBe(DEFAULT_SEVERITIES[code as keyof typeof DEFAULT_SEVERITIES]);
  }
});

it('their defaults are the server’s', () => {
  const defaults = Object.entries(settings).map(([name, { default: value }]) => [
    name.replace('pactcheck.', ''),
    value,
  ]);
  const read = readSettings(Object.fromEntries(defaults), DEFAULT_SETTINGS);
  expect(read).toEqual(DEFAULT_SETTINGS);
});

it('every value of run is read', () => {
  for (const run of settings['pactcheck.run'].enum)
    expect(readSettings({ run }, DEFAULT_SETTINGS).run).toBe(run);
});

it('stand in one order, and explain themselves', () => {
  const all = Object.values(settings);
  const orders = all.map(({ order }) => order);
  expect(orders).toEqual([...orders].sort((a, b) => a - b));
  expect(new Set(orders).size).toBe(orders.length);
  for (const setting of all)
    expect('markdownDescription' in setting || 'description' in setting).toBe(true);
  // A link to a setting that there isn't would be printed as it stands.
  const links = JSON.stringify(settings).matchAll(/`#([\w.]+)#`/g);
  for (const [, name = ''] of links) expect(Object.keys(settings)).toContain(name);
});
