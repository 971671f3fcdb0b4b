import manifest from '../../package.json' with { type: 'json' };

/** The program's own version, as the manifest states it. */
export const VERSION: string = manifest.version;
