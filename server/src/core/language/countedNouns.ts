/** Behind a number these make it an amount: magnitudes, units, currencies. */
const UNITS: ReadonlySet<string> = set(
  `hundred thousand million billion trillion m mn bn tn k percent per pc pct km kg g t mm cm mi ft lb lbs kw mw gw kwh mwh gwh ha
  euro pound dollar franc krone krona eur usd gbp chf dkk metre meter mile kilometre kilometer foot inch acre hectare tonne ton
  word page bed seat strong person man odd plus square cubic degree hour am pm`,
);

/** Plurals without an s, and those that stand for people wherever they stand. */
const IRREGULAR: ReadonlySet<string> = set(
  'people men women children police staff personnel kroner kronor feet cattle sheep aircraft',
);

/** Words in s that are no plurals. */
const SINGULAR: ReadonlySet<string> = set(
  `does always across towards besides sometimes afterwards versus perhaps unless whereas onwards upwards backwards forwards remains
  marks brings sees means makes starts begins ends opens closes comes goes looks seems proves ours theirs hers yours news politics`,
);

/** What happens in years, or is reckoned by them: a year may stand before its plural. */
const EVENTS: ReadonlySet<string> = set(
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
  if (IRREGULAR.has(lower)) return 'noun';
  return word === lower && isPlural(lower) && !EVENTS.has(lower) ? 'noun' : undefined;
}

/** True for something that a year can be said of, one or several: `elections`. */
export function isEvent(lower: string): boolean {
  return EVENTS.has(lower) || EVENTS.has(`${lower}s`);
}

function isPlural(lower: string): boolean {
  return (
    lower.length > 4 && lower.endsWith('s') && !/(?:ss|us|is)$/.test(lower) && !SINGULAR.has(lower)
  );
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
