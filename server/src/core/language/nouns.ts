import { wordMap, wordSet } from './wordList';

/** Irregular plurals to their singular. Nouns that keep one form stand for themselves. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = wordMap(`
  people=person peoples=people persons=person men=man women=woman children=child feet=foot teeth=tooth geese=goose mice=mouse lice=louse
  oxen=ox lives=life wives=wife knives=knife housewives=housewife midwives=midwife halves=half calves=calf elves=elf
  selves=self shelves=shelf wolves=wolf thieves=thief loaves=loaf leaves=leaf sheaves=sheaf scarves=scarf
  hooves=hoof wharves=wharf turves=turf
  criteria=criterion phenomena=phenomenon data=data media=media alumni=alumnus nuclei=nucleus stimuli=stimulus
  syllabi=syllabus cacti=cactus foci=focus fungi=fungus radii=radius analyses=analysis crises=crisis theses=thesis
  hypotheses=hypothesis parentheses=parenthesis diagnoses=diagnosis oases=oasis axes=axe bases=base synopses=synopsis
  indices=index matrices=matrix appendices=appendix vertices=vertex memoranda=memorandum addenda=addendum
  referenda=referendum stadia=stadium strata=stratum bacteria=bacterium curricula=curriculum spectra=spectrum
  gentlemen=gentleman policemen=policeman policewomen=policewoman servicemen=serviceman servicewomen=servicewoman
  spokesmen=spokesman spokeswomen=spokeswoman fishermen=fisherman businessmen=businessman congressmen=congressman
  lawmen=lawman gunmen=gunman craftsmen=craftsman crewmen=crewman frenchmen=frenchman irishmen=irishman
  englishmen=englishman englishwomen=englishwoman dutchmen=dutchman airmen=airman seamen=seaman statesmen=statesman
  passers-by=passer-by buses=bus gases=gas lenses=lens atlases=atlas canvases=canvas aliases=alias biases=bias quizzes=quiz viruses=virus uses=use abuses=abuse excuses=excuse
  fuses=fuse ruses=ruse muses=muse refuses=refuse accuses=accuse houses=house spouses=spouse clauses=clause
  causes=cause pauses=pause warehouses=warehouse greenhouses=greenhouse blouses=blouse bosses=boss
  movies=movie cookies=cookie zombies=zombie calories=calorie ties=tie lies=lie pies=pie dies=die selfies=selfie
  rookies=rookie prairies=prairie eyries=eyrie genies=genie hippies=hippie aches=ache caches=cache headaches=headache
  niches=niche creches=creche avalanches=avalanche moustaches=moustache psyches=psyche
  shoes=shoe toes=toe foes=foe canoes=canoe oboes=oboe hoes=hoe
  menus=menu gurus=guru emus=emu bureaus=bureau plateaus=plateau taxis=taxi skis=ski alibis=alibi safaris=safari
  somalis=somali israelis=israeli iraqis=iraqi pakistanis=pakistani bangladeshis=bangladeshi azeris=azeri
  kuwaitis=kuwaiti omanis=omani qataris=qatari saudis=saudi yemenis=yemeni afghanis=afghani emiratis=emirati
  nepalis=nepali swazis=swazi zulus=zulu hindus=hindu yazidis=yazidi kiwis=kiwi maoris=maori
  bureaux=bureau plateaux=plateau tableaux=tableau
`);

/** Nouns that look the same for one and many, or are many by themselves: `300 staff`, `12 aircraft`. */
export const INVARIANT_NOUNS: ReadonlySet<string> = wordSet(`
  staff personnel crew police cattle poultry livestock aircraft spacecraft hovercraft offspring sheep deer fish salmon
  series species means headquarters barracks crossroads gallows corps premises clergy infantry cavalry
  folk youth chassis rendezvous works kin military elderly wounded dead homeless unemployed poor young injured missing
`);

/** Verbs of the third person that are no nouns: behind a number they count nothing. */
export const THIRD_PERSON: ReadonlySet<string> = wordSet(`
  says seeks takes wants gives makes goes gets puts pays sends keeps becomes begins brings comes knows loses tells thinks
  agrees arrives applies accepts appears believes belongs carries contains continues depends enters expects includes
  joins lacks lasts occurs opposes owns prefers produces provides reaches receives remains represents requires seems serves
  speaks spends asks happens
`);

/** Words in -s that are no plural. */
export const FALSE_PLURALS: ReadonlySet<string> = wordSet(`
  news politics economics physics mathematics athletics ethics logistics electronics statistics diabetes measles mumps
  rabies chaos cosmos canvas atlas alias bias gas lens bus plus minus surplus census consensus campus virus status bonus
  corpus focus radius nexus christmas paris texas kansas arkansas illinois brussels athens wales naples algiers damascus
  cyprus mauritius honduras laos comoros bahamas maldives seychelles philippines netherlands emirates caucasus balkans
  perhaps always sometimes besides afterwards towards upwards downwards forwards backwards indoors outdoors overseas
  nowadays as is was has does its his this thus us yes across less unless plus versus various previous serious
  jesus moses james charles thomas nicholas douglas davis jones williams evans reuters kudos pathos ethos thermos
`);

/** Plurals that stand before other nouns: `human rights groups`, `United Nations states`. */
export const PLURAL_MODIFIERS: ReadonlySet<string> = wordSet(`
  rights sports arms nations states customs goods savings sales systems news women men police crew staff military people
  children elderly youth media data means headquarters affairs services operations communications securities
  futures relations veterans works young poor homeless unemployed wounded injured missing series species
`);

/** No verb ends so. */
export const NOUN_ENDING = /(?:ment|tion|sion|ness|ity|ance|ence|ship|ism|ist|ers|ors|ings)$/;

/** What ends so before a noun for an agreement may be any word about it: `the signed deal`. */
export const INFLECTED_ENDING = /(?:ed|ing|s)$/;

/** Short nouns that are counted for all that: most words of so few letters behind a number are units. */
export const SHORT_NOUNS: ReadonlySet<string> = wordSet('man men');
