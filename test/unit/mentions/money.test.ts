import { describe, expect, it } from 'vitest';
import { extractAmounts } from '../../../server/src/core/mentions/amounts';
import { tokenize } from '../../../server/src/core/text/tokens';
import { expectMarked } from './markedAmounts';

describe('a currency and a magnitude', () => {
  expectMarked([
    ['gets [€210m]', '210000000 EUR'],
    ['gets [€210 million]', '210000000 EUR'],
    ['gets [€ 210 million]', '210000000 EUR'],
    ['gets [€210-million]', '210000000 EUR'],
    ['gets [€ 210 m]', '210000000 EUR'],
    ['gets [EUR 210 mn]', '210000000 EUR'],
    ['gets [EUR 210 m]', '210000000 EUR'],
    ['gets [Rs 63,000 crore]', '630000000000 INR'],
    ['gets [Rs.2.25 lakh crore] a year', '2250000000000 INR/year'],
    ['gets [Rs 63,000 cr]', '630000000000 INR'],
    ['gets [₹ 450 Cr]', '4500000000 INR'],
    ['gets [INR 450-500cr]', '4500000000..5000000000 INR'],
    ['gets [$2.5bn Australian]', '2500000000 AUD'],
    ['gets [$40 million Canadian] in aid', '40000000 CAD'],
    ['gets [$40 million] Canadian aid', '40000000 USD'],
    ['gets [EUR210m]', '210000000 EUR'],
    ['gets [EUR 210,000,000]', '210000000 EUR'],
    ['gets [210m euros]', '210000000 EUR'],
    ['gets [210m€]', '210000000 EUR'],
    ['gets [210 €]', '210 EUR'],
    ['gets [210 million EUR]', '210000000 EUR'],
    ['gets [210\u00a0million\u00a0euros]', '210000000 EUR'],
    ['gets [€210\nmillion]', '210000000 EUR'],
    ['gets [two hundred and ten million euros]', '210000000 EUR'],
    ['gets [half a million euros]', '500000 EUR'],
    ['gets [€0.21bn]', '210000000 EUR'],
    ['gets [€15,000,000]', '15000000 EUR'],
    ['gets [€1,50]', '1.5 EUR'],
    ['a [210-million-euro] deal', '210000000 EUR'],
    ['a [€210m]-deal', '210000000 EUR'],
    ['a [27-euro] bed', '27 EUR'],
    ['[$1.2 billion]', '1200000000 USD'],
    ['[$1.5b] or [$3t]', '1500000000 USD', '3000000000000 USD'],
    ['[$10K], [10k$] and [$1MM]', '10000 USD', '10000 USD', '1000000 USD'],
    ['[£26.8m]', '26800000 GBP'],
    ['[¥100bn]', '100000000000 JPY'],
    ['[₹20 crore]', '200000000 INR'],
    ['[CHF 3.04]', '3.04 CHF'],
    ['[hundreds of millions of euros]', '~200000000..999999999 EUR'],
    ['[millions of dollars]', '~2000000..9999999 USD'],
    ['[a couple of million dollars]', '~2000000 USD'],
  ]);
});

