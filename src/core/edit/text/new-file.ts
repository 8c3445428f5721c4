import type { OrganizationRole } from '../../model/state.ts';
import type { Added } from './intent.ts';
import { scalarText } from './scalar-text.ts';
import { NEW_FILE } from './style.ts';
import { blockPair } from './write-value.ts';

/** The schema as editors fetch it, from the published package. */
const SCHEMA_URL = 'https://unpkg.com/gitbook-directory-sync/schema/directory.schema.json';

/** What a file of the directory is to say. What is left out does not appear. */
export interface NewFile {
  /** Lines at the top, without the `#`. */
  readonly about?: readonly string[];
  readonly organization?: string | undefined;
  readonly defaults?: { readonly role?: OrganizationRole; readonly sso?: boolean } | undefined;
  readonly users?: ReadonlyMap<string, Added> | undefined;
  readonly teams?: ReadonlyMap<string, Added> | undefined;
}

/** Writes a file of the directory anew, with the line by which editors find the schema on top. */
export function writeFile({ about = [], organization, defaults, users, teams }: NewFile): Uint8Array {
  const top = [
    `# yaml-language-server: $schema=${SCHEMA_URL}`,
    ...about.map((line) => `# ${line}`),
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
