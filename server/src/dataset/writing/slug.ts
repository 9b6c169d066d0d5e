/** A text as a part of a file's name or an id: `Kosovo–Denmark prison agreement` → `kosovo-denmark-prison-agreement`. Empty where nothing is left. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join('-')
    .slice(0, LONGEST)
    .replace(/-$/, '');
}

const LONGEST = 80;
