import type { Fact, Source, Subject } from '../../core/facts/factbase';
import type { Span } from '../../core/span';
import { wordAt } from './openFile';
import type { OpenDatasetFile } from './openFile';
import { stepsTo } from './yamlPlace';
import type { Step } from './yamlPlace';

/** What stands at a place of a dataset's file. */
export type DatasetTarget = FactsTarget | SourceTarget | SubjectTarget;

/** One value of a property with its evidence, or all values of the property at its name; none where it was left out. */
export interface FactsTarget {
  readonly kind: 'facts';
  readonly facts: readonly Fact[];
  /** The whole of it. */
  readonly extent: Span;
  readonly word: Span;
}

export interface SourceTarget {
  readonly kind: 'source';
  readonly source: Source;
  readonly word: Span;
}

export interface SubjectTarget {
  readonly kind: 'subject';
  readonly subject: Subject;
  readonly word: Span;
}

/** What an offset of the file speaks of: a source where its id stands, else the fact, else the subject that the file is about. */
export function targetAt(offset: number, file: OpenDatasetFile): DatasetTarget | undefined {
  if (file.root === undefined) return undefined;
  const steps = stepsTo(file.root, offset, file.text.length);
  const [outer, ...inner] = steps;
  if (outer === undefined) return undefined;
  if (outer.key === 'references') return listedSource(inner, file);
  const subject = subjectOf(file);
  if (subject === undefined) return undefined;
  if (outer.key !== 'facts' || inner.length === 0) {
    return { kind: 'subject', subject, word: wordAt(file.text, outer.start) };
  }
  return citedSource(inner, offset, file) ?? statedFacts(subject, inner, file);
}

/** The subject that a file is about; nothing where it could not be read, or another dataset's file of that id serves. */
function subjectOf({ path, factbase }: OpenDatasetFile): Subject | undefined {
  const id = path.slice(path.lastIndexOf('/') + 1).replace(/\.yaml$/, '');
  const subject = factbase.subjects.get(id);
  return subject?.location?.file === path ? subject : undefined;
}

/** The entry of a list of sources. */
function listedSource([item]: readonly Step[], file: OpenDatasetFile): SourceTarget | undefined {
  if (item?.node.kind !== 'map') return undefined;
  const id = item.node.entries.find(({ key }) => key === 'id')?.value;
  if (id?.kind !== 'scalar') return undefined;
  return sourceTarget(String(id.value), id.start, file);
}

/** The id of a source in a fact's evidence. */
function citedSource(
  steps: readonly Step[],
  offset: number,
  file: OpenDatasetFile,
): SourceTarget | undefined {
  const at = steps.findIndex(({ key }) => key === 'evidence');
  const cited = at === -1 ? undefined : steps[at + 1];
  if (cited?.key === undefined || offset > wordAt(file.text, cited.start).end) return undefined;
  return sourceTarget(cited.key, cited.start, file);
}

function sourceTarget(id: string, start: number, file: OpenDatasetFile): SourceTarget | undefined {
  const source = file.factbase.sources.get(id);
  return source && { kind: 'source', source, word: wordAt(file.text, start) };
}

function statedFacts(subject: Subject, steps: readonly Step[], file: OpenDatasetFile): FactsTarget {
  const [property, ...inner] = steps;
  // A value of several, and a member of a list, is meant alone.
  const item = inner.find(({ key }) => key === undefined);
  const { start = 0, end = file.text.length } = item ?? property ?? {};
  const facts = file.factbase.facts.filter((fact) => {
    if (fact.subject !== subject.id || fact.property !== property?.key) return false;
    const at = fact.location?.file === file.path ? file.offset(fact.location) : -1;
    return at >= start && at < end;
  });
  return { kind: 'facts', facts, extent: { start, end }, word: wordAt(file.text, start) };
}
