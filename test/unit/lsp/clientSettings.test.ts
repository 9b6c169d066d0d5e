import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ClientSettings, EVERYWHERE } from '../../../server/src/lsp/clientSettings';

/** The requests that the client hasn't answered, the first one first. */
let requests: { uris: readonly string[]; answer: (answers: readonly unknown[]) => void }[];
let news: string[];
let settings: ClientSettings;

beforeEach(() => {
  vi.useFakeTimers();
  requests = [];
  news = [];
  settings = new ClientSettings(
    (uris) => new Promise((answer) => requests.push({ uris, answer })),
    (uris) => news.push(uris.join(' ')),
  );
  return () => vi.useRealTimers();
});

/** Lets the turn end in which was asked. */
function sent(): Promise<unknown> {
  return vi.advanceTimersByTimeAsync(0);
}

const pandoc = { citationStyle: 'pandoc' };
const footnote = { citationStyle: 'footnote' };

describe('the client’s settings', () => {
  it('are asked for in one request a turn, apart from those for everywhere', async () => {
    void settings.fetch([EVERYWHERE, 'a']);
    void settings.fetch(['b']);
    await sent();
    expect(requests.map(({ uris }) => uris)).toEqual([[EVERYWHERE], ['a', 'b']]);
    expect(settings.isAwaited('b')).toBe(true);
    requests[0]?.answer([pandoc]);
    requests[1]?.answer([null, footnote]);
    await settings.settled(['a', 'b']);
    expect(settings.isAwaited('b')).toBe(false);
    expect(settings.of('a').citationStyle).toBe('pandoc');
    expect(settings.of('b').citationStyle).toBe('footnote');
    expect(settings.of('b', 'a').citationStyle).toBe('footnote');
    expect(news).toEqual([`${EVERYWHERE} a b`]);
  });

  it('are those of the last request, whichever is answered last', async () => {
    void settings.fetch(['a']);
    await sent();
    void settings.fetch(['a']);
    await sent();
    requests[1]?.answer([pandoc]);
    await sent();
    requests[0]?.answer([footnote]);
    await sent();
    expect(settings.of('a').citationStyle).toBe('pandoc');
  });

  it('are awaited for a second, and taken later too', async () => {
    void settings.fetch(['a']);
    await vi.advanceTimersByTimeAsync(999);
    expect([settings.isAwaited('a'), news]).toEqual([true, []]);
    await vi.advanceTimersByTimeAsync(1);
    expect([settings.isAwaited('a'), news]).toEqual([false, ['a']]);
    requests[0]?.answer([pandoc]);
    await sent();
    expect([settings.of('a').citationStyle, news]).toEqual(['pandoc', ['a', 'a']]);
  });

  it('of what was forgotten meanwhile aren’t taken', async () => {
    void settings.fetch(['a']);
    await sent();
    settings.forget('a');
    expect(settings.isAwaited('a')).toBe(false);
    requests[0]?.answer([pandoc]);
    await sent();
    expect(settings.of('a').citationStyle).toBe('link');
  });
});
