import { createHash } from 'node:crypto';
import type { Change } from '../model/change.ts';
import { compareText } from '../model/diagnostic.ts';
import { emailKey } from '../model/state.ts';

/**
 * One change in canonical form: what it does to whom, without where it is written and what it is called. Equal
 * changes have equal keys, and different ones in a plan have different keys.
 */
export function changeKey(change: Change): string {
  return JSON.stringify(canonical(change));
}

/**
 * The keys that the same change had before its plan was applied in part: who is to join a team may have been named by
 * e-mail, and the team by title, before the same plan invited the one and created the other.
 */
export function earlierKeys(change: Change): readonly string[] {
  if (change.type !== 'team-add') return [];
  const { email, userId, teamId } = change;
  const people = [userId, ...(email === undefined ? [] : [undefined])];
  const teams = [teamId, undefined];
  const keys = people.flatMap((person) =>
    teams.map((team) => changeKey({ ...change, userId: person, teamId: team })),
  );
  return keys.filter((key) => key !== changeKey(change));
}

/**
 * SHA-256, in lower-case hexadecimal, over the canonical form of a plan's changes in sorted order: equal plans
 * have equal fingerprints, whatever the order of files, users or GitBook's answers.
 */
export function fingerprint(changes: readonly Change[]): string {
  const keys = changes.map(changeKey).sort(compareText);
  return createHash('sha256').update(JSON.stringify(keys)).digest('hex');
}

function canonical(change: Change): readonly (string | boolean | null)[] {
  switch (change.type) {
    case 'invite':
      return [change.type, emailKey(change.email), change.to, change.sso];
    case 'member-role':
      return [change.type, change.userId, change.from, change.to];
    case 'member-sso':
      return [change.type, change.userId];
    case 'remove-member':
      return [change.type, change.userId, change.from];
    case 'create-team':
      return [change.type, change.team];
    case 'rename-team':
      return [change.type, change.teamId, change.from, change.to];
    case 'delete-team':
      return [change.type, change.teamId];
    case 'team-add':
      return [change.type, change.teamId ?? null, change.team, personKey(change), change.to];
    case 'team-role':
      return [change.type, change.teamId, change.userId, change.from, change.to];
    case 'team-remove':
      return [change.type, change.teamId, change.userId];
  }
}

function personKey({ userId, email }: { userId: string | undefined; email: string | undefined }): string {
  return userId ?? emailKey(email ?? '');
}
