import type { OrganizationRole } from '../../model/state.ts';
import type { Added, Plain } from './edits.ts';
import { NEW_FILE } from './style.ts';
import { blockPair } from './write-value.ts';

/** Where editors load the schema from. */
const SCHEMA_URL = 'https://unpkg.com/gitbook-directory-sync/schema/directory.schema.json';

/** The content of a new file of the directory. */
export interface NewFile {
  readonly organization?: string | undefined;
  readonly defaults?: { readonly role?: OrganizationRole; readonly sso?: boolean } | undefined;
  readonly users?: ReadonlyMap<string, Added> | undefined;
  readonly teams?: ReadonlyMap<string, Added> | undefined;
}

/** A new file of the directory, with the line on top by which editors find the schema. */
export function writeFile({ organization, defaults, users, teams }: NewFile): Uint8Array {
  const pair = (key: string, value: Plain): string =>
    blockPair([key], { value, comment: undefined }, 0, NEW_FILE, 'plain');
  const top = `# yaml-language-server: $schema=${SCHEMA_URL}\nversion: 1\n`;
  const sections = [organization === undefined ? top : top + pair('organization', organization)];
  if (defaults) sections.push(pair('defaults', new Map(Object.entries(defaults))));
  if (users) sections.push(section('users', users, ''));
  if (teams) sections.push(section('teams', teams, '\n'));
  return new TextEncoder().encode(sections.join('\n'));
}

function section(name: string, entries: ReadonlyMap<string, Added>, between: string): string {
  if (entries.size === 0) return `${name}: {}\n`;
  const blocks = [...entries].map(([key, added]) => blockPair([name, key], added, 2, NEW_FILE, 'plain'));
  return `${name}:\n${blocks.join(between)}`;
}
