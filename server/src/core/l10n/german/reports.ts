import type { REPORTS } from '../english/reports';
import type { InAnotherLanguage } from '../messages';

export const GERMAN_REPORTS: InAnotherLanguage<typeof REPORTS> = {
  'report.drafts': { one: 'PactCheck: 1 Entwurf', other: 'PactCheck: {count} Entwürfe' },
  'report.heldAgainst': 'Abgeglichen mit {facts} Fakten aus {sources} Quellen.',
  'report.heldAgainstDatasets':
    'Abgeglichen mit {facts} Fakten aus {sources} Quellen von {datasets}.',
  'report.day': 'Geprüft nach dem Stand vom {day} ({from}).',
  'report.dayAlone': 'Geprüft nach dem Stand vom {day}.',
  'report.partial': 'Nur ein Teil wurde geprüft: Er ist sehr lang.',
  'report.draft': 'Der Entwurf',
  'report.draftMarked': 'Der Entwurf mit markierten Angaben',
  'report.valuesOfDraft': 'Angaben des Entwurfs',
  'report.values': 'Angaben',
  'report.outline': 'Gliederung der Angaben: {name}',
  'report.line': 'Zeile {line}',

  'wrong.title': 'Ein falscher Befund von PactCheck',
  'wrong.what': 'Was daran falsch ist:',
  'wrong.writeHere': '(hier schreiben)',
  'wrong.sentence': 'Der Satz:',
  'wrong.found': 'Was gefunden wurde:',
  'wrong.because': 'Wegen dieser Wörter:',
  'wrong.forAgreement': '{words} (für das Abkommen)',
  'wrong.forProperty': '{words} (für die Eigenschaft)',
  'wrong.sure': 'Wahrscheinlichkeit {probability}',
  'wrong.none': '(keine)',
  'wrong.known': 'Was bekannt ist:',
  'wrong.checked': 'Geprüft nach dem Stand vom {day} mit PactCheck {version}, gegen {datasets}.',
  'wrong.sentNowhere':
    'PactCheck hat das nirgendwohin gesendet: Kopieren Sie es für die Person, die den Datensatz pflegt.',
  'wrong.aDataset': 'einen Datensatz',
  'wrong.facts': { one: '{datasets} (1 Fakt)', other: '{datasets} ({count} Fakten)' },
};
