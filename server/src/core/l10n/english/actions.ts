/** What can be done about a finding and about comments that turn findings off; what is offered while one writes. */
export const ACTIONS = {
  'action.notAboutThis': 'Not about this: hide “{words}”',
  'action.neverCheck': 'Never check “{subject}” here',
  'action.report': 'Report “{words}” as a wrong finding…',
  'action.showAgain': 'Show “{words}” again',
  'action.checkAgain': 'Check “{subject}” here again',
  'action.citeAnother': 'Cite another source…',
  'action.turnOffSentence': 'Turn off {code} in this sentence',
  'action.turnOffLine': 'Turn off {code} in this line',
  'action.turnOffFile': 'Turn off {code} in this file',
  'action.removeEntry': 'Take this entry out',
  'action.write': 'Write “{word}”',
  'action.removeLine': 'Take away this line, which turns nothing off',
  'action.removeComment': 'Take away this comment, which turns nothing off',

  'directive.unused': 'This turns nothing off: it can go.',
  'directive.unknownCode': 'PactCheck knows no code “{written}”.',
  'directive.unknownComment': 'PactCheck knows no comment “pactcheck-{written}”.',
  'directive.known': 'It knows {words}.',
  'directive.meant': 'Did you mean “{word}”?',

  'choice.outlet': 'own reporting',
  'choice.copy': 'agency text carried by others',
  'choice.re-publisher': 'rewritten from elsewhere',
  'choice.ngo': 'tracker or rights group',

  'completion.citing': '{words}, citing {source}',
  'completion.asOf': 'as of {day}',
  'completion.disputed': 'disputed',
  'completion.others': 'Others say {value}:',

  'template.unusable':
    'PactCheck: the citation template “{template}” can’t be used: {problem}. Sources are cited as usual.',

  'decision.idle':
    'hides nothing any more: in {draft} the sentence has changed, or what is known. It can go.',
  'decision.gone':
    'hides nothing any more: {draft} is gone, and what it hides is found in no draft. It can go.',
  'decision.noAgreement': 'hides nothing: no dataset in use has an agreement “{id}”.',
  'decision.noFolder': 'decisions are kept beside a draft: save it in a folder first',
  'decision.readOnly': 'the files here can only be read',
  'decision.unreachable':
    'here only the editor could write the file, and it doesn’t do so for PactCheck',
  'decision.contested': 'others are writing the same file: try again',
  'decision.tooLong': 'the file is too long',
  'decision.notKept': 'PactCheck could not keep this decision: {problem}',

  'template.tooLong': 'it is longer than {most} characters',
  'template.oneLine': 'it should be one line',
  'template.inBrackets': 'behind a claim it should stand in brackets, such as {example}',
  'template.namesNoSource': 'it names no source: use {fields}',
  'template.loneBrace': 'a {open} or {close} stands without the other',
  'template.noField': 'there is no field {field}: the fields are {fields}',
  'template.closesNothing': '{section} closes nothing',
  'template.nested': '{section} stands inside of another section',
  'template.missing': '{section} is missing',
} as const;
