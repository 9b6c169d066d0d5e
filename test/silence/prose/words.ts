/** What slots are filled with, besides countries and figures. All people and firms are made up. */
export const PEOPLE: readonly [string, ...string[]] = [
  'Ingrid Vasdal',
  'Tomás Arriaga',
  'Lindiwe Mokoena',
  'Petros Halvorsen',
  'Anneke de Wit',
  'Samuel Otieno',
  'Mirela Brankovic',
  'Kwame Adjei-Poku',
  'Yuki Hoshizora',
  'Caroline Peverell',
  'Farid Benslimane',
  'Dagny Ljungström',
];

export const FIRMS: readonly [string, ...string[]] = [
  'Halden Marine',
  'Orsova Steel',
  'Brightwater Foods',
  'Kestrel & Lowe',
  'Nordlys Energi',
  'Casa Verde',
  'Tamarind Textiles',
];

export const MONTHS: readonly [string, ...string[]] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const WEEKDAYS: readonly [string, ...string[]] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];

export const NUMBERS: readonly [string, ...string[]] = [
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

export const ORDINALS: readonly [string, ...string[]] = [
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  '11th',
  '32nd',
  '63rd',
];
