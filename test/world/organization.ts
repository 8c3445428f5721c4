import type { MemberSeed, OrganizationSeed } from '../../emulator/seed.ts';
import type { EmulatorOptions } from '../../emulator/server.ts';
import { startTestEmulator } from '../support/emulator.ts';

/** Starts an organization of Ada, an administrator who holds the token, and whoever else is given. */
export function startOrganization(
  seed: Pick<OrganizationSeed, 'teams' | 'invitations'> & { readonly members?: readonly MemberSeed[] } = {},
  options: Omit<EmulatorOptions, 'seed'> = {},
) {
  const ada = { email: 'ada@example.com', role: 'admin' } as const;
  return startTestEmulator({
    seed: {
      organization: { id: 'acme' },
      self: ada.email,
      ...seed,
      members: [ada, ...(seed.members ?? [])],
    },
    ...options,
  });
}

/** Members named by their first name, all with one role. */
export function people(names: readonly string[], role: MemberSeed['role'] = 'read'): MemberSeed[] {
  return names.map((name) => ({ email: `${name}@example.com`, role: role ?? null }));
}

/** A directory of Ada and these people; `teams` is what follows below `teams:`, a line each. */
export function directory(users: Readonly<Record<string, string>>, teams?: Readonly<Record<string, string>>): string {
  const lines = (map: Readonly<Record<string, string>>, suffix: string) =>
    Object.entries(map).map(([key, value]) => `  ${key}${suffix}: {${value}}`);
  return [
    'version: 1',
    'users:',
    '  ada@example.com: {role: admin}',
    ...lines(users, '@example.com'),
    ...(teams === undefined ? [] : Object.keys(teams).length === 0 ? ['teams: {}'] : ['teams:', ...lines(teams, '')]),
    '',
  ].join('\n');
}

/** Users of one role, for `directory`. */
export function users(names: readonly string[], rest = 'role: read'): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, rest]));
}

/** E-mails in YAML, such as `[a@example.com, b@example.com]`. */
export function emails(...names: readonly string[]): string {
  return `[${names.map((name) => `${name}@example.com`).join(', ')}]`;
}

/** The user ID that the emulator makes of a first name. */
export function idOf(name: string): string {
  return `user-${name}-example-com`;
}
