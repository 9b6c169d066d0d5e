import { describe, expect, it } from 'vitest';
import { countedBehind } from '../../../server/src/core/mentions/countedNouns';
import { tokenize } from '../../../server/src/core/text/tokens';

/** The noun and the words up to it that stand behind the first token. */
function counted(text: string, one = false) {
  const tokens = tokenize(text);
  const found = countedBehind(tokens, 1, one);
  return found && [found.unit, text.slice(tokens[found.from]?.start, tokens[found.to - 1]?.end)];
}

describe('countedBehind', () => {
  it.each([
    ['300 foreign prisoners from Denmark', 'prisoner', 'foreign prisoners'],
    ['300 newly built prison cells', 'cell', 'newly built prison cells'],
    ['300 deported asylum-seekers', 'seeker', 'deported asylum-seekers'],
    ['300 third-country nationals', 'national', 'third-country nationals'],
    ['300-place prison', 'place', 'place'],
    ['300-prisoner', 'prisoner', 'prisoner'],
    ['300 of its convicts, most of them', 'convict', 'of its convicts'],
    ['300 of the 500 prisoners', 'prisoner', 'of the 500 prisoners'],
    ["300 of Denmark's prisoners", 'prisoner', "of Denmark's prisoners"],
    ["300 of the Danes' prisoners", 'prisoner', "of the Danes' prisoners"],
    ['300 human rights groups', 'group', 'human rights groups'],
    ['300 United Nations member states', 'state', 'United Nations member states'],
    ['300 two-bed cells', 'cell', 'two-bed cells'],
    ['300 women prisoners', 'prisoner', 'women prisoners'],
    ['300 people whom it sent', 'person', 'people'],
    ['300 members of parliament', 'member', 'members'],
    ['300 staff', 'staff', 'staff'],
    ['300 Somalis face charges', 'somali', 'Somalis'],
    ['300 “prisoners”', 'prisoner', 'prisoners'],
  ])('of %j finds %j', (text, unit, words) => {
    expect(counted(text)).toEqual([unit, words]);
  });

  it.each([
    ['300'],
    ['300 of them'],
    ['300 have arrived'],
    ['300 hold passports'],
    ['300 arrived with bags'],
    ['300, prisoners'],
    ['300 and prisoners'],
    ['300 from prisons'],
    ['300 in all cases'],
    ['300 news'],
    ['300-strong'],
    ['300 50 prisoners'],
    ['300 fifty prisoners'],
    ['300 previous'],
  ])('of %j finds none', (text) => {
    expect(counted(text)).toBeUndefined();
  });

  it('takes a singular noun where one is counted', () => {
    expect(counted('one convicted prisoner said', true)).toEqual([
      'prisoner',
      'convicted prisoner',
    ]);
    expect(counted('one deputy asks why', true)).toEqual(['deputy', 'deputy']);
    expect(counted('one could', true)).toBeUndefined();
    expect(counted('300 prisoner')).toBeUndefined();
  });
});
