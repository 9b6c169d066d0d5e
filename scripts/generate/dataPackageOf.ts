import { dataPackage } from '../../server/src/curation/export/dataPackage';
import { nodeFiles } from '../../server/src/dataset/nodeFiles';
import { ProblemList } from '../../server/src/dataset/problem';
import { readWritten } from '../../server/src/dataset/written/readWritten';

/** The text of `datapackage.json` in a dataset's folder: its exports lie in `export/` below it. */
export function dataPackageOf(folder: string): string {
  const { head } = readWritten([folder], nodeFiles, new ProblemList());
  return `${JSON.stringify(dataPackage(head.fields, 'export/'), undefined, 2)}\n`;
}
