import type { ACTIONS } from '../english/actions';
import type { InAnotherLanguage } from '../messages';

export const GERMAN_ACTIONS: InAnotherLanguage<typeof ACTIONS> = {
  'action.notAboutThis': 'Hier nicht gemeint: „{words}“ ausblenden',
  'action.neverCheck': '„{subject}“ hier nie prüfen',
  'action.report': '„{words}“ als falschen Befund melden …',
  'action.showAgain': '„{words}“ wieder anzeigen',
  'action.checkAgain': '„{subject}“ hier wieder prüfen',
  'action.citeAnother': 'Andere Quelle nennen …',
  'action.turnOffSentence': '{code} in diesem Satz ausschalten',
  'action.turnOffLine': '{code} in dieser Zeile ausschalten',
  'action.turnOffFile': '{code} in dieser Datei ausschalten',
  'action.removeEntry': 'Diesen Eintrag herausnehmen',
  'action.write': '„{word}“ schreiben',
  'action.removeLine': 'Diese Zeile entfernen, die nichts ausschaltet',
  'action.removeComment': 'Diesen Kommentar entfernen, der nichts ausschaltet',

  'directive.unused': 'Das schaltet nichts aus und kann entfallen.',
  'directive.unknownCode': 'PactCheck kennt keinen Code „{written}“.',
  'directive.unknownComment': 'PactCheck kennt keinen Kommentar „pactcheck-{written}“.',
  'directive.known': 'Bekannt sind {words}.',
  'directive.meant': 'Meinten Sie „{word}“?',

  'choice.outlet': 'eigene Berichterstattung',
  'choice.copy': 'Agenturtext in einem anderen Medium',
  'choice.re-publisher': 'nach anderen Quellen umgeschrieben',
  'choice.ngo': 'Beobachtungsstelle oder Menschenrechtsorganisation',

  'completion.citing': '{words}, mit Quelle {source}',
  'completion.asOf': 'Stand: {day}',
  'completion.disputed': 'umstritten',
  'completion.others': 'Andere Quellen: {value}',

  'template.unusable':
    'PactCheck: Die Zitiervorlage „{template}“ ist nicht verwendbar: {problem}. Quellen werden wie üblich genannt.',

  'decision.idle':
    'blendet nichts mehr aus: In {draft} hat sich der Satz geändert oder das, was bekannt ist. Der Eintrag kann weg.',
  'decision.gone':
    'blendet nichts mehr aus: {draft} gibt es nicht mehr, und was es ausblendet, steht in keinem Entwurf. Es kann weg.',
  'decision.noAgreement':
    'blendet nichts aus: kein Datensatz, der verwendet wird, hat ein Abkommen „{id}“.',
  'decision.noFolder':
    'Entscheidungen stehen neben dem Entwurf: Speichern Sie ihn zuerst in einem Ordner',
  'decision.readOnly': 'die Dateien hier können nur gelesen werden',
  'decision.unreachable':
    'hier könnte nur der Editor die Datei schreiben, und er tut es nicht für PactCheck',
  'decision.contested': 'andere schreiben gerade dieselbe Datei: bitte noch einmal versuchen',
  'decision.tooLong': 'die Datei ist zu lang',
  'decision.notKept': 'PactCheck konnte diese Entscheidung nicht speichern: {problem}',

  'template.tooLong': 'sie ist länger als {most} Zeichen',
  'template.oneLine': 'sie muss in einer Zeile stehen',
  'template.inBrackets': 'hinter einer Angabe muss sie in Klammern stehen, etwa {example}',
  'template.namesNoSource': 'sie nennt keine Quelle: Verwenden Sie {fields}',
  'template.loneBrace': 'ein {open} oder {close} steht ohne sein Gegenstück',
  'template.noField': 'es gibt kein Feld {field}: Die Felder sind {fields}',
  'template.closesNothing': '{section} schließt nichts',
  'template.nested': '{section} steht in einem anderen Abschnitt',
  'template.missing': '{section} fehlt',
};
