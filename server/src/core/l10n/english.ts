import { ACTIONS } from './english/actions';
import { FINDINGS } from './english/findings';
import { READINGS } from './english/readings';
import { REPORTS } from './english/reports';

/** What is said to readers, in English: the first of the languages, by which the others go. Keys name the place first. */
export const ENGLISH = {
  ...FINDINGS,
  ...ACTIONS,
  ...READINGS,
  ...REPORTS,

  'coverage.all': 'All {all} values are {standing}.',
  'coverage.first': { one: '{count} is {standing}', other: '{count} are {standing}' },
  'coverage.of': 'Of {all} values {parts}.',
  'coverage.only': 'The only value is {standing}.',

  'day.frontMatter': 'from the draft’s front matter',
  'day.fileName': 'from the file’s name',
  'day.dateline': 'from the draft’s dateline',
  'day.today': 'today, since the draft bears no date',

  'fix.all': 'Correct all that is safe to correct (PactCheck)',
  'fix.change': 'Change to {words}',
  'fix.changeOfDay': 'Change to {words} (as of {day})',
  'fix.swap': 'Swap {first} and {second}',
  'fix.changeAndCite': '{change} and cite {source}',
  'fix.cite': 'Cite {source}',

  'review.clashing':
    'PactCheck: the corrections of this draft touch the same words. Make them one by one from the light bulb.',
  'review.leftOut': {
    one: 'PactCheck: one correction isn’t among these, since it touches the words of another. Make it from the light bulb.',
    other:
      'PactCheck: {count} corrections aren’t among these, since they touch the same words. Make them from the light bulb.',
  },
  'review.none': 'PactCheck: there is nothing to correct in this draft.',
  'review.title': 'Corrections by PactCheck',
  'review.unable':
    'PactCheck: this editor can’t show changes before they are made. Make the corrections one by one from the quick fixes.',
  'review.unknown': 'PactCheck: open a Markdown draft to review its corrections.',

  'sum.nothing': { one: 'Nothing wrong in 1 draft.', other: 'Nothing wrong in {count} drafts.' },
  'sum.findings': { one: '1 finding in {drafts}.', other: '{count} findings in {drafts}.' },
  'sum.hidden': {
    one: '1 value is hidden by your decisions.',
    other: '{count} values are hidden by your decisions.',
  },
  'sum.drafts': { one: '1 draft', other: '{count} drafts' },

  'standing.supported': 'supported',
  'standing.wrong': 'wrong',
  'standing.unsettled': 'disputed or outdated',
  'standing.check': 'to be checked',
  'standing.ticked': 'ticked off',
  'standing.uncovered': 'not covered',

  'workspace.checking': 'Checking drafts',
  'workspace.progress': '{done} of {all} drafts',
} as const;
