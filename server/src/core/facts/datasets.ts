import type { Dataset, Factbase, FileLocation } from './factbase';

/** The dataset that states something (a subject, a fact, a source); nothing where it isn't known which. */
export function datasetOf(
  stated: { readonly location?: FileLocation },
  { datasets = [] }: Factbase,
): Dataset | undefined {
  const file = stated.location?.file;
  if (file === undefined) return undefined;
  const holding = datasets.filter(({ folder }) => file.startsWith(`${folder}/`));
  return holding.reduce<Dataset | undefined>(
    (best, dataset) => (dataset.folder.length > (best?.folder.length ?? -1) ? dataset : best),
    undefined,
  );
}
