/** Installers. @type {(system: string) => string[]} The whole list per system: a list of exclusions alone would silently start from everything. */
const files = (system) => [
  'out/**',
  '!out/.built',
  '!out/**/*.map',
  '!out/main/browser.js',
  'package.json',
  '!node_modules/node-*/**',
  '!node_modules/better-sqlite3/{deps,src}/**',
  `!node_modules/better-sqlite3/prebuilds/!(${system}-\${arch}.node)`,
];

/** @type {import('electron-builder').Configuration} */
export default {
  appId: 'invalid.greffier.workbench',
  productName: 'Greffier',
  copyright: 'MIT licence',
  directories: { output: 'dist', buildResources: 'build/package/resources' },
  asar: true,
  // Threads and wasm loaders open these by path; the database's native part is unpacked by itself.
  asarUnpack: ['out/assets/**', 'node_modules/better-sqlite3/**'],
  npmRebuild: false,
  electronLanguages: ['en-US', 'fr'],
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },
  // No feed is written: the program never looks for updates.
  publish: null,
  fileAssociations: [
    { ext: 'greffier', name: 'Greffier case file', mimeType: 'application/x-greffier', role: 'Editor' },
  ],
  win: { files: files('win32'), target: [{ target: 'nsis', arch: ['x64', 'arm64'] }] },
  nsis: {
    oneClick: false,
    perMachine: false,
    allowToChangeInstallationDirectory: true,
    deleteAppDataOnUninstall: false,
    differentialPackage: false,
  },
  mac: {
    files: files('darwin'),
    target: [{ target: 'dmg', arch: ['arm64', 'x64'] }],
    category: 'public.app-category.productivity',
    hardenedRuntime: true,
    notarize: false,
    identity: null,
  },
  linux: {
    files: files('linux'),
    target: ['AppImage', 'deb'],
    category: 'Office',
    maintainer: 'Greffier <greffier@greffier.invalid>',
    syncDesktopName: true,
  },
};
