import { version } from '../../../package.json';
import type { CheckProblem } from '../dataset/checks/check';
import { DATASET_CHECKS } from '../dataset/checks/checkDataset';
import type { Host } from '../host';

/** SARIF 2.1.0, as code scanning reads it: the checks are its rules. */
export function problemsAsSarif(problems: readonly CheckProblem[], host: Host): string {
  const driver = { name: 'PactCheck', version, rules: DATASET_CHECKS.map(rule) };
  const results = problems.map((problem) => result(problem, host));
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, undefined, 2)}\n`;
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

function rule({ name, about, tip }: (typeof DATASET_CHECKS)[number]): object {
  return { id: name, shortDescription: { text: about }, help: { text: tip } };
}

function result({ check, severity, message, ...at }: CheckProblem, host: Host): object {
  const region = { startLine: at.line, startColumn: at.column };
  const artifactLocation = { uri: host.fileUri(at.file) ?? relativeUri(at.file) };
  return {
    ruleId: check,
    ruleIndex: DATASET_CHECKS.findIndex(({ name }) => name === check),
    level: severity,
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region } }],
  };
}

/** A relative path as SARIF wants it: each part encoded. */
function relativeUri(path: string): string {
  return path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
