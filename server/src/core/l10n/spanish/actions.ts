import type { ACTIONS } from '../english/actions';
import type { InAnotherLanguage } from '../messages';

export const SPANISH_ACTIONS: InAnotherLanguage<typeof ACTIONS> = {
  'action.notAboutThis': 'No se trata de esto: ocultar «{words}»',
  'action.neverCheck': 'No comprobar nunca «{subject}» aquí',
  'action.report': 'Notificar «{words}» como hallazgo erróneo…',
  'action.showAgain': 'Volver a mostrar «{words}»',
  'action.checkAgain': 'Volver a comprobar «{subject}» aquí',
  'action.citeAnother': 'Citar otra fuente…',
  'action.turnOffSentence': 'Desactivar {code} en esta frase',
  'action.turnOffLine': 'Desactivar {code} en esta línea',
  'action.turnOffFile': 'Desactivar {code} en este archivo',
  'action.removeEntry': 'Quitar esta entrada',
  'action.write': 'Escribir «{word}»',
  'action.removeLine': 'Quitar esta línea, que no desactiva nada',
  'action.removeComment': 'Quitar este comentario, que no desactiva nada',

  'directive.unused': 'Esto no desactiva nada: se puede quitar.',
  'directive.unknownCode': 'PactCheck no conoce el código «{written}».',
  'directive.unknownComment': 'PactCheck no conoce el comentario «pactcheck-{written}».',
  'directive.known': 'Los conocidos son {words}.',
  'directive.meant': '¿Quería decir «{word}»?',

  'choice.outlet': 'información propia',
  'choice.copy': 'texto de agencia publicado por otros',
  'choice.re-publisher': 'reelaborado a partir de otros',
  'choice.ngo': 'observatorio u organización de derechos humanos',

  'completion.citing': '{words}, citando {source}',
  'completion.asOf': 'a fecha de {day}',
  'completion.disputed': 'en disputa',
  'completion.others': 'Otras fuentes: {value}',

  'template.unusable':
    'PactCheck: la plantilla de citas «{template}» no se puede usar: {problem}. Las fuentes se citan como siempre.',

  'decision.idle':
    'ya no oculta nada: en {draft} ha cambiado la frase, o lo que se sabe. Se puede quitar.',
  'decision.gone':
    'ya no oculta nada: {draft} ya no existe, y lo que oculta no se encuentra en ningún borrador. Se puede quitar.',
  'decision.noAgreement':
    'no oculta nada: ningún conjunto de datos en uso tiene un acuerdo «{id}».',
  'decision.noFolder': 'las decisiones se guardan junto al borrador: guárdelo antes en una carpeta',
  'decision.readOnly': 'los archivos de aquí solo se pueden leer',
  'decision.unreachable':
    'aquí solo el editor podría escribir el archivo, y no lo hace para PactCheck',
  'decision.contested': 'otros están escribiendo el mismo archivo: inténtelo de nuevo',
  'decision.tooLong': 'el archivo es demasiado largo',
  'decision.notKept': 'PactCheck no pudo guardar esta decisión: {problem}',

  'template.tooLong': 'tiene más de {most} caracteres',
  'template.oneLine': 'debe ocupar una sola línea',
  'template.inBrackets': 'tras una afirmación debe ir entre paréntesis, por ejemplo {example}',
  'template.namesNoSource': 'no nombra ninguna fuente: use {fields}',
  'template.loneBrace': 'hay una {open} o una {close} sin su pareja',
  'template.noField': 'no existe el campo {field}: los campos son {fields}',
  'template.closesNothing': '{section} no cierra nada',
  'template.nested': '{section} está dentro de otra sección',
  'template.missing': 'falta {section}',
};
