import { codeOf } from '../verdicts/diagnosticCodes';
import type { Finding } from '../verdicts/finding';
import { severityNameOf } from '../verdicts/severities';
import type { Severities } from '../verdicts/severities';
import type { Directed } from './directives';

/** Silences what is set `off`, behind the directives: one that turns off what is off anyway still does what it says. */
export function turnedOff(directed: Directed, severity: Severities | undefined): Directed {
  if (severity === undefined || !Object.values(severity).includes('off')) return directed;
  const isOff = (finding: Finding): boolean => {
    const code = codeOf(finding);
    return code !== undefined && severityNameOf(code, severity) === 'off';
  };
  return {
    findings: directed.findings.filter((finding) => !isOff(finding)),
    silenced: [...directed.silenced, ...directed.findings.filter(isOff)],
    inconsistencies: severity.inconsistent === 'off' ? [] : directed.inconsistencies,
    unused: severity['unused-directive'] === 'off' ? [] : directed.unused,
  };
}
