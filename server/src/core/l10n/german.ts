import { GERMAN_ACTIONS } from './german/actions';
import { GERMAN_FINDINGS } from './german/findings';
import { GERMAN_READINGS } from './german/readings';
import { GERMAN_REPORTS } from './german/reports';
import type { Translation } from './messages';

export const GERMAN: Translation = {
  ...GERMAN_FINDINGS,
  ...GERMAN_ACTIONS,
  ...GERMAN_READINGS,
  ...GERMAN_REPORTS,

  'coverage.all': 'Alle {all} Angaben sind {standing}.',
  'coverage.first': { one: '{count} {standing}', other: '{count} {standing}' },
  'coverage.of': 'Von {all} Angaben: {parts}.',
  'coverage.only': 'Die einzige Angabe ist {standing}.',

  'day.frontMatter': 'aus dem Front Matter des Entwurfs',
  'day.fileName': 'aus dem Namen der Datei',
  'day.dateline': 'aus der Datumszeile des Entwurfs',
  'day.today': 'heute, da der Entwurf kein Datum nennt',

  'fix.all': 'Alles berichtigen, was sich gefahrlos berichtigen lässt (PactCheck)',
  'fix.change': 'In {words} ändern',
  'fix.changeOfDay': 'In {words} ändern (Stand: {day})',
  'fix.swap': '{first} und {second} tauschen',
  'fix.changeAndCite': '{change} und {source} als Quelle nennen',
  'fix.cite': '{source} als Quelle nennen',

  'review.clashing':
    'PactCheck: Die Berichtigungen dieses Entwurfs betreffen dieselben Wörter. Nehmen Sie sie einzeln über die Glühbirne vor.',
  'review.leftOut': {
    one: 'PactCheck: Eine Berichtigung fehlt hier, da sie die Wörter einer anderen betrifft. Nehmen Sie sie über die Glühbirne vor.',
    other:
      'PactCheck: {count} Berichtigungen fehlen hier, da sie dieselben Wörter betreffen. Nehmen Sie sie über die Glühbirne vor.',
  },
  'review.none': 'PactCheck: In diesem Entwurf gibt es nichts zu berichtigen.',
  'review.title': 'Berichtigungen von PactCheck',
  'review.unable':
    'PactCheck: Dieser Editor kann Änderungen nicht vorab zeigen. Nehmen Sie die Berichtigungen einzeln über die Schnellkorrekturen vor.',
  'review.unknown':
    'PactCheck: Öffnen Sie einen Markdown-Entwurf, um seine Berichtigungen durchzusehen.',

  'sum.nothing': {
    one: 'Nichts Falsches in 1 Entwurf.',
    other: 'Nichts Falsches in {count} Entwürfen.',
  },
  'sum.findings': { one: '1 Befund in {drafts}.', other: '{count} Befunde in {drafts}.' },
  'sum.hidden': {
    one: '1 Angabe ist durch eigene Entscheidungen ausgeblendet.',
    other: '{count} Angaben sind durch eigene Entscheidungen ausgeblendet.',
  },
  'sum.drafts': { one: '1 Entwurf', other: '{count} Entwürfen' },

  'standing.supported': 'belegt',
  'standing.wrong': 'falsch',
  'standing.unsettled': 'umstritten oder überholt',
  'standing.check': 'zu prüfen',
  'standing.ticked': 'abgehakt',
  'standing.uncovered': 'nicht erfasst',

  'workspace.checking': 'Entwürfe werden geprüft',
  'workspace.progress': '{done} von {all} Entwürfen',
};
