import type { Subject, SubjectKind } from '../core/facts/factbase';
import type { DataFile } from './dataFile';
import type { Knowledge } from './knowledge';
import { present } from './present';
import { failing } from './problem';
import { subjectSchema } from './schema';
import { validated } from './validated';
import type { ValueFault } from './values';
import { startAt } from './yaml/tree';
import type { YamlMap } from './yaml/tree';

/** A subject without its facts. One whose parties or country can't be told is left out: it would be taken for another. */
export function readSubject(
  file: DataFile,
  id: string,
  kind: SubjectKind,
  knowledge: Knowledge,
): Omit<Subject, 'complete'> | undefined {
  const head = validated(subjectSchema, headOf(file.root), {
    what: id,
    file,
    problems: knowledge.problems,
    essential: ['name', 'parties', 'country'],
  });
  if (head === undefined) return undefined;
  const place = (name: string, ...path: string[]): string | undefined => {
    const read = knowledge.values.read(name, 'place');
    if ('value' in read && read.value.kind === 'place') return read.value.country;
    const { fault, mend }: ValueFault = 'fault' in read ? read : { fault: `'${name}' is no place` };
    const message = `${id} is left out: ${fault}`;
    const problem = failing('known-places', { message, mend });
    knowledge.problems.add(file.locate(startAt(file.root, path)), problem);
    return undefined;
  };
  const parties = new Map<string, readonly string[]>();
  for (const [role, names] of Object.entries(head.parties ?? {})) {
    const codes = names.map((name) => place(name, 'parties', role));
    const known = codes.filter((code) => code !== undefined);
    if (known.length < codes.length) return undefined;
    parties.set(role, known);
  }
  const home = head.country ?? (kind === 'country' ? head.name : undefined);
  const country =
    home === undefined ? undefined : place(home, head.country === undefined ? 'name' : 'country');
  if (home !== undefined && country === undefined) return undefined;
  return present({
    id,
    kind,
    name: head.name,
    aliases: head.also ?? [],
    parties,
    country,
    topics: head.about ?? [],
    people: head.people ?? [],
    location: file.locate(startAt(file.root, ['name'])),
  });
}

/** The file's fields but for its facts, which are read one by one. */
function headOf(root: YamlMap): YamlMap {
  return { ...root, entries: root.entries.filter(({ key }) => key !== 'facts') };
}
