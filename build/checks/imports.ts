import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync, Visitor } from 'vite';

/** One import as written, and what it means: a file of ours (relative to the root, with `/`) or a package's name. */
export interface Import {
  readonly specifier: string;
  readonly target: { readonly file: string } | { readonly package: string };
  /** Erased before running: it binds the compiler, not the program. */
  readonly typeOnly: boolean;
}

/** Specifiers of `import('…')`, in values and in types, and of workers' `new URL('…', import.meta.url)`. */
function lateImports(
  program: ReturnType<typeof parseSync>['program'],
): readonly { specifier: string; typeOnly: boolean }[] {
  const found: { specifier: string; typeOnly: boolean }[] = [];
  const note = (node: unknown, typeOnly: boolean): void => {
    const value: unknown = typeof node === 'object' && node !== null && 'value' in node ? node.value : undefined;
    if (typeof value === 'string') found.push({ specifier: value, typeOnly });
  };
  new Visitor({
    ImportExpression: (node) => note(node.source, false),
    TSImportType: (node) => note(node.source, true),
    NewExpression(node) {
      const [first, second] = node.arguments;
      const fromHere = second?.type === 'MemberExpression' && second.object.type === 'MetaProperty';
      if (node.callee.type === 'Identifier' && node.callee.name === 'URL' && fromHere) note(first, false);
    },
  }).visit(program);
  return found;
}

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Every import of a TypeScript file, resolved. A relative import of nothing that exists throws: a check that skips what it cannot find proves nothing. */
export function importsOf(root: string, file: string): readonly Import[] {
  const source = readFileSync(path.join(root, file), 'utf8');
  const { module, program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message ?? 'not TypeScript'}`);
  const resolve = (specifier: string, typeOnly: boolean): Import => {
    if (!specifier.startsWith('.')) return { specifier, target: { package: packageOf(specifier) }, typeOnly };
    const plain = specifier.replace(/\?.*$/u, '');
    const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), plain));
    if (!existsSync(path.join(root, target))) throw new Error(`${file}: ${specifier} does not exist`);
    return { specifier, target: { file: target }, typeOnly };
  };
  return [
    ...module.staticImports.map(({ moduleRequest, entries }) =>
      resolve(moduleRequest.value, entries.length > 0 && entries.every((entry) => entry.isType)),
    ),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) => (moduleRequest ? [resolve(moduleRequest.value, isType)] : [])),
    ),
    ...lateImports(program).map(({ specifier, typeOnly }) => resolve(specifier, typeOnly)),
  ];
}