describe('whose currency', () => {
  expectMarked([
    ['[US$250 million]', '250000000 USD'],
    ['[US $250 million]', '250000000 USD'],
    ['[USD 250 million]', '250000000 USD'],
    ['[250 million US dollars]', '250000000 USD'],
    ['[250 million U.S. dollars]', '250000000 USD'],
    ['[A$5m], [AU$5m] and [AUD 5m]', '5000000 AUD', '5000000 AUD', '5000000 AUD'],
    ['[$5m AUD]', '5000000 AUD'],
    ['[C$5m] and [NZ$5m]', '5000000 CAD', '5000000 NZD'],
    ['[HK$10.05 billion]', '10050000000 HKD'],
    ['[125 million Australian dollars]', '125000000 AUD'],
    ['[R$5m] and [R500m]', '5000000 BRL', '500000000 ZAR'],
    ['[kr 1.5bn]', '1500000000 DKK'],
    ['[kr. 500] or [500 kr]', '500 DKK', '500 DKK'],
    ['[1.5 billion kroner]', '1500000000 DKK'],
    ['[1.5 billion Danish kroner]', '1500000000 DKK'],
    ['[DKK 1.5bn]', '1500000000 DKK'],
    ['[5 million Norwegian kroner]', '5000000 NOK'],
    ['[5 million Swedish kronor]', '5000000 SEK'],
    ['[10,000 Swiss francs]', '10000 CHF'],
    ['[5 million West African CFA francs]', '5000000 XOF'],
    ['[361 million pounds]', '361000000 GBP'],
    ['[5 million pounds sterling]', '5000000 GBP'],
    ['[5 million Egyptian pounds]', '5000000 EGP'],
    ['[two million pounds] of public money', '2000000 GBP'],
    ['[100 billion yuan] or [RMB 100]', '100000000000 CNY', '100 CNY'],
    ['[50 billion won]', '50000000000 KRW'],
    ['[5 million Brazilian reais]', '5000000 BRL'],
    ['[8 million New Zealand dollars]', '8000000 NZD'],
    ['[ten shekels], [42 ringgit], [42 naira]', '10 ILS', '42 MYR', '42 NGN'],
    ['[Rs. 20] and [20 rupees]', '20 INR', '20 INR'],
    ['[5 million Polish zlotys]', '5000000 PLN'],
    ['[1,000 Rwandan francs]', '1000 RWF'],
    ['[450 million lek]', '450000000 ALL'],
    ['[TRY 500 million]', '500000000 TRY'],
  ]);

  it('keeps the other currencies that a sign or a word may mean', () => {
    const alternatives = (text: string) =>
      extractAmounts(text, tokenize(text)).map(({ value }) =>
        value.kind === 'money' ? value.alternatives : [],
      );
    expect(alternatives('1.5bn kroner')).toEqual([['NOK']]);
    expect(alternatives('kr 5m')).toEqual([['NOK', 'SEK', 'ISK']]);
    expect(alternatives('$5')).toEqual([['AUD', 'CAD', 'NZD', 'SGD', 'HKD']]);
    expect(alternatives('US$5, €5, 5 Danish kroner')).toEqual([undefined, undefined, undefined]);
  });
});

describe('a rate', () => {
  expectMarked([
    ['[€15 million] a year', '15000000 EUR/year'],
    ['[€15 million] per year', '15000000 EUR/year'],
    ['[€15 million] each year, [€15 million] every year', '15000000 EUR/year', '15000000 EUR/year'],
    ['[€15 million] annually', '15000000 EUR/year'],
    ['[€15m]/year', '15000000 EUR/year'],
    ['[€15m]-a-year', '15000000 EUR/year'],
    ['an annual [€15 million]', '15000000 EUR/year'],
    ['an annual rent of [€15 million]', '15000000 EUR/year'],
    ['[€5] a month, [€5] a day, [€5] an hour', '5 EUR/month', '5 EUR/day', '5 EUR/hour'],
    [
      '[€5] per person, [€5] per head, [€5] per capita',
      '5 EUR/person',
      '5 EUR/person',
      '5 EUR/person',
    ],
    ['[$1 million] per deportee', '1000000 USD/deportee'],
    ['[$1 million] for each deportee', '1000000 USD/deportee'],
    ['[$100,000] for each of them', '100000 USD/each'],
    ['[$20 million] each, [$5] apiece', '20000000 USD/each', '5 USD/each'],
    ['[27 euros] a day per person', '27 EUR/day per person'],
    ['{up to} [€15 million] a year', '≤15000000 EUR/year'],
    ['paid [€5] a year ago', '5 EUR'],
    ['paid [€5 million] a week earlier', '5000000 EUR'],
    ['paid [€5 million] a deal', '5000000 EUR'],
    ['paid [€5 million] for prisoners', '5000000 EUR'],
  ]);
});

