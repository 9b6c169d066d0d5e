import type { REPORTS } from '../english/reports';
import type { InAnotherLanguage } from '../messages';

export const SPANISH_REPORTS: InAnotherLanguage<typeof REPORTS> = {
  'report.drafts': { one: 'PactCheck: 1 borrador', other: 'PactCheck: {count} borradores' },
  'report.heldAgainst': 'Cotejado con {facts} datos de {sources} fuentes.',
  'report.heldAgainstDatasets': 'Cotejado con {facts} datos de {sources} fuentes de {datasets}.',
  'report.day': 'Comprobado a fecha de {day} ({from}).',
  'report.dayAlone': 'Comprobado a fecha de {day}.',
  'report.partial': 'Solo se comprobó una parte: es muy largo.',
  'report.draft': 'El borrador',
  'report.draftMarked': 'El borrador, con sus valores marcados',
  'report.valuesOfDraft': 'Valores del borrador',
  'report.values': 'Valores',
  'report.outline': 'Índice de afirmaciones: {name}',
  'report.line': 'línea {line}',

  'wrong.title': 'Un hallazgo erróneo de PactCheck',
  'wrong.what': 'Qué tiene de erróneo:',
  'wrong.writeHere': '(escriba aquí)',
  'wrong.sentence': 'La frase:',
  'wrong.found': 'Qué se encontró:',
  'wrong.because': 'Por estas palabras:',
  'wrong.forAgreement': '{words} (para el acuerdo)',
  'wrong.forProperty': '{words} (para la propiedad)',
  'wrong.sure': 'probabilidad de {probability}',
  'wrong.none': '(ninguna)',
  'wrong.known': 'Qué se sabe:',
  'wrong.checked': 'Comprobado a fecha de {day}, con PactCheck {version}, frente a {datasets}.',
  'wrong.sentNowhere':
    'PactCheck no ha enviado esto a ninguna parte: cópielo para quien mantiene los datos.',
  'wrong.aDataset': 'un conjunto de datos',
  'wrong.facts': { one: '{datasets} (1 dato)', other: '{datasets} ({count} datos)' },
};
