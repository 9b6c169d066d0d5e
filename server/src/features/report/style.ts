const LIGHT = `--text: #1f2328; --ground: #ffffff; --line: #d0d7de; --link: #0550ae;
  --wrong: #b3261e; --unsettled: #8a4b00; --check: #5a3da8; --supported: #1a6b34; --uncovered: #57606a;`;
const DARK = `--text: #e6edf3; --ground: #0d1117; --line: #3d444d; --link: #79c0ff;
  --wrong: #ff8f87; --unsettled: #f0b254; --check: #c8a9ff; --supported: #6fdd8b; --uncovered: #a5aeb8;`;

/** How the report looks: light and dark as the reader's system, in VS Code as its theme, and on paper. Colours of text have a contrast of 4.5 to 1 at least. */
export const STYLE = `
:root { color-scheme: light dark; }
body { ${LIGHT} }
@media (prefers-color-scheme: dark) { body { ${DARK} } }
body.vscode-light { color-scheme: light; ${LIGHT} } body.vscode-dark, body.vscode-high-contrast { color-scheme: dark; ${DARK} }
body.vscode-high-contrast-light { color-scheme: light; ${LIGHT} }
body { margin: 0; background: var(--ground); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 52rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.3rem; } h3 { font-size: 1.1rem; }
.claims h3, .claims h4 { font-size: 1rem; font-weight: 400; margin: 0; }
nav { border-left: 3px solid var(--line); padding-left: 1rem; } nav ul { list-style: none; padding: 0; }
a { color: var(--link); }
table { border-collapse: collapse; }
caption { text-align: left; font-weight: 600; padding-bottom: .25rem; }
th, td { text-align: left; padding: .15rem 1rem .15rem 0; border-top: 1px solid var(--line); }
td { text-align: right; }
.draft { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--line); border-radius: 6px; padding: 1rem;
  font: 14px/1.6 ui-monospace, monospace; }
.draft a { text-decoration-thickness: 2px; text-underline-offset: 3px; }
.wrong { color: var(--wrong); } .unsettled { color: var(--unsettled); } .check { color: var(--check); }
.supported { color: var(--supported); } .uncovered, .ticked { color: var(--uncovered); }
.draft .wrong { text-decoration-style: wavy; font-weight: 600; } .draft .unsettled { text-decoration-style: dashed; }
.draft .check { text-decoration-style: dotted; } .draft .uncovered, .draft .ticked { text-decoration-thickness: 1px; }
.claims > li { margin-bottom: .75rem; } .claims p { margin: .2rem 0; } .fact { font-weight: 600; }
@media print { nav { display: none; } main { max-width: none; padding: 0; } .draft { border: 0; padding: 0; } a { color: inherit; }
  .draft a { color: inherit; } li { break-inside: avoid; } }
`;