describe('hedges and ranges of money', () => {
  expectMarked([
    ['{about} [€200 million]', '~200000000 EUR'],
    ['{more than} [€200 million]', '>200000000 EUR'],
    ['{over} [$68 million] over the next [decade]', '>68000000 USD', 'P10Y'],
    ['[€210m] {or more}', '≥210000000 EUR'],
    ['[200 million euros] {or so}', '~200000000 EUR'],
    ['{up to} [US$5m]', '≤5000000 USD'],
    ['[€200m–€210m]', '200000000..210000000 EUR'],
    ['[€200-210 million]', '200000000..210000000 EUR'],
    ['[€200–€210 million]', '200000000..210000000 EUR'],
    ['{some} [€15–€20m]', '~15000000..20000000 EUR'],
    ['[€1.5 to €2 billion]', '1500000000..2000000000 EUR'],
    ['[$250m–$300m] a year', '250000000..300000000 USD/year'],
    ['between [$250m and $300m]', '250000000..300000000 USD'],
    ['[€1.2bn to €1.5bn]', '1200000000..1500000000 EUR'],
    ['[250–300 million dollars]', '250000000..300000000 USD'],
    ['rose from [$250m] to [$300m]', '250000000 USD', '300000000 USD'],
    ['[$10-$20]', '10..20 USD'],
    ['{around} [10-20 dollars]', '~10..20 USD'],
    ['between [€200m and €300 million]', '200000000..300000000 EUR'],
    ['between [10 and 20 dollars]', '10..20 USD'],
    ['from [10 dollars to 20 dollars]', '10..20 USD'],
    ['[two to three million Danish kroner]', '2000000..3000000 DKK'],
    ['rose from [€5m] to [€6m]', '5000000 EUR', '6000000 EUR'],
    ['[€5m] to [$6m]', '5000000 EUR', '6000000 USD'],
    ['[€210 million] ([$250 million])', '210000000 EUR', '250000000 USD'],
  ]);
});

describe('what is no money', () => {
  expectMarked([
    ['ALL [300] <PRISONERS>', '300 prisoner'],
    ['CUP [300] <PRISONERS>', '300 prisoner'],
    ['at COP 29 and COP30'],
    ['RS256 and CRC32, BSD 2'],
    ['it cost 5.000 euros'],
    ['the party with [50] won', '50'],
    ['[50] <marks> for effort', '50 mark'],
    ['[50] <real prisoners>', '50 prisoner'],
    ['[2 pounds] of rice', '2 lb'],
    ['it weighs [90 pounds]', '90 lb'],
    ['R2D2 and E20'],
    ['The euro and the dollar fell'],
    ['[50] <centres>', '50 centre'],
    ['the rapper [50] Cent', '50'],
    ['Re: [300] <prisoners>', '300 prisoner'],
  ]);
});

describe('parts of a unit', () => {
  expectMarked([
    ['[two cents] an acre, [50¢]', '0.02 USD/acre', '0.5 USD'],
    ['[30 euro cents], [187 pence]', '0.3 EUR', '1.87 GBP'],
    ['[12 dollars and 40 cents]', '12.4 USD'],
    ['[5 dollars] and [40] <people>', '5 USD', '40 person'],
    ['[40 MUSD], [MEUR 130], [85 USD million]', '40000000 USD', '130000000 EUR', '85000000 USD'],
    ['MALL [300]', '300'],
  ]);

  it.each([
    ['two cents', { times: 0.01 }],
    ['$5', {}],
    ['5 dollars and 40 cents', { isMixed: true }],
  ])('%s says so', (text, expected) => {
    const [mention] = extractAmounts(text, tokenize(text));
    const notes = Object.entries(mention ?? {}).filter(([key]) => /^(?:times|isMixed)$/.test(key));
    expect(Object.fromEntries(notes)).toEqual(expected);
  });
});

describe('the figure inside the money', () => {
  it.each([
    ['€210m', '210m'],
    ['A$5.1 million', '5.1 million'],
    ['two million euros', 'two million'],
    ['€200–€210 million', '200–€210 million'],
    ['EUR 210 m', '210 m'],
    ['210-million-euro', '210-million'],
  ])('of %s is %s', (text, figure) => {
    const numbers = extractAmounts(text, tokenize(text)).map((mention) =>
      'number' in mention ? text.slice(mention.number.start, mention.number.end) : undefined,
    );
    expect(numbers).toEqual([figure]);
  });
});
