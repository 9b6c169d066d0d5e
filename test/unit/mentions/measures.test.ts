import { describe } from 'vitest';
import { expectMarked } from './markedAmounts';

describe('a measure', () => {
  expectMarked([
    ['[50 km] from Pristina', '50 km'],
    ['[50km] from Pristina', '50 km'],
    ['[30 kilometres] ([20 miles]) south', '30 km', '20 mi'],
    ['[586,412 square miles]', '586412 mi2'],
    ['[586 sq mi], [10 sq. km], [10 km²], [10 km2]', '586 mi2', '10 km2', '10 km2', '10 km2'],
    ['[10 cubic metres], [10 m³]', '10 m3', '10 m3'],
    ['[1,200 hectares] or [1.2 million acres]', '1200 ha', '1200000 acre'],
    ['[2 tonnes], [2 metric tons], [2 tons], [100t]', '2 t', '2 t', '2 ton', '100 t'],
    ['[300 gigawatt-hours] a year', '300 GWh/year'],
    ['[300 gigawatt hours], [300GWh]', '300 GWh', '300 GWh'],
    ['[500 MW], [1.2 gigawatts]', '500 MW', '1.2 GW'],
    [
      '[1.5 °C], [1.5°C], [1.5 degrees Celsius], [70 degrees F]',
      '1.5 °C',
      '1.5 °C',
      '1.5 °C',
      '70 °F',
    ],
    ['[1,000 mt] a year, [1,000 MT]', '1000 t/year', '1000 t'],
    ['[10 million mt] of wheat, [20 mmt] of it, [4 Mt]', '10000000 t', '20 Mt', '4 Mt'],
    ['at [45 degrees]', '45 °'],
    ['[12 metres] tall, [5 m] wide', '12 m', '5 m'],
    ['a [12m] wall', '12 m'],
    ['it stands [48m] tall', '48 m'],
    ['a [50-kilometre] fence', '50 km'],
    ['a [50-km] fence', '50 km'],
    ['[5 nautical miles]', '5 nmi'],
    ['[100 km/h]', '100 km/h'],
    ['[30 miles] per hour', '30 mi/hour'],
    ['{about} [30 km] south', '~30 km'],
    ['{up to} [50,000 barrels] a day', '≤50000 bbl/day'],
    ['{more than} [5,000 miles]', '>5000 mi'],
    ['[3-5 kilometres]', '3..5 km'],
    ['[5 km to 10 km]', '5..10 km'],
    ['between [3 and 5 km]', '3..5 km'],
    ['[8 to 10 feet] tall', '8..10 ft'],
    ['[fifty kilometres]', '50 km'],
    ['[2 kg], [2kg], [2 lbs]', '2 kg', '2 kg', '2 lb'],
  ]);
});

describe('a measure by its marks', () => {
  expectMarked([
    ['a [9"] pipe, [36"] wide', '9 in', '36 in'],
    ['a [10-12"] pipe', '10..12 in'],
    [`[6'6"] tall`, '6.5 ft'],
    ['[5′ 9″] tall', '5.75 ft'],
    ['[5′] of rope', '5 ft'],
    ['a [6’6”] man', '6.5 ft'],
    [`a song of 12' 30"`],
    ['the "[300]" <prisoners>', '300 prisoner'],
    ['"We take [300]" he said', '300'],
  ]);
});

describe('what is no measure', () => {
  expectMarked([
    ['[5m] <people>', '5000000 person'],
    ['[€5m] a mile', '5000000 EUR/mile'],
    ['[12] in April', '12'],
    ['a size 24703m212'],
    ['[300] <square jaws>, [3] <metric spanners>', '300 jaw', '3 spanner'],
    ['the square mile and a foot'],
  ]);
});
