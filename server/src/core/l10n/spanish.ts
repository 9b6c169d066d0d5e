import { SPANISH_ACTIONS } from './spanish/actions';
import { SPANISH_FINDINGS } from './spanish/findings';
import { SPANISH_READINGS } from './spanish/readings';
import { SPANISH_REPORTS } from './spanish/reports';
import type { Translation } from './messages';

export const SPANISH: Translation = {
  ...SPANISH_FINDINGS,
  ...SPANISH_ACTIONS,
  ...SPANISH_READINGS,
  ...SPANISH_REPORTS,

  'coverage.all': 'Los {all} valores: {standing}.',
  'coverage.first': { one: '{count} {standing}', other: '{count} {standing}' },
  'coverage.of': 'De {all} valores: {parts}.',
  'coverage.only': 'El único valor: {standing}.',

  'day.frontMatter': 'según el front matter del borrador',
  'day.fileName': 'según el nombre del archivo',
  'day.dateline': 'según la data del borrador',
  'day.today': 'hoy, porque el borrador no lleva fecha',

  'fix.all': 'Corregir todo lo que se puede corregir sin riesgo (PactCheck)',
  'fix.change': 'Cambiar a {words}',
  'fix.changeOfDay': 'Cambiar a {words} (a fecha de {day})',
  'fix.swap': 'Intercambiar {first} y {second}',
  'fix.changeAndCite': '{change} y citar {source}',
  'fix.cite': 'Citar {source}',

  'review.clashing':
    'PactCheck: las correcciones de este borrador afectan a las mismas palabras. Hágalas una a una desde la bombilla.',
  'review.leftOut': {
    one: 'PactCheck: falta aquí una corrección, porque afecta a las palabras de otra. Hágala desde la bombilla.',
    other:
      'PactCheck: faltan aquí {count} correcciones, porque afectan a las mismas palabras. Hágalas desde la bombilla.',
  },
  'review.none': 'PactCheck: no hay nada que corregir en este borrador.',
  'review.title': 'Correcciones de PactCheck',
  'review.unable':
    'PactCheck: este editor no puede mostrar los cambios antes de hacerlos. Haga las correcciones una a una con las correcciones rápidas.',
  'review.unknown': 'PactCheck: abra un borrador en Markdown para revisar sus correcciones.',

  'sum.nothing': {
    one: 'Ningún error en 1 borrador.',
    other: 'Ningún error en {count} borradores.',
  },
  'sum.findings': { one: '1 hallazgo en {drafts}.', other: '{count} hallazgos en {drafts}.' },
  'sum.hidden': {
    one: '1 valor está oculto por decisiones suyas.',
    other: '{count} valores están ocultos por decisiones suyas.',
  },
  'sum.drafts': { one: '1 borrador', other: '{count} borradores' },

  'standing.supported': 'con respaldo',
  'standing.wrong': 'con error',
  'standing.unsettled': 'en disputa o sin vigencia',
  'standing.check': 'por comprobar',
  'standing.ticked': 'marcados',
  'standing.uncovered': 'sin datos',

  'workspace.checking': 'Comprobando borradores',
  'workspace.progress': '{done} de {all} borradores',
};
