/** What the modules of the program import, read with TypeScript's own parser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { root } from '../../src/config/paths.ts';

export interface Import {
  /** The importing file, from the folder of the project. */
  file: string;
  /** A file from there too, or the name of a package: `src/a/b.ts`, `astro:static-paths`. */
  imported: string;
  /** As the module writes it: `../a/b.ts`, `#words/c.ts`. */
  named: string;
  /** Only for its types: nothing of it runs. */
  isType: boolean;
}

/** A module, as far as the rules of the house look at it. */
export interface Module {
  file: string;
  imports: Import[];
  /** What each import names of a module; `*` for all of it. */
  uses: { imported: string; name: string }[];
  /** The names that it declares for others. */
  exports: string[];
  /** Every name and every text that its code has, without the comments. */
  words: string[];
}

/** The modules of a folder of the project, at any depth. */
export const modulesIn = (folder: string): Module[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((file) => /\.(?:ts|mjs|astro)$/.test(file))
    .sort()
    .map((file) => readModule(file, readFileSync(join(root, file), 'utf8')));

/**
 * Reads a module. Of an Astro component, the frontmatter and the scripts.
 *
 * @param file from the folder of the project
 */
export function readModule(file: string, text: string): Module {
  const module: Module = { file, imports: [], uses: [], exports: [], words: [] };
  const { code, scripts } = file.endsWith('.astro') ? partsOf(text) : { code: text, scripts: [] };
  const add = (specifier: string, isType: boolean) => {
    module.imports.push({ file, imported: resolved(file, specifier), named: specifier, isType });
  };
  for (const script of scripts) add(script, false);
  const visit = (node: ts.Node): void => {
    for (const [specifier, isType] of specifiersOf(node)) {
      add(specifier, isType);
      for (const name of namesIn(node)) {
        module.uses.push({ imported: resolved(file, specifier), name });
      }
    }
    module.exports.push(...declaredBy(node));
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node) || isText(node)) {
      module.words.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS));
  return module;
}

/** The code of an Astro component, and the files that its scripts are. */
function partsOf(text: string): { code: string; scripts: string[] } {
  const [, frontmatter = '', template = text] = /^---\n(.*?)\n---(.*)$/s.exec(text) ?? [];
  const scripts = [...template.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)];
  const inline = scripts.flatMap(([, attributes = '', code = '']) =>
    // Of another type it is data, and no module.
    /\btype=/.test(attributes) ? [] : [code],
  );
  const sources = scripts.flatMap(
    ([, attributes = '']) => /\bsrc="([^"]+)"/.exec(attributes)?.[1] ?? [],
  );
  return { code: [frontmatter, ...inline].join('\n;\n'), scripts: sources };
}

/** What a node of the syntax tree imports: nothing, for most. */
function specifiersOf(node: ts.Node): [specifier: string, isType: boolean][] {
  if (ts.isImportDeclaration(node) && isText(node.moduleSpecifier)) {
    const clause = node.importClause;
    return [[node.moduleSpecifier.text, clause !== undefined && isTypeOnly(clause)]];
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && isText(node.moduleSpecifier)) {
    return [[node.moduleSpecifier.text, node.isTypeOnly]];
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return isText(node.argument.literal) ? [[node.argument.literal.text, true]] : [];
  }
  if (!ts.isCallExpression(node) || !isImporting(node.expression)) return [];
  return node.arguments
    .slice(0, 1)
    .flatMap((argument) => (ts.isArrayLiteralExpression(argument) ? argument.elements : [argument]))
    .flatMap((argument) => (isText(argument) ? [[argument.text, false] as [string, boolean]] : []));
}

/** What an import names of a module, as it is called there. */
function namesIn(node: ts.Node): string[] {
  const bindings = ts.isImportDeclaration(node)
    ? node.importClause?.namedBindings
    : ts.isExportDeclaration(node)
      ? node.exportClause
      : undefined;
  if (!bindings || !(ts.isNamedImports(bindings) || ts.isNamedExports(bindings))) return ['*'];
  return bindings.elements.map(({ propertyName, name }) => (propertyName ?? name).text);
}

/** The names that a statement declares for other modules. */
function declaredBy(node: ts.Node): string[] {
  const isExported =
    ts.canHaveModifiers(node) &&
    ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (!isExported) return [];
  if (ts.isVariableStatement(node)) {
    return node.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : [],
    );
  }
  const { name } = node as ts.Node & { name?: ts.Node };
  return name && ts.isIdentifier(name) ? [name.text] : [];
}

/** `import type { … }`, or one whose every name is `type …`. */
function isTypeOnly(clause: ts.ImportClause): boolean {
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = clause;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.every(({ isTypeOnly: only }) => only);
}

/** `import(…)`, or Vite's `import.meta.glob(…)`, which imports all that a pattern matches. */
const isImporting = (called: ts.Expression): boolean =>
  called.kind === ts.SyntaxKind.ImportKeyword ||
  (ts.isPropertyAccessExpression(called) &&
    called.name.text === 'glob' &&
    ts.isMetaProperty(called.expression));

const isText = (node: ts.Node): node is ts.StringLiteralLike | ts.TemplateLiteralLikeNode =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddle(node) ||
  ts.isTemplateTail(node);

/** The dictionaries have no language in their name: any will do to say in which room they are. */
const resolved = (file: string, specifier: string): string =>
  specifier.startsWith('#words/')
    ? specifier.replace('#words/', 'src/i18n/it/')
    : specifier.startsWith('.')
      ? posix.join(posix.dirname(file), specifier)
      : specifier;
