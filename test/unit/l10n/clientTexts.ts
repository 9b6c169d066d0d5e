import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** A file's words for readers: those that go by `l10n.t`, and those that don't and should. */
export interface FoundTexts {
  readonly translated: readonly string[];
  readonly untranslated: readonly string[];
}

/** Of every file under a folder. */
export function textsIn(folder: string): FoundTexts {
  const all = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => textsOf(name, readFileSync(join(ROOT, folder, name), 'utf8')));
  return {
    translated: all.flatMap(({ translated }) => translated),
    untranslated: all.flatMap(({ untranslated }) => untranslated),
  };
}

/** Of one source. A text is for readers where it has two words, or goes to a window, or into a field that is shown. */
export function textsOf(name: string, source: string): FoundTexts {
  const translated: string[] = [];
  const untranslated: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isLiteralTypeNode(node)) return;
    if (ts.isCallExpression(node)) {
      const called = node.expression.getText();
      if (called === 'l10n.t') {
        const [first, ...rest] = node.arguments;
        if (first && ts.isStringLiteralLike(first)) translated.push(first.text);
        else untranslated.push(`${name}: ${node.getText()}`);
        rest.forEach(visit);
        return;
      }
      // Logs and errors are for who mends the extension.
      if (/(?:^|\.)(?:log|console)\.\w+$/.test(called)) return;
    }
    if (ts.isNewExpression(node) && node.expression.getText().endsWith('Error')) return;
    const words = wordsOf(node);
    if (words !== undefined && isForReaders(node, words)) untranslated.push(`${name}: ${words}`);
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true));
  return { translated, untranslated };
}

function wordsOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('{}');
}

function isForReaders(node: ts.Node, written: string): boolean {
  // Markup is no text.
  const words = written.replace(/<[^<>]*>/g, ' ');
  if (!/\p{L}{2}/u.test(words.replaceAll('PactCheck', ''))) return false;
  if (/\p{L}{2,}[,:;]? \p{L}/u.test(words.replaceAll('PactCheck', ''))) return !isOfCode(words);
  return isShownHere(node);
}

/** Kinds that VS Code joins by spaces in a `contextValue`. */
function isOfCode(words: string): boolean {
  return /^claim (?:\{\}|hidden)$/.test(words);
}

const SHOWING =
  /\.show(?:Information|Warning|Error)Message$|\.show(?:QuickPick|InputBox)$|setStatusBarMessage$/;
const SHOWN_FIELDS = new Set([
  ...['tooltip', 'label', 'description', 'detail', 'title', 'placeHolder', 'prompt', 'message'],
]);

function isShownHere(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isCallExpression(parent)) return SHOWING.test(parent.expression.getText());
  if (ts.isPropertyAssignment(parent)) return SHOWN_FIELDS.has(parent.name.getText());
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    return SHOWN_FIELDS.has(parent.left.getText().split('.').at(-1) ?? '');
  if (ts.isArrayLiteralExpression(parent) || ts.isConditionalExpression(parent))
    return isShownHere(parent);
  return false;
}
