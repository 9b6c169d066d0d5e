import { expect, it } from 'vitest';
import type { Fact } from '../../../server/src/core/facts/factbase';
import { sayIn } from '../../../server/src/core/l10n/say';
import type { Value } from '../../../server/src/core/values/value';
import type { Finding, Verdict } from '../../../server/src/core/verdicts/finding';
import { valueForReader } from '../../../server/src/core/wording/readersValues';
import { claimsFor } from '../../../server/src/features/claims';
import { hoverAt } from '../../../server/src/features/hover';
import { findingMessage } from '../../../server/src/features/message';
import type { OpenDraft } from '../../../server/src/features/openDraft';
import { htmlReport } from '../../../server/src/features/report/html';
import { markdownReport } from '../../../server/src/features/report/markdown';
import { fifty, findingOn, forty, lakeFacts } from '../fixtures/lake';
import { openDraft } from '../fixtures/openDraft';

const text = 'On the lake, 60 boats may sail.';
const past: Fact = { ...fifty, validity: '2019-06-05/2020' };
const now: Fact = { ...forty, asOf: '2021-03' };
const wrong: Verdict = { kind: 'contradicted', code: 'wrong-number', corrections: [forty] };
const VERDICTS = {
  supported: findingOn(text, '60', { kind: 'supported', facts: [forty], others: [fifty] }),
  wrong: findingOn(text, '60', { ...wrong, why: 'wrongCurrency' }),
  hint: { ...findingOn(text, '60', wrong), tier: 'check' },
  newer: findingOn(text, '60', { kind: 'differs', how: 'newer', known: [now] }),
  disputed: findingOn(text, '60', { kind: 'disputed', facts: [forty], others: [fifty] }),
  outdated: findingOn(text, '60', { kind: 'outdated', was: past, now }),
} satisfies Readonly<Record<string, Finding>>;

function openIn(locale: string, finding: Finding): OpenDraft {
  return { ...openDraft(text, [finding]), say: sayIn(locale) };
}

const WROTE = { de: 'Im Entwurf steht „60“.', es: 'El borrador dice «60».' };

it.each([
  [
    'de',
    'supported',
    'laut einer Quelle bis zu 40 boats.',
    'Laut einer Quelle bis zu 40 boats; laut einer anderen 50 boats.',
  ],
  [
    'de',
    'wrong',
    'laut einer Quelle bis zu 40 boats, nicht „60“. Die Währung ist falsch.',
    'Laut einer Quelle bis zu 40 boats.',
  ],
  [
    'de',
    'newer',
    '„60“ könnte eine neuere Zahl sein; laut einer Quelle bis zu 40 boats (Stand: März 2021).',
    'Das könnte neuer sein: laut einer Quelle bis zu 40 boats (Stand: März 2021).',
  ],
  [
    'de',
    'disputed',
    'Quellen widersprechen sich: bis zu 40 boats (The Gazette) oder 50 boats (Ministry of Water).',
    'Laut einer Quelle bis zu 40 boats; laut einer anderen 50 boats.',
  ],
  [
    'de',
    'outdated',
    '„60“ ist überholt; jetzt laut einer Quelle bis zu 40 boats.',
    'Das war so (5. Juni 2019 bis 2020); jetzt laut einer Quelle bis zu 40 boats.',
  ],
  [
    'de',
    'hint',
    'falls das gemeint ist: laut einer Quelle bis zu 40 boats, nicht „60“.',
    'Vielleicht geht es um „boats allowed“: laut einer Quelle bis zu 40 boats.',
  ],
  [
    'es',
    'supported',
    'según una fuente, hasta 40 boats.',
    'Según una fuente, hasta 40 boats; según otra, 50 boats.',
  ],
  [
    'es',
    'wrong',
    'según una fuente, hasta 40 boats, no «60». La moneda es incorrecta.',
    'Según una fuente, hasta 40 boats.',
  ],
  [
    'es',
    'newer',
    '«60» puede ser una cifra más reciente; según una fuente, hasta 40 boats (a fecha de marzo de 2021).',
    'Eso puede ser más reciente: según una fuente, hasta 40 boats (a fecha de marzo de 2021).',
  ],
  [
    'es',
    'disputed',
    'las fuentes discrepan: hasta 40 boats (The Gazette) o 50 boats (Ministry of Water).',
    'Según una fuente, hasta 40 boats; según otra, 50 boats.',
  ],
  [
    'es',
    'outdated',
    '«60» ya no es actual; ahora, según una fuente, hasta 40 boats.',
    'Fue así (5 de junio de 2019 a 2020); ahora, según una fuente, hasta 40 boats.',
  ],
  [
    'es',
    'hint',
    'si se refiere a eso, según una fuente, hasta 40 boats, no «60».',
    'Quizá se trata de «boats allowed»: según una fuente, hasta 40 boats.',
  ],
] as const)('says in %s what is %s: %s', (locale, name, message, opening) => {
  const finding = VERDICTS[name];
  const draft = openIn(locale, finding);
  expect(findingMessage(finding, text, lakeFacts, draft.say)).toBe(
    `Lake Pact, boats allowed: ${message}`,
  );
  const hover = hoverAt(text.indexOf('60'), draft);
  expect(hover?.contents).toMatchObject({
    value: expect.stringMatching(
      new RegExp(`^${escaped(`${WROTE[locale]} ${opening}`)}\\n\\n`),
    ) as string,
  });
});

