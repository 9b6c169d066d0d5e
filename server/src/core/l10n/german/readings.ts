import type { READINGS } from '../english/readings';
import type { InAnotherLanguage } from '../messages';

export const GERMAN_READINGS: InAnotherLanguage<typeof READINGS> = {
  'reading.try': 'Einen Satz ausprobieren',
  'reading.readAs': '„{words}“ wird gelesen als {value}.',
  'reading.told': 'Gemeldet ({code}): {message}',
  'reading.hidden': 'Ausgeblendet ({code}): {message}',
  'reading.supported': 'Belegt: {fact}.',
  'reading.leftAlone': 'Dazu wird nichts gesagt.',
  'reading.thought': '{fact} – {likelihood}.',
  'reading.fact': '{subject}, {property} (bekannt: {values})',
  'reading.likely': 'zu {probability} % wahrscheinlich, nötig sind {needed} %',
  'reading.unlikely': 'kaum wahrscheinlich',
  'reading.missing': 'Aber {reasons}.',
  'reading.noneMissing':
    'Alle Wörter dafür sind da, aber solche Sätze handeln oft von etwas anderem.',
  'reading.noSubject':
    'In der Nähe ist von keinem bekannten Abkommen die Rede, weder mit Namen noch über ihre Parteien.',
  'reading.noFact':
    'In der Nähe ist die Rede von: {subjects}. Keiner ihrer Fakten ist von dieser Art, oder kein Wort sagt, welcher gemeint ist.',
  'reading.place':
    'Ein Land wird nur dort mit einem Abkommen abgeglichen, wo ihm der Satz eine Rolle darin gibt.',
  'reading.nothing': 'Dort wird kein Wert gelesen.',

  'missing.unnamed': 'der Satz nennt weder das Abkommen noch alle seine Parteien',
  'missing.unnamedSince': {
    one: 'der Satz nennt weder das Abkommen noch alle seine Parteien (zuletzt war einen Satz davor von ihm die Rede)',
    other:
      'der Satz nennt weder das Abkommen noch alle seine Parteien (zuletzt war {count} Sätze davor von ihm die Rede)',
  },
  'missing.rival': '{subject} steht näher',
  'missing.wordless': 'kein Wort in der Nähe spricht von „{property}“',
  'missing.counted': 'gezählt wird etwas anderes',
  'missing.context': 'daneben fehlt, was der Datensatz verlangt ({words})',
  'missing.unclear':
    'der Wert stimmt weder mit dem Bekannten überein, noch weicht er klar davon ab',
  'missing.denied': 'der Satz verneint es',
  'missing.asked': 'der Satz fragt',
  'missing.jest': 'der Abschnitt sagt, dass seine Zahlen nicht ernst gemeint sind',
  'missing.unstated':
    'der Satz behauptet es nicht: Es ist gewünscht, angenommen, ein Teil oder eine Summe',
};
