import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

interface Doorway {
  readonly address: string;
  close(): void;
}

interface DoorwayModule {
  readonly openDoorway: (target: string) => Promise<Doorway>;
  readonly browserCommand: (
    address: string,
    platform: string,
    isThereAScreen: boolean,
  ) => string[] | undefined;
}

const file = join(import.meta.dirname, '../../../scripts/vscode/doorway.mjs');
const { openDoorway, browserCommand } = (await import(
  pathToFileURL(file).href
)) as unknown as DoorwayModule;

const TARGET = 'http://127.0.0.1:1/?tkn=0123456789abcdef&folder=%2Fdrafts';

describe('the short address', () => {
  let doorway: Doorway;

  beforeEach(async () => {
    doorway = await openDoorway(TARGET);
  });

  afterEach(() => {
    doorway.close();
  });

  const ask = (address: string) => fetch(address, { redirect: 'manual' });

  it('is short, bears no secret, and leads to the long one as often as it is opened', async () => {
    expect(doorway.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[a-z2-9]{8}$/);
    for (let i = 0; i < 2; i++) {
      const { status, headers } = await ask(doorway.address);
      expect([status, headers.get('location')]).toEqual([302, TARGET]);
    }
  });

  it('leads nowhere with another code, and is shut to whoever guesses too often', async () => {
    const wrong = doorway.address.replace(/.$/, '');
    for (let i = 0; i < 20; i++) expect((await ask(wrong)).status).toBe(404);
    expect((await ask(doorway.address)).status).toBe(404);
  });
});

it('a browser is opened by what each system has for it, and by nothing where there is no screen', () => {
  expect(browserCommand('a', 'darwin', true)).toEqual(['open', 'a']);
  expect(browserCommand('a', 'win32', true)).toEqual(['cmd', '/c', 'start', '', 'a']);
  expect(browserCommand('a', 'linux', true)).toEqual(['xdg-open', 'a']);
  expect(browserCommand('a', 'linux', false)).toBeUndefined();
});
