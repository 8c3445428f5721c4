import fc from 'fast-check';
import type { MemberSeed, OrganizationSeed, TeamSeed } from '../../../emulator/seed.ts';

const ROLES = ['admin', 'create', 'edit', 'review', 'comment', 'read', 'guest'] as const;

/** Names and titles that have broken YAML writers, comments and terminals. */
const ODD = [
  'null',
  'true',
  'No',
  '~',
  '123',
  '1e3',
  '0x1F',
  '12:30',
  '2026-12-31',
  '<<',
  '__proto__',
  'constructor',
  '- list',
  '? key',
  'a: b',
  'a #b',
  '#',
  '*alias',
  '&anchor',
  '!tag',
  '%YAML 1.2',
  '@home',
  '`tick`',
  '"quoted"',
  "it's",
  "'",
  '{a}',
  '[b]',
  'comma, separated',
  ' leading',
  'trailing ',
  '   ',
  'two\nlines',
  'cr\rhere',
  'tab\there',
  'nel\u0085here',
  'ls\u2028here',
  'null\u0000byte',
  'bell\u0007',
  'esc\u001b[31m',
  '\u202egnp.exe',
  '\ufeffmark',
  'lone\ud800surrogate',
  'yaml-language-server: $schema=https://evil.example',
  'Ünïcødé 日本語',
  '👩‍👩‍👧 family',
  '...',
  '---',
  '| block',
  '> fold',
  'x'.repeat(64),
  '=',
  ':',
  'Docs',
  'docs',
  'DOCS ',
];

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ODD) },
  fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }),
  fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
);
const title = text.filter((each) => [...each].length <= 64 && each.isWellFormed());

const ODD_EMAILS = [
  'jürgen@exämple.de',
  "o'brien+tag@example.com",
  '{brace}@example.com',
  '#hash@example.com',
  '*star@example.com',
  '&and@example.com',
  '!bang@example.com',
  'UPPER.Case@Example.COM',
  '-dash@example.com',
  '1e5@example.com',
  'a..b@example.com',
  'null@example.com',
  '`tick`@example.com',
  '|pipe@example.com',
  'a@-b.example',
];

export const organizations: fc.Arbitrary<OrganizationSeed> = fc
  .record({
    people: fc.array(
      fc.record({
        kind: fc.constantFrom('plain', 'plain', 'plain', 'odd', 'none'),
        role: fc.constantFrom(...ROLES),
        sso: fc.boolean(),
        disabled: fc.boolean(),
        name: fc.option(text, { nil: undefined }),
        number: fc.nat(14),
      }),
      { maxLength: 14 },
    ),
    teams: fc.array(fc.record({ title, owners: fc.array(fc.nat(15)), members: fc.array(fc.nat(15)) }), {
      maxLength: 8,
    }),
    settings: fc.record({ sso: fc.boolean(), inviteLinks: fc.boolean() }),
  })
  .map(({ people, teams, settings }): OrganizationSeed => {
    const emails = new Set(['admin@example.com']);
    const members: MemberSeed[] = [{ id: 'Admin-0', email: 'admin@example.com', role: 'admin' }];
    for (const [index, { kind, number, name, ...rest }] of people.entries()) {
      const wanted = kind === 'odd' ? ODD_EMAILS[number] : `person-${number}@example.com`;
      const id = `U${index % 2 === 0 ? 'x' : 'X'}-${index}`;
      const free = kind !== 'none' && wanted !== undefined && !emails.has(wanted.toLowerCase());
      if (free) emails.add(wanted.toLowerCase());
      members.push({
        id,
        ...rest,
        ...(free ? { email: wanted } : {}),
        ...(name === undefined ? {} : { displayName: name }),
      });
    }
    const idAt = (index: number): string => members[index % members.length]?.id ?? 'Admin-0';
    const ids = (indexes: readonly number[]): string[] => [...new Set(indexes.map(idAt))];
    return {
      organization: settings,
      self: 'Admin-0',
      members,
      teams: teams.map(({ title: name, owners, members: plain }, index): TeamSeed => {
        const owning = ids(owners);
        return {
          id: `team-${index}`,
          title: name,
          owners: owning,
          members: ids(plain).filter((id) => !owning.includes(id)),
        };
      }),
    };
  });
