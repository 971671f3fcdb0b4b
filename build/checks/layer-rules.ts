/** ARCHITECTURE.md's list of layers, as data. Whoever may import the contracts may import what contracts are made of: domain and kernel. */

/** Layer → what it may import: other layers, or packages. A layer may always import itself. */
export interface Layer {
  readonly name: string;
  readonly layers: readonly string[];
  /** Packages, by exact name or by a prefix ending in `*`. */
  readonly packages: readonly string[];
}

const NODE = 'node:*';
const CONTRACTS = ['shared/contracts', 'shared/domain', 'shared/kernel'];
const REACT = ['react', 'react-dom', 'react-aria-components', 'react-error-boundary', 'lucide-react'];
const PROSEMIRROR = 'prosemirror-*';

const layer = (name: string, layers: readonly string[], packages: readonly string[] = []): Layer => ({
  name,
  layers,
  packages,
});

/** The first layer whose folder holds a file is that file's; screens are one layer each. */
export const LAYERS: readonly Layer[] = [
  layer('shared/kernel', []),
  layer('shared/domain', ['shared/kernel']),
  layer('shared/text', ['shared/domain', 'shared/kernel'], ['diff', 'approx-string-match']),
  layer('shared/law', ['shared/domain', 'shared/text', 'shared/kernel']),
  layer('shared/memo', ['shared/domain', 'shared/text', 'shared/kernel']),
  layer('shared/contracts', ['shared/domain', 'shared/kernel'], ['zod']),

  layer('electron/system', ['shared/domain', 'shared/kernel'], [NODE]),
  layer(
    'electron/importers',
    ['shared/domain', 'shared/kernel', 'shared/text', 'shared/law', 'shared/memo', 'electron/system'],
    [
      NODE,
      'file-type',
      'fflate',
      'html-entities',
      'htmlparser2',
      '@mozilla/readability',
      'linkedom',
      'mammoth',
      'pdfjs-dist',
      'postal-mime',
      '@kenjiuno/msgreader',
    ],
  ),
  layer('electron/store', ['shared/domain', 'shared/kernel', 'electron/system'], [NODE, 'better-sqlite3']),
  layer(
    'electron/pdf',
    ['shared/domain', 'shared/kernel', 'shared/memo', 'electron/system'],
    [NODE, 'pdf-lib', 'harfbuzzjs', 'hyphen', 'fflate', 'bidi-js'],
  ),
  layer('electron/written', ['electron/pdf', 'shared/kernel', 'shared/domain', 'shared/memo'], ['docx', 'fflate']),
  layer(
    'electron/usecases',
    [
      'electron/written',
      'electron/importers',
      'electron/store',
      'electron/pdf',
      'electron/system',
      'shared/kernel',
      'shared/domain',
      'shared/text',
      'shared/law',
      'shared/memo',
      'shared/contracts',
    ],
    [NODE, 'cspell-trie-lib'],
  ),
  layer('electron/host', ['electron/usecases', 'electron/store', 'electron/system', ...CONTRACTS], [NODE]),
  layer('electron/desktop', ['electron/host', 'electron/system', ...CONTRACTS], [NODE, 'electron']),
  layer('electron/browser', ['electron/host', 'electron/system', ...CONTRACTS], [NODE, 'ws']),
  layer('electron/cli', ['electron/host', 'electron/system', 'shared/law', 'shared/text', ...CONTRACTS], [NODE]),

  layer('renderer/styles', []),
  layer('renderer/i18n', ['shared/domain', 'shared/kernel'], ['react', 'react-intl']),
  layer(
    'renderer/components',
    ['shared/domain', 'shared/kernel', 'shared/text', 'renderer/i18n', 'renderer/styles'],
    [...REACT, '@tanstack/react-virtual', '@atlaskit/pragmatic-drag-and-drop', 'react-resizable-panels', 'd3-scale'],
  ),
  layer('renderer/api', CONTRACTS),
  layer(
    'renderer/state',
    [
      'renderer/api',
      'renderer/i18n',
      'shared/domain',
      'shared/kernel',
      'shared/law',
      'shared/text',
      'shared/contracts',
    ],
    ['react', 'zustand', 'immer', 'tinykeys'],
  ),
  layer(
    'renderer/editor',
    [
      'renderer/components',
      'renderer/i18n',
      'renderer/styles',
      'shared/domain',
      'shared/kernel',
      'shared/memo',
      'shared/text',
    ],
    [...REACT, PROSEMIRROR],
  ),
  layer(
    'renderer/screens/*',
    [
      'renderer/state',
      'renderer/components',
      'renderer/editor',
      'renderer/i18n',
      'renderer/styles',
      'shared/domain',
      'shared/kernel',
      'shared/text',
    ],
    [
      ...REACT,
      '@tanstack/react-virtual',
      '@atlaskit/pragmatic-drag-and-drop',
      'd3-scale',
      'pdfjs-dist',
      'react-resizable-panels',
    ],
  ),
  layer(
    'renderer',
    ['renderer/*', 'shared/*'],
    [...REACT, 'react-intl', 'react-resizable-panels', 'tinykeys', 'zustand'],
  ),
];
