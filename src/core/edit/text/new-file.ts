import type { OrganizationRole } from '../../model/state.ts';
import type { Added } from './edits.ts';
import { scalarText } from './scalar-text.ts';
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
  const top = [
    `# yaml-language-server: $schema=${SCHEMA_URL}`,
    'version: 1',
    ...(organization === undefined ? [] : [`organization: ${scalarText(organization, 'plain')}`]),
  ];
  const sections = [`${top.join('\n')}\n`];
  if (defaults) {
    const { role, sso } = defaults;
    const lines = [
      ...(role === undefined ? [] : [`  role: ${role}\n`]),
      ...(sso === undefined ? [] : [`  sso: ${sso}\n`]),
    ];
    sections.push(`defaults:\n${lines.join('')}`);
  }
  if (users) sections.push(section('users', users, ''));
  if (teams) sections.push(section('teams', teams, '\n'));
  return new TextEncoder().encode(sections.join('\n'));
}

function section(name: string, entries: ReadonlyMap<string, Added>, between: string): string {
  if (entries.size === 0) return `${name}: {}\n`;
  const blocks = [...entries].map(([key, added]) => blockPair([name, key], added, 2, NEW_FILE, 'plain'));
  return `${name}:\n${blocks.join(between)}`;
}
