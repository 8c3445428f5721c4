import { type Diagnostic, problem, startOf } from '../model/diagnostic.ts';
import { nearest, nearestAddress } from '../model/nearest.ts';
import { quote } from '../model/quote.ts';
import type { WrittenUser } from '../model/state.ts';
import type { OpenDirectory } from './directory-edit.ts';

/** The same problem as a warning: there is nothing to do. */
export function asWarning(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, severity: 'warning' };
}

/** Nobody in the directory has this address. */
export function unknownUser({ directory, configPath }: OpenDirectory, email: string): Diagnostic {
  const near = nearestAddress(
    email,
    (directory.users ?? []).map((user) => user.email),
  );
  const message = `There is no user ${quote(email)} in the directory.`;
  return problem('unknown-user', startOf(configPath), message, didYouMean(near, 'Check the address.'));
}

/** No team of the directory has this title. */
export function unknownTeam({ directory, configPath }: OpenDirectory, title: string): Diagnostic {
  const near = nearest(
    title,
    (directory.teams ?? []).map((team) => team.title),
  );
  const message = `There is no team ${quote(title)} in the directory.`;
  return problem('unknown-team', startOf(configPath), message, didYouMean(near, 'Check the title.'));
}

function didYouMean(near: string | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `Did you mean ${near}?`;
}

/** The directory does not have the section to add to. */
export function noSection({ directory, configPath }: OpenDirectory, section: 'users' | 'teams'): Diagnostic {
  const message = `The directory has no section ${section}, so ${section === 'users' ? 'members' : 'teams'} are not managed.`;
  const help = `Add ${section}: {} to one file by hand. From then on, the section applies to the whole organization.`;
  return problem('not-editable', startOf(directory.files[0] ?? configPath), message, help);
}

/** The file for a new user is not in the directory. */
export function unknownFile({ files }: OpenDirectory, file: string): Diagnostic {
  const names = files.map((each) => each.file);
  const near = nearest(file, names) ?? names.find((name) => name.endsWith(`/${file}`));
  const help = didYouMean(near, `Use one of: ${names.slice(0, 10).join(', ')}.`);
  const message = 'This file is not in the directory.';
  return problem('file-not-found', startOf(file), message, help);
}

/** Another user already has the ID. */
export function idTaken({ email, id = '', at }: WrittenUser): Diagnostic {
  const message = `${quote(email)} already has the ID ${quote(id)}.`;
  return problem('duplicate-id', at, message, 'Use the ID that GitBook has for the new user, or none.');
}

/** A new user has no role. */
export function noRole(file: string, email: string): Diagnostic {
  const message = `${quote(email)} has no role, and this file has no default role.`;
  return problem('missing-role', startOf(file), message, 'Set a role.');
}
