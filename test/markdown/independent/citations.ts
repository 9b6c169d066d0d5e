import type { CitationStyle } from '../../../server/src/core/verdicts/finding';
import { everyPiece } from './tree';
import type { Piece } from './tree';

/**
 * The corrected draft without its citation: one tree for each piece that it may be and that the draft didn't have before; none
 * where there is no such piece. A footnote goes with its definition, which stands at the draft's top level.
 */
export function withoutCitation(
  before: Piece,
  after: Piece,
  style: CitationStyle,
): readonly Piece[] {
  const had = count(everyPiece(before));
  const has = count(everyPiece(after));
  const isNew = (piece: Piece) => (has.get(sign(piece)) ?? 0) > (had.get(sign(piece)) ?? 0);
  const whole = style === 'footnote' ? withoutDefinition(before, after) : after;
  const trees: Piece[] = [];
  const visit = (piece: Piece, rebuild: (piece: Piece) => Piece, isInNote: boolean): void => {
    // In a footnote's text a source is cited by a link.
    const own = isInNote && style === 'footnote' ? 'link' : style;
    for (const cut of cuts(piece, own, isNew)) trees.push(rebuild(cut));
    piece.children.forEach((child, i) => {
      const put = (one: Piece) => rebuild(withChildren(piece, piece.children.with(i, one)));
      visit(child, put, isInNote || piece.type === 'footnoteDefinition');
    });
  };
  visit(whole, (piece) => piece, false);
  return trees;
}

/** A piece without one citation, in each way. */
function cuts(
  piece: Piece,
  style: CitationStyle,
  isNew: (piece: Piece) => boolean,
): readonly Piece[] {
  if (style === 'pandoc') return withoutText(piece, / \[@[^\]]+\]/g);
  const children = piece.children.flatMap((child, i) => {
    if (!isNew(child)) return [];
    if (style === 'footnote') return child.type === 'footnoteReference' ? [without(piece, i)] : [];
    return child.type === 'link' && isInBrackets(piece, i) ? [withoutBrackets(piece, i)] : [];
  });
  // A source without an address is named in brackets.
  return style === 'link' && piece.type === 'text'
    ? [...children, ...withoutText(piece, / \((?:[^()]|\([^()]*\))+\)/g)]
    : children;
}

function withoutText(piece: Piece, pattern: RegExp): readonly Piece[] {
  if (piece.type !== 'text' && piece.type !== 'html') return [];
  return [...piece.value.matchAll(pattern)].map(({ index, 0: mark }) => ({
    ...piece,
    value: piece.value.slice(0, index) + piece.value.slice(index + mark.length),
  }));
}

function isInBrackets({ children }: Piece, i: number): boolean {
  const [left, right] = [children[i - 1], children[i + 1]];
  return (left?.value.endsWith(' (') ?? false) && (right?.value.startsWith(')') ?? false);
}

function withoutBrackets(piece: Piece, i: number): Piece {
  const { children } = piece;
  const trimmed = children.map((child, at) => {
    if (at === i - 1) return { ...child, value: child.value.slice(0, -2) };
    return at === i + 1 ? { ...child, value: child.value.slice(1) } : child;
  });
  return without(withChildren(piece, trimmed), i);
}

function without(piece: Piece, i: number): Piece {
  const [left, right] = [piece.children[i - 1], piece.children[i + 1]];
  if (left?.type !== 'text' || right?.type !== 'text') {
    return withChildren(piece, piece.children.toSpliced(i, 1));
  }
  const joined = { ...left, value: left.value + right.value };
  return withChildren(piece, piece.children.toSpliced(i - 1, 3, joined));
}

function withChildren(piece: Piece, children: readonly Piece[]): Piece {
  return { ...piece, children };
}

/** The one footnote that the draft didn't define before. */
function withoutDefinition(before: Piece, after: Piece): Piece {
  const had = new Set(everyPiece(before).filter(isDefinition).map(sign));
  const added = after.children.findIndex((piece) => isDefinition(piece) && !had.has(sign(piece)));
  return added < 0 ? after : without(after, added);
}

function isDefinition({ type }: Piece): boolean {
  return type === 'footnoteDefinition';
}

function count(pieces: readonly Piece[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const piece of pieces) counts.set(sign(piece), (counts.get(sign(piece)) ?? 0) + 1);
  return counts;
}

function sign({ type, attributes }: Piece): string {
  return `${type} ${attributes}`;
}
