import { wordSet } from './wordList';

/** Classes of words round a figure that tell how it is meant, whatever it is about. Forms as written. */
export const CONTEXT_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['open modal', wordSet('could may might should ought can perhaps possibly potentially')],
  ['would', wordSet("would 'd")],
  ['future', wordSet("will shall 'll won't going")],
  [
    'plan',
    wordSet(`plan plans planned planning expect expects expected intend intends intended aim aims due set scheduled hope hopes
      target targeted envisages foresees foreseen envisaged projected forecast eventually ultimately`),
  ],
  ['past', wordSet('was were had been did')],
  ['present', wordSet('is are has have does do')],
  [
    'negation',
    wordSet(
      "not no never n't without nor none neither isn't aren't wasn't weren't don't doesn't didn't hasn't haven't",
    ),
  ],
  ['more', wordSet('another further additional extra more other others')],
  ['left', wordSet('remaining rest left still remain remains remained')],
  [
    'order',
    wordSet(
      'first initial initially second third fourth latest last previous previously earlier former next new',
    ),
  ],
  [
    'total',
    wordSet('total totals totalling altogether overall combined together all entire whole sum'),
  ],
  ['so far', wordSet('already far date since until now currently present today')],
  [
    'rate',
    wordSet(
      'year month week day annual annually yearly monthly daily per each every annum head apiece',
    ),
  ],
  [
    'estimate',
    wordSet('estimated estimate estimates reportedly reported reports believed thought'),
  ],
  [
    'saying',
    wordSet(
      'said says say told announced announces announcing according statement spokesman spokesperson wrote stated confirmed reported interview',
    ),
  ],
  [
    'wish',
    wordSet(
      'want wants wanted propose proposed proposes proposal seek seeks sought ask asked asks urge urged demand demanded offer offered offers request requested consider considering',
    ),
  ],
  [
    'court',
    wordSet(
      'court judge judges ruling ruled rules sentence sentenced sentences lawsuit appeal trial convicted prosecutors tribunal',
    ),
  ],
  ['death', wordSet('died dead killed deaths wounded injured missing drowned victims')],
  [
    'staff',
    wordSet(
      'officers staff guards soldiers employees police officials troops jobs workers experts',
    ),
  ],
  [
    'vote',
    wordSet(
      'vote votes voted majority deputies mps lawmakers seats senators members favour favor against abstained abstentions',
    ),
  ],
  [
    'statistic',
    wordSet(
      'population statistics figures census percent rate average number inmates registered recorded applications arrivals capacity overcrowded overcrowding crossed',
    ),
  ],
  [
    'change',
    wordSet(
      'rose risen increased increase fell fallen decreased doubled tripled grew grown up down higher lower cut reduced raised',
    ),
  ],
  ['comparison', wordSet('than compared compare versus whereas while unlike instead')],
  ['condition', wordSet('if unless whether until when once')],
  ['part', wordSet('of including included among include includes')],
  ['age', wordSet('age aged old older years-old year-old ago later')],
  ['group', wordSet('group batch flight plane bus boat ship aboard carrying carried')],
  [
    'return',
    wordSet('returned return returns repatriated released release freed back home left leave'),
  ],
  [
    'cost',
    wordSet(
      'cost costs pay paid pays spent spend budget fund funding funds aid loan fine damages worth',
    ),
  ],
  [
    'agree',
    wordSet(
      'agreed agree agrees agreement signed sign signing deal pact treaty accord memorandum contract',
    ),
  ],
]);

export const SAYING_WORDS: ReadonlySet<string> = CONTEXT_WORDS.get('saying') ?? new Set();
