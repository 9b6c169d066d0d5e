import { wordList } from './wordList';

/**
 * Irregular verbs of the news by their base form, to past tense and past participle (one form where both are the same; variants are
 * parted by a slash in the list below).
 */
export const IRREGULAR_VERBS: ReadonlyMap<string, readonly string[]> = new Map(
  wordList(`
  arise:arose:arisen awake:awoke:awoken bear:bore:borne/born beat:beat:beaten become:became:become begin:began:begun
  bend:bent bet:bet bid:bid/bade:bid/bidden bind:bound bite:bit:bitten bleed:bled blow:blew:blown break:broke:broken
  breed:bred bring:brought broadcast:broadcast/broadcasted build:built burn:burned/burnt burst:burst buy:bought
  cast:cast catch:caught choose:chose:chosen cling:clung come:came:come cost:cost/costed creep:crept cut:cut
  deal:dealt dig:dug draw:drew:drawn dream:dreamed/dreamt drink:drank:drunk drive:drove:driven eat:ate:eaten
  fall:fell:fallen feed:fed feel:felt fight:fought find:found flee:fled fly:flew:flown forbid:forbade:forbidden
  forecast:forecast/forecasted foresee:foresaw:foreseen forget:forgot:forgotten forgive:forgave:forgiven
  forgo:forwent:forgone freeze:froze:frozen get:got:got/gotten give:gave:given go:went:gone grind:ground
  grow:grew:grown hang:hung/hanged hear:heard hide:hid:hidden hit:hit hold:held hurt:hurt keep:kept kneel:knelt
  know:knew:known lay:laid lead:led lean:leaned/leant leap:leapt/leaped learn:learned/learnt leave:left lend:lent
  let:let lie:lay/lied:lain/lied light:lit/lighted lose:lost make:made mean:meant meet:met mislead:misled
  mistake:mistook:mistaken misunderstand:misunderstood offset:offset outbid:outbid outdo:outdid:outdone
  outgrow:outgrew:outgrown overcome:overcame:overcome override:overrode:overridden oversee:oversaw:overseen
  overtake:overtook:overtaken overthrow:overthrew:overthrown partake:partook:partaken pay:paid plead:pleaded/pled
  prove:proved:proved/proven put:put quit:quit read:read rebuild:rebuilt redo:redid:redone redraw:redrew:redrawn
  repay:repaid resell:resold reset:reset retake:retook:retaken rewrite:rewrote:rewritten rid:rid ride:rode:ridden
  ring:rang:rung rise:rose:risen run:ran:run say:said see:saw:seen seek:sought sell:sold send:sent set:set
  sew:sewed:sewn/sewed shake:shook:shaken shed:shed shine:shone shoot:shot show:showed:shown/showed shrink:shrank:shrunk
  shut:shut sing:sang:sung sink:sank:sunk sit:sat sleep:slept slide:slid sow:sowed:sown/sowed speak:spoke:spoken
  speed:sped/speeded spend:spent spill:spilled/spilt spin:spun split:split spoil:spoiled/spoilt spread:spread
  spring:sprang:sprung stand:stood steal:stole:stolen stick:stuck sting:stung strike:struck:struck/stricken
  strive:strove:striven swear:swore:sworn sweep:swept swell:swelled:swollen swim:swam:swum swing:swung take:took:taken
  teach:taught tear:tore:torn tell:told think:thought throw:threw:thrown undercut:undercut undergo:underwent:undergone
  underlie:underlay:underlain understand:understood undertake:undertook:undertaken undo:undid:undone uphold:upheld
  upset:upset wake:woke:woken wear:wore:worn weave:wove:woven weep:wept win:won wind:wound withdraw:withdrew:withdrawn
  withhold:withheld withstand:withstood wring:wrung write:wrote:written bestow:bestowed beset:beset
  `).map((entry) => {
    const [base = '', ...forms] = entry.split(':');
    return [base, [...new Set(forms.flatMap((form) => form.split('/')))]];
  }),
);

/** Verbs that are irregular in more than the past, to all their forms. */
export const WHOLE_VERBS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'be am is are was were been being',
    'have has had having',
    'do does did done doing',
    'go goes went gone going',
  ].map((forms) => {
    const list = wordList(forms);
    return [list[0] ?? '', list];
  }),
);

/** Verbs stressed on their last syllable that double its consonant, and those that do so in British spelling. */
export const DOUBLING_VERBS: ReadonlySet<string> = new Set(
  wordList(`
  admit commit permit submit omit emit transmit remit acquit refer prefer defer infer confer transfer occur incur recur
  concur deter rebel compel expel propel repel dispel control patrol enrol enroll fulfil instil forget begin regret
  equip abet upset reset offset outbid rerun undercut travel cancel label model level channel tunnel signal total
  equal fuel duel quarrel marshal counsel rival dial initial panel shovel unravel dismantel program kidnap worship
  handicap format excel rappel appal distil enthral extol annul cut
  `),
);

/** Of those, the ones that American spelling leaves alone: both forms are met. */
export const BRITISH_DOUBLING: ReadonlySet<string> = new Set(
  wordList(`
  travel cancel label model level channel tunnel signal total equal fuel duel quarrel marshal counsel rival dial
  initial panel shovel unravel kidnap worship program
  `),
);

/** All forms of irregular verbs. */
export const IRREGULAR_FORMS: ReadonlySet<string> = new Set(
  [...IRREGULAR_VERBS].flatMap(([lemma, forms]) => [lemma, ...forms]),
);

/** Those of the past tense and the past participle. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  [...IRREGULAR_VERBS].flatMap(([, forms]) => forms),
);

/** A verb's form that ends so may be a participle: behind `is` its subject isn't the one who acts. */
export const PARTICIPLE_ENDING = /(?:ed|en|t|ld)$/;
