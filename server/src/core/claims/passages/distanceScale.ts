/** So many sentences back of its own block a sentence is still read by. */
export const SENTENCES_BACK = 6;
/** So many blocks back of its own section a block is still read by. */
export const BLOCKS_BACK = 4;
/** So many blocks of the section before may still be what a heading's question goes on from. */
export const SECTION_BACK = 40;
/** So many blocks at the top of a draft tell what it is about. */
export const OPENINGS = 3;

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
