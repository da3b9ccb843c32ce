// Checks the texts: no key of core/text/ja that nobody uses, and no visible words written outside core/text. What is
// written in core is for core: the management site's own words (core/site) are tested in test/unit/site.
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';
import { root } from './runtime/paths.ts';

/** Attributes that a person sees or hears. */
const VISIBLE_ATTRIBUTES = new Set([
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'title',
  'placeholder',
  'label',
  'description',
]);
// Chinese characters and both Japanese syllabaries; enough to tell Japanese words from symbols and names.
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const A_WORD = /\p{L}{2,}/u;

const SOURCES = ['core', 'electron', 'renderer'];

/** For `npm run check`: exit code 1 and one line for each finding. */
export function checkTexts(): Promise<{ code: number; output: string }> {
  const findings = findTextFaults(root);
  return Promise.resolve({ code: findings.length === 0 ? 0 : 1, output: findings.join('\n') });
}

export function findTextFaults(folder: string): string[] {
  const files = SOURCES.flatMap((name) => sourceFiles(join(folder, name)));
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    types: [],
  });
  // Making the checker first also gives every node its parent.
  const checker = program.getTypeChecker();
  const own = program.getSourceFiles().filter((file) => files.includes(file.fileName.split('/').join(sep)));
  const place = (node: ts.Node): string => {
    const file = node.getSourceFile();
    return `${pathIn(folder, file)}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  };
  const keys = collectKeys(own.filter((file) => pathIn(folder, file).startsWith('core/text/ja/')));
  const users = own.filter((file) => !/^core\/text\/(ja|en)\//.test(pathIn(folder, file)));
  const used = collectUses(users, checker, keys);
  const unused = [...keys]
    .filter(([node]) => !used.has(node))
    .map(([node, name]) => `${place(node)} the text "${name}" is never used`);
  const drawn = own.filter(
    (file) =>
      /^(renderer|electron)\//.test(pathIn(folder, file)) && !pathIn(folder, file).startsWith('electron/practice/'),
  );
  return [
    ...unused,
    ...drawn.flatMap((file) =>
      wordsWrittenIn(file).map(({ node, words }) => `${place(node)} visible words outside core/text: ${words}`),
    ),
  ];
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

const pathIn = (folder: string, file: ts.SourceFile): string => relative(folder, file.fileName).split(sep).join('/');

type Keys = ReadonlyMap<ts.Node, string>;

/** Every leaf of the exported object literals, by the node that declares it. */
function collectKeys(files: readonly ts.SourceFile[]): Keys {
  const keys = new Map<ts.Node, string>();
  const collect = (literal: ts.ObjectLiteralExpression, prefix: string): void => {
    for (const member of literal.properties) {
      if (member.name === undefined || ts.isComputedPropertyName(member.name)) continue;
      const name = `${prefix}.${member.name.getText().replace(/^['"]|['"]$/g, '')}`;
      const value = ts.isPropertyAssignment(member) ? bare(member.initializer) : undefined;
      if (value !== undefined && ts.isObjectLiteralExpression(value)) collect(value, name);
      else keys.set(member, name);
    }
  };
  for (const file of files) {
    for (const statement of file.statements) {
      if (
        !ts.isVariableStatement(statement) ||
        statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) !== true
      )
        continue;
      for (const { name, initializer } of statement.declarationList.declarations) {
        const value = initializer === undefined ? undefined : bare(initializer);
        if (value !== undefined && ts.isObjectLiteralExpression(value)) collect(value, name.getText());
      }
    }
  }
  return keys;
}

function bare(expression: ts.Expression): ts.Expression {
  return ts.isAsExpression(expression) ||
    ts.isSatisfiesExpression(expression) ||
    ts.isParenthesizedExpression(expression)
    ? bare(expression.expression)
    : expression;
}

/** A key is used when it is named, or when an object that holds it is handed on or indexed by a value. */
function collectUses(files: readonly ts.SourceFile[], checker: ts.TypeChecker, keys: Keys): ReadonlySet<ts.Node> {
  const used = new Set<ts.Node>();
  const seen = new Set<ts.Node>();
  const use = (symbol: ts.Symbol | undefined): void => {
    for (const declaration of symbol?.declarations ?? []) if (keys.has(declaration)) used.add(declaration);
  };
  const useWhole = (type: ts.Type): void => {
    for (const member of type.getProperties()) {
      use(member);
      for (const declaration of member.declarations ?? []) {
        if (!ts.isPropertyAssignment(declaration) || seen.has(declaration)) continue;
        seen.add(declaration);
        useWhole(checker.getTypeAtLocation(declaration));
      }
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) use(checker.getSymbolAtLocation(node.name));
    else if (ts.isElementAccessExpression(node)) {
      if (ts.isStringLiteralLike(node.argumentExpression))
        use(checker.getTypeAtLocation(node.expression).getProperty(node.argumentExpression.text));
      else useWhole(checker.getTypeAtLocation(node.expression));
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      use(
        checker
          .getTypeAtLocation(node.parent)
          .getProperty((node.propertyName ?? node.name).getText().replace(/^['"]|['"]$/g, '')),
      );
    } else if (ts.isCallExpression(node))
      node.arguments.forEach((argument) => useWhole(checker.getTypeAtLocation(argument)));
    else if (ts.isJsxExpression(node) && node.expression !== undefined)
      useWhole(checker.getTypeAtLocation(node.expression));
    else if (ts.isSpreadAssignment(node) || ts.isJsxSpreadAttribute(node))
      useWhole(checker.getTypeAtLocation(node.expression));
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return used;
}

type Written = { readonly node: ts.Node; readonly words: string };

export function wordsWrittenIn(file: ts.SourceFile): Written[] {
  const found: Written[] = [];
  const report = (node: ts.Node, text: string, pattern: RegExp): void => {
    if (pattern.test(text)) found.push({ node, words: text.trim().slice(0, 40) });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) report(node, node.text, A_WORD);
    else if (
      ts.isJsxAttribute(node) &&
      node.initializer !== undefined &&
      ts.isStringLiteral(node.initializer) &&
      VISIBLE_ATTRIBUTES.has(node.name.getText())
    ) {
      report(node, node.initializer.text, A_WORD);
      return;
    } else if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node)
    )
      report(node, node.text, JAPANESE);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
