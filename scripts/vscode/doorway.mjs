// A short address of this machine that leads to a long one, and a browser opened at it.
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { createServer } from 'node:http';
import { hasDisplay } from './desktop.mjs';

/** Without those that look alike. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 8;
const MOST_GUESSES = 20;

/**
 * Serves `http://127.0.0.1:PORT/CODE`, which leads to `target`. The code stands for the secret in it: whoever guesses too often finds
 * the door shut.
 */
export async function openDoorway(target) {
  const code = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  let guesses = 0;
  const server = createServer((request, response) => {
    if (guesses < MOST_GUESSES && request.method === 'GET' && request.url === `/${code}`) {
      response.writeHead(302, { location: target, 'referrer-policy': 'no-referrer' }).end();
      return;
    }
    guesses++;
    response.writeHead(404).end();
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${server.address().port}/${code}`,
    close: () => server.close(),
  };
}

/**
 * How a browser is opened at an address; nothing where there is no screen to show one.
 * @public for tests
 */
export function browserCommand(
  address,
  platform = process.platform,
  isThereAScreen = hasDisplay(),
) {
  if (platform === 'darwin') return ['open', address];
  if (platform === 'win32') return ['cmd', '/c', 'start', '', address];
  return isThereAScreen ? ['xdg-open', address] : undefined;
}

/** Opens it; false where that can't be, or what was asked to open it said no. */
export function openBrowser(address, patience = 3000) {
  const command = browserCommand(address);
  if (command === undefined) return Promise.resolve(false);
  return new Promise((resolve) => {
    const child = spawn(command[0], command.slice(1), { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('exit', (status) => resolve(status === 0));
    // One that is itself the browser doesn't end.
    setTimeout(() => resolve(true), patience).unref();
    child.unref();
  });
}
