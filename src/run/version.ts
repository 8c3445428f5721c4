import manifest from '../../package.json' with { type: 'json' };

/** This release, as package.json has it. */
export const VERSION: string = manifest.version;
export const USER_AGENT = `gitbook-directory-sync/${manifest.version}`;
