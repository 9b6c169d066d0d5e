import { describe, expect, it } from 'vitest';
import { inflections, isPlural, singular } from '../../../server/src/core/language/inflection';

describe('singular', () => {
  it.each([
    ['prisoners', 'prisoner'],
    ['countries', 'country'],
    ['people', 'person'],
    ['men', 'man'],
    ['servicewomen', 'servicewoman'],
    ['children', 'child'],
    ['lives', 'life'],
    ['detectives', 'detective'],
    ['churches', 'church'],
    ['boxes', 'box'],
    ['classes', 'class'],
    ['heroes', 'hero'],
    ['shoes', 'shoe'],
    ['houses', 'house'],
    ['cases', 'case'],
    ['nurses', 'nurse'],
    ['prizes', 'prize'],
    ['campuses', 'campus'],
    ['buses', 'bus'],
    ['clauses', 'clause'],
    ['crises', 'crisis'],
    ['movies', 'movie'],
    ['ties', 'tie'],
    ['criteria', 'criterion'],
    ['somalis', 'somali'],
    ['staff', 'staff'],
    ['aircraft', 'aircraft'],
    ['series', 'series'],
  ])('of %s is %s', (many, one) => {
    expect(singular(many)).toBe(one);
  });

  it.each(['prisoner', 'bus', 'crisis', 'news', 'class', 'wales', 'specimen', 'this', 'his', ''])(
    'leaves %j alone',
    (noun) => {
      expect(singular(noun)).toBe(noun);
    },
  );
});

describe('isPlural', () => {
  it.each(['prisoners', 'men', 'staff', 'people', 'countries'])('holds of %s', (noun) => {
    expect(isPlural(noun)).toBe(true);
  });

  it.each(['prisoner', 'news', 'dangerous', 'crisis', 'says', 'class', 'specimen', 'across', 's'])(
    'does not hold of %s',
    (noun) => {
      expect(isPlural(noun)).toBe(false);
    },
  );
});

describe('inflections', () => {
  it.each([
    ['sign', ['sign', 'signs', 'signing', 'signed']],
    ['take', ['take', 'takes', 'taking', 'took', 'taken']],
    ['withdraw', ['withdraw', 'withdraws', 'withdrawing', 'withdrew', 'withdrawn']],
    ['undertake', ['undertake', 'undertakes', 'undertaking', 'undertook', 'undertaken']],
    ['carry', ['carry', 'carries', 'carrying', 'carried']],
    ['agree', ['agree', 'agrees', 'agreeing', 'agreed']],
    ['host', ['host', 'hosts', 'hosting', 'hosted']],
    ['plan', ['plan', 'plans', 'planning', 'planned']],
    ['commit', ['commit', 'commits', 'committing', 'committed']],
    ['travel', ['travel', 'travels', 'traveling', 'travelling', 'traveled', 'travelled']],
    ['visit', ['visit', 'visits', 'visiting', 'visited']],
    ['reach', ['reach', 'reaches', 'reaching', 'reached']],
    ['veto', ['veto', 'vetoes', 'vetoing', 'vetoed']],
    ['lie', ['lie', 'lies', 'lying', 'lay', 'lied', 'lain']],
    ['go', ['go', 'goes', 'went', 'gone', 'going']],
    ['be', ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being']],
    ['pay', ['pay', 'pays', 'paying', 'paid']],
    ['cost', ['cost', 'costs', 'costing', 'costed']],
    ['country', ['country', 'countries']],
    ['man', ['man', 'men']],
    ['person', ['person', 'people']],
    ['crisis', ['crisis', 'crises']],
  ])('of %s', (lemma, forms) => {
    expect(inflections(lemma)).toEqual(expect.arrayContaining(forms));
    expect(inflections(lemma)[0]).toBe(lemma);
  });

  it.each([
    ['take', 'taked'],
    ['sign', 'signned'],
    ['visit', 'visitted'],
    ['be', 'bes'],
    ['a', 'as'],
    ['it', 'its'],
    ['in', 'ins'],
    ['of', 'ofs'],
  ])('of %s lack %s', (lemma, form) => {
    expect(inflections(lemma)).not.toContain(form);
  });
});
