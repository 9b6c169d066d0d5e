import type { READINGS } from '../english/readings';
import type { InAnotherLanguage } from '../messages';

export const SPANISH_READINGS: InAnotherLanguage<typeof READINGS> = {
  'reading.try': 'Probar una frase',
  'reading.readAs': '«{words}» se lee como {value}.',
  'reading.told': 'Se señala ({code}): {message}',
  'reading.hidden': 'Oculto ({code}): {message}',
  'reading.supported': 'Con respaldo: {fact}.',
  'reading.leftAlone': 'No se dice nada de este valor.',
  'reading.thought': '{fact} ({likelihood}).',
  'reading.fact': '{subject}, {property} (se conoce: {values})',
  'reading.likely': 'probable al {probability} %, y hace falta un {needed} %',
  'reading.unlikely': 'muy poco probable',
  'reading.missing': 'Pero {reasons}.',
  'reading.noneMissing':
    'No le falta ninguna palabra, pero frases así tratan a menudo de otra cosa.',
  'reading.noSubject':
    'Cerca no se habla de ningún acuerdo conocido, ni por su nombre ni por sus partes.',
  'reading.noFact':
    'Cerca se habla de: {subjects}. Entre sus datos no hay ninguno de este tipo, o ninguna palabra dice cuál es.',
  'reading.place': 'Un país solo se coteja con un acuerdo cuando la frase le da un papel en él.',
  'reading.nothing': 'Ahí no se lee ningún valor.',

  'missing.unnamed': 'la frase no nombra ni el acuerdo ni a todas sus partes',
  'missing.unnamedSince': {
    one: 'la frase no nombra ni el acuerdo ni a todas sus partes (se habló de él por última vez una frase antes)',
    other:
      'la frase no nombra ni el acuerdo ni a todas sus partes (se habló de él por última vez {count} frases antes)',
  },
  'missing.rival': '{subject} está más cerca',
  'missing.wordless': 'ninguna palabra cercana habla de «{property}»',
  'missing.counted': 'el nombre que cuenta es otro',
  'missing.context': 'falta al lado lo que pide el conjunto de datos ({words})',
  'missing.unclear': 'ni coincide con lo que se conoce ni se aparta claramente de ello',
  'missing.denied': 'la frase lo niega',
  'missing.asked': 'la frase es una pregunta',
  'missing.jest': 'el pasaje dice que sus cifras no van en serio',
  'missing.unstated': 'la frase no lo afirma: es un deseo, una hipótesis, una parte o una suma',
};