it.each([
  ['de', /Newest|Why|source|official|As of|Holds/],
  ['es', /Newest|Why|source|official|As of|Holds/],
])('leaves no English of its own in the hover, the claim, the report: %s', (locale, english) => {
  for (const finding of Object.values(VERDICTS)) {
    const draft = openIn(locale, finding);
    const [page, list] = [htmlReport, markdownReport].map((write) =>
      write([{ name: 'a.md', result: draft.result }], lakeFacts, draft.say),
    );
    const hover = JSON.stringify(hoverAt(text.indexOf('60'), draft)?.contents);
    const claims = claimsFor(draft).claims.map(({ message, sources }) => [message, sources]);
    expect(hover).not.toMatch(english);
    expect(JSON.stringify(claims)).not.toMatch(english);
    expect(page).toContain(`<html lang="${locale}">`);
    expect(`${page ?? ''}${list ?? ''}`).not.toMatch(
      /Checked|Held against|Values|The draft|, line /,
    );
  }
});

const SAMPLES: readonly Value[] = [
  { kind: 'quantity', amount: 12_500, bound: 'moreThan', unit: 'prisoner' },
  { kind: 'quantity', amount: 1, high: 2, bound: 'exactly', unit: 'american' },
  { kind: 'money', amount: 15_000_000, bound: 'exactly', currency: 'EUR', per: 'year' },
  { kind: 'money', amount: 1_600_000, high: 2_000_000, bound: 'about', currency: 'USD' },
  { kind: 'money', amount: 210, bound: 'exactly', currency: 'XQX', per: 'acre' },
  { kind: 'percent', amount: 2.5, bound: 'atLeast' },
  { kind: 'ordinal', amount: 2, bound: 'exactly' },
  { kind: 'date', date: '2022-04-26' },
  { kind: 'date', date: '2027/..' },
  { kind: 'date', date: '2025-21~' },
  { kind: 'date', date: 'next week' },
  { kind: 'duration', duration: 'P1Y6M', bound: 'exactly' },
  { kind: 'place', country: 'QZ' },
  { kind: 'status', status: 'in force' },
];

it.each([
  [
    'de',
    [
      'mehr als 12.500 prisoners',
      '1 oder 2 americans',
      '15 Millionen Euro pro Jahr',
      'etwa 1,6 Millionen bis 2 Millionen US-Dollar',
      '210 XQX pro acre',
      'mindestens 2,5 %',
      '2.',
      '26. April 2022',
      'ab 2027',
      'etwa Frühjahr 2025',
      'next week',
      '1 Jahr und 6 Monate',
      'QZ',
      'in Kraft',
    ],
  ],
  [
    'es',
    [
      'más de 12.500 prisoners',
      '1 o 2 americans',
      '15 millones de euros al año',
      'alrededor de 1,6 millones a 2 millones de dólares estadounidenses',
      '210 XQX por acre',
      'al menos 2,5 %',
      '2.º',
      '26 de abril de 2022',
      'desde 2027',
      'hacia primavera de 2025',
      'next week',
      '1 año y 6 meses',
      'QZ',
      'en vigor',
    ],
  ],
])('words values in %s; what a dataset counts and names stays in its words', (locale, words) => {
  const say = sayIn(locale);
  expect(SAMPLES.map((value) => valueForReader(value, lakeFacts.places, say))).toEqual(words);
});

function escaped(words: string): string {
  return words.replace(/[.()]/g, '\\$&');
}
