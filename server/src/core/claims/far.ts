/** So many sentences back of its own block a sentence is still read by. */
export const SENTENCES_BACK = 6;

/** How far things stand from what is read: within a sentence below ten. */
export const FAR = {
  header: 1,
  answered: 2,
  parent: 3,
  corner: 3,
  cousin: 6,
  leadIn: 8,
  sentence: 10,
  heading: 14,
  level: 4,
  block: 12,
  sibling: 2,
  title: 30,
  opening: 42,
  out: 100,
} as const;
