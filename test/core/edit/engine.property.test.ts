import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDirectory } from '../../../src/core/directory/read.ts';
import { finishEdits, type OpenDirectory, openDirectory } from '../../../src/core/edit/directory-edit.ts';
import { addMember, addUser, removeMember, removeUser, setUser } from '../../../src/core/edit/operations.ts';
import type { Directory } from '../../../src/core/model/state.ts';
import { type SomeTeam, type SomeUser, type WrittenText, writtenTexts } from './written-directories.ts';

/** What a directory says, without where and in which order. */
interface Said {
  readonly users: Readonly<Record<string, unknown>>;
  readonly teams: Readonly<Record<string, unknown>>;
}

function expectSaid(users: readonly SomeUser[], teams: readonly SomeTeam[]): Said {
  const lists = ({ owners, members }: SomeTeam['lists']) => ({
    ...(owners ? { owners: [...owners].sort() } : {}),
    ...(members ? { members: [...members].sort() } : {}),
  });
  return {
    users: Object.fromEntries(users.map(({ email, fields }) => [email, { ...fields }])),
    teams: Object.fromEntries(teams.map((team) => [team.title, lists(team.lists)])),
  };
}

function said({ users, teams }: Directory): Said {
  const given = (fields: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const emails = (entries: NonNullable<Directory['teams']>[number]['owners']) =>
    entries?.map((entry) => (entry.kind === 'user' ? entry.email : entry.title)).sort();
  return {
    users: Object.fromEntries(
      (users ?? []).map(({ email, id, role, sso, expires, note }) => [email, given({ id, role, sso, expires, note })]),
    ),
    teams: Object.fromEntries(
      (teams ?? []).map(({ title, owners, members }) => [
        title,
        given({ owners: emails(owners), members: emails(members) }),
      ]),
    ),
  };
}

function edit(text: string, note: (open: OpenDirectory) => readonly unknown[]) {
  const files = [{ file: 'gitbook.yaml', bytes: new TextEncoder().encode(text) }];
  const opened = openDirectory(files, 'gitbook.yaml');
  if (!opened.ok) throw new Error(JSON.stringify(opened.diagnostics));
  expect(note(opened.open)).toEqual([]);
  const result = finishEdits(opened.open);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return { text: new TextDecoder().decode(result.files[0]?.bytes), said: said(result.directory) };
}

/** How much of a text is not in another that shares its beginning and its end. */
function lost(before: string, after: string): string {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
  return before.slice(start, before.length - end);
}

function comments(text: string): readonly string[] {
  return [...text.matchAll(/(?<=^|\s)# (?:remark|about|commented|between).*?(?=\r?$)/gm)].map(([all]) => all);
}

const RUNS = { numRuns: 200 };
const NEW = 'new.person@example.com';

describe('an edit says exactly what was asked for, and leaves every other byte', () => {
  const texts = (check: (written: WrittenText, pick: number) => void): void =>
    fc.assert(fc.property(writtenTexts, fc.nat(100), check), RUNS);
  const at = <T>(items: readonly T[], pick: number): T => {
    const item = items[pick % items.length];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };

  test('the generated texts say what they should', () => {
    texts(({ text, users, teams }) => {
      const bytes = new TextEncoder().encode(text);
      const read = readDirectory([{ file: 'gitbook.yaml', bytes }], 'gitbook.yaml', []);
      if (!read.ok) throw new Error(`${text}\n${JSON.stringify(read.diagnostics)}`);
      expect(said(read.directory)).toEqual(expectSaid(users, teams));
    });
  });

  test('adding a user; and removing them again gives the same bytes', () => {
    texts(({ text, users, teams }) => {
      const fields = { role: 'edit', sso: true, note: 'x: y' } as const;
      const added = edit(text, (open) => addUser(open, NEW, fields, 'A Name'));
      expect(added.said).toEqual(expectSaid([...users, { email: NEW, fields }], teams));
      expect(lost(text, added.text)).toBe('');
      const removed = edit(added.text, (open) => removeUser(open, NEW));
      expect(removed.text).toBe(text);
    });
  });

  test('removing a user', () => {
    texts(({ text, users, teams, without }, pick) => {
      fc.pre(users.length + teams.length > 1);
      const { email } = at(users, pick);
      const removed = edit(text, (open) => removeUser(open, email.toUpperCase()));
      const others = (people: readonly string[] | undefined) => people?.filter((each) => each !== email);
      expect(removed.said).toEqual(
        expectSaid(
          users.filter((user) => user.email !== email),
          teams.map(({ title, lists }) => {
            const owners = others(lists.owners);
            const members = others(lists.members);
            return { title, lists: { ...(owners ? { owners } : {}), ...(members ? { members } : {}) } };
          }),
        ),
      );
      const inTeams = teams.some(({ lists }) => [lists.owners, lists.members].flat().includes(email));
      if (users.length > 1 && !inTeams) expect(removed.text).toBe(without(email));
    });
  });

  test('setting a field of a user', () => {
    const values = {
      role: 'comment',
      sso: false,
      id: 'NEW-1',
      expires: '2035-05-05',
      note: 'new: note',
    } as const;
    const key = fc.constantFrom(...(Object.keys(values) as (keyof typeof values)[]));
    fc.assert(
      fc.property(writtenTexts, fc.nat(100), key, ({ text, users, teams }, pick, name) => {
        const user = at(users, pick);
        const set = edit(text, (open) => setUser(open, user.email, { [name]: values[name] }));
        const fields = { ...user.fields, [name]: values[name] };
        expect(set.said).toEqual(
          expectSaid(
            users.map((each) => (each === user ? { ...each, fields } : each)),
            teams,
          ),
        );
        expect(comments(set.text)).toEqual(comments(text));
        // Of what was there, only the value itself goes: on one line, but for a note in a block.
        expect(lost(text, set.text).split(/\r?\n/).length).toBeLessThanOrEqual(name === 'note' ? 3 : 1);
        if (name in user.fields || name === 'role') return;
        const unset = edit(set.text, (open) => setUser(open, user.email, { [name]: null }));
        expect(unset.text).toBe(text);
      }),
      RUNS,
    );
  });

  test('adding somebody to a team, and taking them out again', () => {
    fc.assert(
      fc.property(writtenTexts, fc.nat(100), fc.nat(100), fc.boolean(), ({ text, users, teams }, who, where, owner) => {
        fc.pre(teams.length > 0);
        const { email } = at(users, who);
        const team = at(teams, where);
        const list = owner ? 'owners' : 'members';
        fc.pre(!team.lists.owners?.includes(email) && !team.lists.members?.includes(email));
        const added = edit(text, (open) => addMember(open, team.title, email, owner));
        const lists = { ...team.lists, [list]: [...(team.lists[list] ?? []), email] };
        expect(added.said).toEqual(
          expectSaid(
            users,
            teams.map((each) => (each === team ? { ...each, lists } : each)),
          ),
        );
        expect(comments(added.text)).toEqual(comments(text));
        // Nothing goes but the brackets of what was empty.
        expect(added.text).toContain(lost(text, added.text).replace(/^ ?(?:\[\]|\{\})/, ''));
        const removed = edit(added.text, (open) => removeMember(open, team.title, email));
        if (team.lists[list]?.length) expect(removed.text).toBe(text);
        // A list that was not there stays, empty: equal but for that.
        else {
          const empty = { ...team.lists, [list]: [] };
          expect(removed.said).toEqual(
            expectSaid(
              users,
              teams.map((each) => (each === team ? { ...each, lists: empty } : each)),
            ),
          );
        }
      }),
      RUNS,
    );
  });
});
