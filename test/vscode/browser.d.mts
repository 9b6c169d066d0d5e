/** Where Chromium (or Chrome) is on this machine; undefined where it isn't. */
export function findChromium(): string | undefined;
