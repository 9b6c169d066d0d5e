// Where Chromium (or Chrome) is. Node's own modules only: this is asked before anything is installed.
import { existsSync } from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  ...NAMES.map((name) => `/usr/bin/${name}`),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Its path on this machine; undefined where there is none. `CHROMIUM` names it where it is set, and then nothing else does. */
export function findChromium(env = process.env) {
  const onPath = (env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  const candidates = env.CHROMIUM ? [env.CHROMIUM] : [...PLACES, ...onPath];
  return candidates.find((place) => existsSync(place));
}
