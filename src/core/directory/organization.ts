import { type Diagnostic, problem } from '../model/diagnostic.ts';
import { quote } from '../model/quote.ts';
import type { Directory } from '../model/state.ts';
import type { DirectoryResult } from './read.ts';

/** What a run is told about the organization, besides what the directory says. */
export interface NamedOrganization {
  /** The input `organization-id`, which the directory may give instead. */
  readonly organizationId: string | undefined;
  /** What the user named as the directory, for problems that lie in no file. */
  readonly configPath: string;
}

/** The organization that a directory, the input `organization-id` or both name; or what is wrong with that. */
export function organizationOf(
  named: NamedOrganization,
  directory: Pick<Directory, 'organization' | 'files'>,
): string | Diagnostic {
  const mismatch = organizationMismatch(named, directory);
  const id = named.organizationId ?? directory.organization?.id;
  if (mismatch !== undefined) return mismatch;
  if (id !== undefined) return id;
  const at = { file: directory.files[0] ?? named.configPath, line: 1, column: 1 };
  const help = 'Add organization: to a file of the directory, or give organization-id.';
  return problem('missing-organization', at, 'Nothing says which GitBook organization this is for.', help);
}

/** A directory as it was read, which is not valid where `organization-id` names another organization. */
export function heldAgainst(
  read: DirectoryResult,
  named: Pick<NamedOrganization, 'organizationId'>,
): DirectoryResult {
  const mismatch = read.ok ? organizationMismatch(named, read.directory) : undefined;
  if (mismatch === undefined) return read;
  return { ok: false, diagnostics: [...read.diagnostics, mismatch], organizationId: named.organizationId };
}

function organizationMismatch(
  { organizationId }: Pick<NamedOrganization, 'organizationId'>,
  { organization }: Pick<Directory, 'organization'>,
): Diagnostic | undefined {
  if (organizationId === undefined || organization === undefined) return undefined;
  if (organization.id === organizationId) return undefined;
  const message = `The directory is for the organization ${quote(organization.id)}, and organization-id is ${quote(organizationId)}.`;
  return problem('organization-mismatch', organization.at, message, 'Make the two equal, or remove one.');
}
