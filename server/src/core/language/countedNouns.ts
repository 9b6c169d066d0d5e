import { FUNCTION_WORDS } from './functionWords';
import { isPlural } from './inflection';
import { wordSet } from './wordList';

/** Behind a number these make it an amount: magnitudes, units, currencies. */
const UNITS: ReadonlySet<string> = wordSet(
  `hundred thousand million billion trillion m mn bn tn k percent per pc pct km kg g t mm cm mi ft lb lbs kw mw gw kwh mwh gwh ha
  euro pound dollar franc krone krona eur usd gbp chf dkk metre meter mile kilometre kilometer foot inch acre hectare tonne ton
  word page bed seat strong person man odd plus square cubic degree hour am pm`,
);

/** Verbs that a year may have: `2025 marks a turn`. */
const VERBS: ReadonlySet<string> = wordSet(
  `does remains marks sees means starts opens ends closes looks seems proves`,
);

/** What happens in years, or is reckoned by them: a year may stand before its plural. */
const EVENTS: ReadonlySet<string> = wordSet(
  `elections votes polls games olympics wars talks negotiations summits protests riots attacks sanctions reforms censuses budgets
  floods earthquakes fires strikes championships finals awards accords agreements treaties deals pacts protocols amendments rules laws
  guidelines figures results estimates forecasts statistics events hearings trials deportations clashes killings bombings primaries
  midterms referendums sales exports imports arrivals numbers series levels prices accounts terms plans targets goals conventions
  conferences proposals regulations standards revisions constitutions coups crises massacres invasions operations raids statements
  declarations contracts letters reports documents decisions rulings`,
);

/** How a word makes an amount of the number before it: as its unit, or as what it counts. As the draft writes it. */
export function countedAs(word: string): 'unit' | 'noun' | undefined {
  const lower = word.toLowerCase();
  if (UNITS.has(lower)) return 'unit';
  const isCounted = word === lower && isPlural(lower) && !EVENTS.has(lower) && !VERBS.has(lower);
  return isCounted && !FUNCTION_WORDS.has(lower) ? 'noun' : undefined;
}

/** True for something that a year can be said of, one or several: `election`. */
export function isEvent(lower: string): boolean {
  return EVENTS.has(lower) || EVENTS.has(`${lower}s`);
}
