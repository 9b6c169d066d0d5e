import { frontMatterFaults } from './frontMatter';
import type { Metadata } from './frontMatter';
import { htmlParts } from './tree';
import type { Piece } from './tree';

/** Where two trees differ in more than the words of their texts: nothing, or a line a fault. */
export function treeFaults(before: Piece, after: Piece, path = ''): readonly string[] {
  const where = path === '' ? before.type : `${path} > ${before.type}`;
  if (before.type !== after.type) return [`${where} becomes ${after.type}`];
  if (isMetadata(before.type)) return frontMatterFaults(before.type, before.value, after.value);
  if (before.attributes !== after.attributes) {
    return [`${where} changes: ${before.attributes} → ${after.attributes}`];
  }
  if (isUnread(before) && JSON.stringify(before) !== JSON.stringify(after)) {
    return [`${where} isn’t to be read, and changes`];
  }
  if (before.type === 'html') return htmlFaults(before.value, after.value, where);
  const old = before.children.filter(isMarkup);
  const now = after.children.filter(isMarkup);
  if (old.length !== now.length) {
    return [`${where} has ${namesOf(now)} where it had ${namesOf(old)}`];
  }
  return [
    ...hollowFaults(before, after, where),
    ...old.flatMap((piece, i) => treeFaults(piece, now[i] ?? piece, where)),
  ];
}

function isMetadata(type: string): type is Metadata {
  return type === 'yaml' || type === 'toml' || type === 'json';
}

function isMarkup({ type }: Piece): boolean {
  return type !== 'text';
}

/** Struck text, and a note's number that leads to the note. */
function isUnread({ type, attributes, children }: Piece): boolean {
  const text = children.map(({ value }) => value).join('');
  return (
    type === 'delete' ||
    (type === 'link' && attributes.includes('url="#') && /^\W*\d+\W*$/.test(text))
  );
}

function htmlFaults(before: string, after: string, where: string): readonly string[] {
  const [old, now] = [before, after].map((html) => htmlParts(html).filter((_, i) => i % 2 === 1));
  return JSON.stringify(old) === JSON.stringify(now)
    ? []
    : [`${where} changes: ${JSON.stringify(before)} → ${JSON.stringify(after)}`];
}

/** Marks that are left with nothing between them. */
function hollowFaults(before: Piece, after: Piece, where: string): readonly string[] {
  const faults: string[] = [];
  if (wordsIn(before) && !wordsIn(after)) faults.push(`${where} is left empty`);
  if (hollowElements(after) > hollowElements(before))
    faults.push(`${where}: an element is left empty`);
  return faults;
}

function wordsIn({ type, value, children }: Piece): boolean {
  return (
    (type === 'text' ? value.trim() !== '' : type !== 'html' && children.length === 0) ||
    children.some(wordsIn)
  );
}

function hollowElements({ children }: Piece): number {
  const inline = children.filter(({ type, value }) => type !== 'text' || value.trim() !== '');
  return inline.filter((piece, i) => {
    const [, name] = /^<(\w+)/.exec(piece.value) ?? [];
    return name !== undefined && inline[i + 1]?.value === `</${name}>`;
  }).length;
}

function namesOf(pieces: readonly Piece[]): string {
  return pieces.length === 0 ? 'none' : pieces.map(({ type }) => type).join(', ');
}
