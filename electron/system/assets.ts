/** Files that ship with the program and are read at run time: one table says where each comes from, for source runs and for the build alike. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Name below `out/assets` → package and path inside it, or, with `./`, the path inside this project. Names without an extension are folders. */
export const ASSETS = {
  'fonts/SourceSerif4-Regular.ttf': 'source-serif/TTF/SourceSerif4-Regular.ttf',
  'fonts/SourceSerif4-It.ttf': 'source-serif/TTF/SourceSerif4-It.ttf',
  'fonts/SourceSerif4-Semibold.ttf': 'source-serif/TTF/SourceSerif4-Semibold.ttf',
  'fonts/SourceSerif4-SemiboldIt.ttf': 'source-serif/TTF/SourceSerif4-SemiboldIt.ttf',
  'fonts/SourceSerif4-Bold.ttf': 'source-serif/TTF/SourceSerif4-Bold.ttf',
  'fonts/SourceSerif4-BoldIt.ttf': 'source-serif/TTF/SourceSerif4-BoldIt.ttf',
  'fonts/SourceSans3-Regular.ttf': 'source-sans/TTF/SourceSans3-Regular.ttf',
  'fonts/SourceSans3-It.ttf': 'source-sans/TTF/SourceSans3-It.ttf',
  'fonts/SourceSans3-Semibold.ttf': 'source-sans/TTF/SourceSans3-Semibold.ttf',
  'fonts/SourceSans3-SemiboldIt.ttf': 'source-sans/TTF/SourceSans3-SemiboldIt.ttf',
  'fonts/SourceSans3-Bold.ttf': 'source-sans/TTF/SourceSans3-Bold.ttf',
  'fonts/SourceSans3-BoldIt.ttf': 'source-sans/TTF/SourceSans3-BoldIt.ttf',
  'fonts/SourceSerif4-Regular.pairs': './electron/pdf/fonts/pairs/SourceSerif4-Regular.pairs',
  'fonts/SourceSerif4-It.pairs': './electron/pdf/fonts/pairs/SourceSerif4-It.pairs',
  'fonts/SourceSerif4-Semibold.pairs': './electron/pdf/fonts/pairs/SourceSerif4-Semibold.pairs',
  'fonts/SourceSerif4-SemiboldIt.pairs': './electron/pdf/fonts/pairs/SourceSerif4-SemiboldIt.pairs',
  'fonts/SourceSans3-Regular.pairs': './electron/pdf/fonts/pairs/SourceSans3-Regular.pairs',
  'fonts/SourceSans3-It.pairs': './electron/pdf/fonts/pairs/SourceSans3-It.pairs',
  'fonts/SourceSans3-Semibold.pairs': './electron/pdf/fonts/pairs/SourceSans3-Semibold.pairs',
  'fonts/NotoNaskhArabic_400Regular.ttf':
    '@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf',
  'fonts/NotoSansHebrew_400Regular.ttf': '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
  'fonts/NotoSansMath_400Regular.ttf': '@expo-google-fonts/noto-sans-math/400Regular/NotoSansMath_400Regular.ttf',
  'fonts/NotoSansSymbols2_400Regular.ttf':
    '@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
  'fonts/NotoEmoji_400Regular.ttf': '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
  'fonts/Noto-LICENSE.txt': '@expo-google-fonts/noto-naskh-arabic/LICENSE_FONT',
  'fonts/SourceSerif4-LICENSE.md': 'source-serif/LICENSE.md',
  'fonts/SourceSans3-LICENSE.md': 'source-sans/LICENSE.md',
  'harfbuzz/harfbuzz.wasm': 'harfbuzzjs/dist/harfbuzz.wasm',
  'spelling/fr.trie.gz': '@cspell/dict-fr-fr/fr-fr.trie.gz',
  'spelling/fr-LICENSE.txt': '@cspell/dict-fr-fr/LICENSE',
  'spelling/en-GB.trie.gz': '@cspell/dict-en-gb-mit/en_GB.trie.gz',
  'spelling/en-GB-LICENSE.txt': '@cspell/dict-en-gb-mit/LICENSE',
  'spelling/en-US.trie.gz': '@cspell/dict-en_us/en_US.trie.gz',
  'spelling/en-US-LICENSE.txt': '@cspell/dict-en_us/LICENSE',
  'pdfjs/cmaps': 'pdfjs-dist/cmaps',
  'pdfjs/standard_fonts': 'pdfjs-dist/standard_fonts',
  'pdfjs/wasm': 'pdfjs-dist/wasm',
  'pdfjs/iccs': 'pdfjs-dist/iccs',
  sample: './electron/usecases/casefile/sample/documents',
} as const satisfies Readonly<Record<string, string>>;

export type AssetName = keyof typeof ASSETS;

const PROJECT = path.join(import.meta.dirname, '../..');

/** The one place an asset is copied from: its package as installed, or this project's sources. Only source runs and the build have it. */
export function installedAsset(name: AssetName): string {
  const origin: string = ASSETS[name];
  if (origin.startsWith('./')) return path.join(PROJECT, origin);
  const parts = origin.split('/');
  const packageName = parts.slice(0, origin.startsWith('@') ? 2 : 1).join('/');
  const inside = parts.slice(packageName.split('/').length);
  const searched = createRequire(import.meta.url).resolve.paths(packageName) ?? [];
  const nodeModules = searched.find((folder) => existsSync(path.join(folder, packageName)));
  if (nodeModules === undefined) throw new Error(`package ${packageName} is not installed`);
  return path.join(nodeModules, packageName, ...inside);
}

/** True in the built program, where this module is part of `out/main/*.js` and the assets lie beside it in `out/assets`. */
const bundled = !import.meta.filename.endsWith('.ts');

/** Absolute path of an asset, or of a folder of them (no trailing separator). */
export const assetPath = (name: AssetName): string =>
  bundled ? path.join(import.meta.dirname, '../assets', name) : installedAsset(name);
