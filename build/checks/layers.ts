import { importsOf } from './imports.ts';
import { LAYERS, type Layer } from './layer-rules.ts';
import { sourceFiles } from './source-files.ts';

export interface LayerReport {
  /** Modules read; zero would mean that nothing was checked. */
  readonly modules: number;
  readonly imports: number;
  /** One line each: who imports what, and why that is refused. */
  readonly violations: readonly string[];
}

const holds = (pattern: string, name: string): boolean =>
  pattern.endsWith('*')
    ? name.startsWith(pattern.slice(0, -1)) && name !== pattern.slice(0, -1)
    : name === pattern || name.startsWith(`${pattern}/`);

/** The layer of a file and the folder that it is one of: of `renderer/screens/*` each screen is its own. */
function placeOf(file: string): { readonly layer: Layer; readonly folder: string } | undefined {
  const layer = LAYERS.find(({ name }) => holds(name, file));
  if (layer === undefined) return undefined;
  return { layer, folder: file.split('/').slice(0, layer.name.split('/').length).join('/') };
}

/** Folders that import one another in a ring, each ring once; types count too. */
function rings(edges: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (folder: string, trail: readonly string[]): void => {
    const at = trail.indexOf(folder);
    if (at >= 0) {
      const ring = trail.slice(at);
      const first = ring.indexOf([...ring].sort()[0] ?? '');
      found.add([...ring.slice(first), ...ring.slice(0, first)].join(' → '));
      return;
    }
    if (done.has(folder)) return;
    for (const next of edges.get(folder) ?? []) visit(next, [...trail, folder]);
    done.add(folder);
  };
  for (const folder of edges.keys()) visit(folder, []);
  return [...found];
}

/** Holds every import of the sources below `root` against the table of layers. */
export function checkLayers(root: string): LayerReport {
  const files = sourceFiles(root, ['electron', 'renderer', 'shared'], ['.ts', '.tsx']);
  const violations: string[] = [];
  const edges = new Map<string, Set<string>>();
  let imports = 0;

  for (const file of files) {
    const place = placeOf(file);
    if (place === undefined) {
      violations.push(`${file} belongs to no layer`);
      continue;
    }
    for (const { specifier, target } of importsOf(root, file)) {
      imports += 1;
      if ('package' in target) {
        if (!place.layer.packages.some((pattern) => holds(pattern, target.package)))
          violations.push(`${file} imports ${specifier}: not a package of ${place.layer.name}`);
        continue;
      }
      if (target.file.endsWith('.css') || target.file === 'package.json') continue;
      const other = placeOf(target.file);
      if (other === undefined) violations.push(`${file} imports ${target.file}: outside every layer`);
      else if (other.folder !== place.folder) {
        edges.set(place.folder, (edges.get(place.folder) ?? new Set()).add(other.folder));
        if (!place.layer.layers.some((allowed) => holds(allowed, other.folder)))
          violations.push(`${file} imports ${target.file}: ${place.folder} may not import ${other.folder}`);
      }
    }
  }
  return {
    modules: files.length,
    imports,
    violations: [...violations, ...rings(edges).map((ring) => `cycle: ${ring}`)],
  };
}
