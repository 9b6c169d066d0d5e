// An ESLint rule of our own: English is listed in server/src/core/language alone. The typescript checker tells words from the engine's own
// names: a string that a type names (`'contradicted'`) is no word of a draft, nor is one of a list that makes a type (`as const`).
import ts from 'typescript';

/** So many words are a list. */
const LIST = 3;
const LISTERS = new Set(['wordSet', 'wordList', 'wordMap', 'phrases']);
const WORD = /^(?:[a-z][a-z'’.-]+|a)$/i;

/** @type {import('eslint').Rule.RuleModule} */
export const noEnglishWords = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      list: 'This lists English ({{words}}). Lists of English words belong in server/src/core/language.',
    },
  },
  create(context) {
    const { services, checker } = typed(context);
    const tell = (node, words) => {
      if (words.length < LIST) return;
      context.report({
        node,
        messageId: 'list',
        data: { words: words.slice(0, LIST).join(', ') },
      });
    };
    /** True where the engine's own types name the string. */
    const isNamed = (node) => {
      const type = checker.getContextualType(services.esTreeNodeToTSNodeMap.get(node));
      return type !== undefined && membersOf(type).some((one) => one.isStringLiteral());
    };
    const wordsIn = (nodes) =>
      nodes.filter((node) => isString(node) && !isNamed(node)).flatMap((node) => wordOf(node));
    const isPlainString = (node) => {
      const type = checker.getTypeAtLocation(services.esTreeNodeToTSNodeMap.get(node));
      return membersOf(type).some(({ flags }) => (flags & ts.TypeFlags.String) !== 0);
    };
    return {
      ArrayExpression: (node) => {
        if (isConst(node.parent)) return;
        tell(node, wordsIn(node.elements.map(firstOf)));
      },
      Literal: (node) => {
        if ('regex' in node) tell(node, wordsOfPattern(node.regex.pattern));
        else if (isString(node)) tell(node, listedWords(node, String(node.value)));
      },
      TemplateLiteral: (node) => {
        const text = node.quasis.map(({ value }) => value.cooked).join(' ');
        tell(node, listedWords(node, text));
      },
      ObjectExpression: (node) => {
        const type = checker.getContextualType(services.esTreeNodeToTSNodeMap.get(node));
        if (type?.getStringIndexType() !== undefined) tell(node, keysOf(node).flatMap(wordOf));
      },
      LogicalExpression: (node) => {
        if (node.parent.type === 'LogicalExpression') return;
        const compared = new Map();
        for (const { left, right } of comparisonsIn(node)) {
          const [word, other] = isString(left) ? [left, right] : [right, left];
          if (!isString(word) || !isPlainString(other)) continue;
          const key = context.sourceCode.getText(other);
          compared.set(key, [...(compared.get(key) ?? []), ...wordOf(word)]);
        }
        for (const words of compared.values()) tell(node, words);
      },
    };
  },
};

function typed({ sourceCode: { parserServices: services } }) {
  if (!services?.program) throw new Error('the rule wants the types: parserOptions.projectService');
  return { services, checker: services.program.getTypeChecker() };
}

function membersOf(type) {
  return type.isUnion() ? type.types : [type];
}

function isString(node) {
  return node?.type === 'Literal' && typeof node.value === 'string';
}

/** Of the pairs of a map the key. */
function firstOf(element) {
  return element?.type === 'ArrayExpression' ? element.elements[0] : element;
}

function isConst(parent) {
  return parent.type === 'TSAsExpression' && parent.typeAnnotation.typeName?.name === 'const';
}

function wordOf(node) {
  const text = node.type === 'Identifier' ? node.name : String(node.value);
  return text.split(' ').every((word) => WORD.test(word)) ? [text] : [];
}

/** The words of a string that is taken apart: a list written as prose. */
function listedWords(node, text) {
  const { parent } = node;
  const isSplit = parent.type === 'MemberExpression' && parent.property.name === 'split';
  const isListed = parent.type === 'CallExpression' && LISTERS.has(parent.callee.name);
  const isPattern = parent.type === 'NewExpression' && parent.callee.name === 'RegExp';
  if (isPattern) return wordsOfPattern(text);
  return isSplit || isListed ? text.split(/[\s,=]+/).filter((word) => WORD.test(word)) : [];
}

/** The words of a regular expression, its escapes, classes and names of groups left out; `X` stands for a digit that isn't known. */
function wordsOfPattern(pattern) {
  const bare = pattern.replace(/\\[pP]\{[^}]*\}|\\k<\w+>|\\.|\(\?<\w+>|\[(?:\\.|[^\]])*\]/g, '_');
  return (bare.match(/[a-z]{2,}/gi) ?? []).filter((word) => !/^X+$/.test(word));
}

function keysOf(object) {
  return object.properties.flatMap((property) =>
    property.type === 'Property' && !property.computed ? [property.key] : [],
  );
}

function comparisonsIn(node) {
  if (node.type === 'LogicalExpression')
    return [...comparisonsIn(node.left), ...comparisonsIn(node.right)];
  const isComparison = node.type === 'BinaryExpression' && /^[!=]==$/.test(node.operator);
  return isComparison ? [node] : [];
}
