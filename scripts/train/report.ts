import type { Judged } from './crossValidation';

/** So many false alarms in 10,000 words. */
const RATES = [0.5, 1, 2, 5, 10];

/** A line: at each rate of false alarms the share of wrong values that are found; then hovers. */
export function curve(name: string, judged: readonly Judged[], words: number): string {
  const mutated = judged.filter(({ group }) => group.standing === 'wrong');
  const shares = RATES.map((rate) => {
    const threshold = alarmThreshold(judged, words, rate);
    const found = mutated.filter(({ wrong, isRightFact }) => isRightFact && wrong > threshold);
    return `${percent(found.length, mutated.length)} at ${String(rate)} (p > ${threshold.toFixed(2)})`;
  });
  const right = judged.filter(({ group }) => group.standing === 'right');
  const hovers = VOUCHED.map((share) => {
    const threshold = vouchThreshold(judged, share);
    const vouched = right.filter((one) => one.right > threshold).length;
    return `${percent(vouched, right.length)} at ${String(100 * share)} % (p > ${threshold.toFixed(2)})`;
  });
  return `${name}: of ${String(mutated.length)} wrong values ${shares.join(', ')}; hovers on right values, by the share of values without a mark that are vouched for: ${hovers.join(', ')}`;
}

/** Shares of the values without a mark. */
const VOUCHED = [0.01, 0.02, 0.04];

/** The probability above which so large a share of the values without a mark would be vouched for. */
export function vouchThreshold(judged: readonly Judged[], share: number): number {
  const plain = judged
    .filter(({ group }) => group.standing === 'plain')
    .map(({ right }) => right)
    .sort((a, b) => b - a);
  return plain[Math.floor(share * plain.length)] ?? 0;
}

/** The probability above which so many false alarms are raised in 10,000 words. */
export function alarmThreshold(judged: readonly Judged[], words: number, rate: number): number {
  const alarms = judged
    .filter(({ group }) => group.standing === 'plain' || group.standing === 'right')
    .map(({ wrong }) => wrong)
    .sort((a, b) => b - a);
  return alarms[Math.floor((rate * words) / 10_000)] ?? 0;
}

function percent(part: number, all: number): string {
  return all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`;
}

/** How often what was given a probability came true, by tenths. */
export function calibration(judged: readonly Judged[]): string {
  const bins = Array.from({ length: 10 }, () => ({ sum: 0, came: 0, all: 0 }));
  for (const { group, wrong, isRightFact } of judged) {
    const bin = bins[Math.min(9, Math.floor(wrong * 10))];
    if (!bin || group.standing === 'differs') continue;
    const weight = group.weight;
    bin.all += weight;
    bin.sum += weight * wrong;
    if (group.standing === 'wrong' && isRightFact) bin.came += weight;
  }
  return bins
    .map(({ sum, came, all }) => `${percent(sum, all)} → ${percent(came, all)} (${all.toFixed(0)})`)
    .join('; ');
}
