import { type Diagnostic, problem, startOf } from '../model/diagnostic.ts';
import { quote } from '../model/quote.ts';
import type { Directory } from '../model/state.ts';
import type { DirectoryResult } from './read.ts';

/** The options of a run that concern the organization. */
interface NamedOrganization {
  /** The option `organization-id`. The directory may have the ID instead. */
  readonly organizationId: string | undefined;
  /** The path that the user gave, for problems that are in no file. */
  readonly configPath: string;
}

/** The ID of the organization, from the option `organization-id` or the directory, or the problem with it. */
export function organizationOf(
  named: NamedOrganization,
  directory: Pick<Directory, 'organization' | 'files'>,
): string | Diagnostic {
  const mismatch = organizationMismatch(named, directory);
  const id = named.organizationId ?? directory.organization?.id;
  if (mismatch !== undefined) return mismatch;
  if (id !== undefined) return id;
  const at = startOf(directory.files[0] ?? named.configPath);
  const help = 'Add organization: to a file of the directory, or set organization-id.';
  return problem('missing-organization', at, 'No organization is set.', help);
}

/** The result of reading a directory, which becomes invalid when `organization-id` is for another organization. */
export function checkOrganizationId(
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
  const message = `The directory is for the organization ${quote(organization.id)}, but organization-id is ${quote(organizationId)}.`;
  return problem('organization-mismatch', organization.at, message, 'Make the two equal, or remove one.');
}
