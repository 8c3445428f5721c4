import { type Diagnostic, problem } from '../model/diagnostic.ts';
import { nearest, nearestAddress } from '../model/nearest.ts';
import { quote } from '../model/quote.ts';
import type { WrittenUser } from '../model/state.ts';
import { type OpenDirectory, unknownIn } from './directory-edit.ts';

/** A diagnostic that says why there is nothing to do, rather than why something cannot be done. */
export function asRemark(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, severity: 'warning' };
}

/** Nobody in the directory has this address. */
export function unknownUser(open: OpenDirectory, email: string): Diagnostic {
  const emails = (open.directory.users ?? []).map((user) => user.email);
  return unknownIn(open, 'user', email, nearestAddress(email, emails));
}

/** No team of the directory has this title. */
export function unknownTeam(open: OpenDirectory, title: string): Diagnostic {
  const titles = (open.directory.teams ?? []).map((team) => team.title);
  return unknownIn(open, 'team', title, nearest(title, titles));
}

/** What is not managed cannot be added to. */
export function noSection({ directory, configPath }: OpenDirectory, section: 'users' | 'teams'): Diagnostic {
  const at = { file: directory.files[0] ?? configPath, line: 1, column: 1 };
  const message = `The directory has no section ${section}: ${section === 'users' ? 'members' : 'teams'} are not managed.`;
  const help = `Begin the section by hand, with ${section}: {} in one file; from then on it holds for all of GitBook.`;
  return problem('not-editable', at, message, help);
}

/** A user was to go to a file that the directory does not have. */
export function unknownFile({ files }: OpenDirectory, file: string): Diagnostic {
  const names = files.map((each) => each.file);
  const near = nearest(file, names) ?? names.find((name) => name.endsWith(`/${file}`));
  const help = near ? `Did you mean ${near}?` : `Name one of: ${names.slice(0, 10).join(', ')}.`;
  const message = 'This file is not one of the directory.';
  return problem('file-not-found', { file, line: 1, column: 1 }, message, help);
}

/** An ID is one person's alone. */
export function idTaken({ email, id = '', at }: WrittenUser): Diagnostic {
  const message = `${quote(email)} has the ID ${quote(id)} already.`;
  return problem('duplicate-id', at, message, 'Give the ID that GitBook has for the new user, or none.');
}

/** Nothing says which role a new user has. */
export function noRole(file: string, email: string): Diagnostic {
  const message = `${quote(email)} has no role, and new users of this file get none by default.`;
  return problem('missing-role', { file, line: 1, column: 1 }, message, 'Give a role.');
}
