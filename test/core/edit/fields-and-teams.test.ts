import { describe, expect, test } from 'vitest';
import {
  addMember,
  removeMember,
  removeUser,
  renameTeam,
  renameUser,
  setUser,
} from '../../../src/core/edit/operations.ts';
import { edited, expectDiff, type Note, refused } from './edited.ts';

describe('a field of a user is set', () => {
  const set: Note = (open) => setUser(open, 'ada@example.com', { id: 'U1', role: 'admin', expires: '2030-01-01' });

  test.each([
    ['    role: read # for now\n', '    id: U1\n    role: admin # for now\n    expires: 2030-01-01\n'],
    ['    "role": "read"\n', '    "id": U1\n    "role": "admin"\n    "expires": 2030-01-01\n'],
    ['    id: U0\n    role: read\n', '    id: U1\n    role: admin\n    expires: 2030-01-01\n'],
  ])('in block style: %j', (before, after) => {
    const text = (inside: string): string => `version: 1\nusers:\n  ada@example.com: # Ada\n${inside}  # end\n`;
    expect(edited(text(before), set)).toBe(text(after));
  });

  test.each([
    ['{role: read}', '{id: U1, role: admin, expires: 2030-01-01}'],
    ['{ role: read, }', '{ id: U1, role: admin, expires: 2030-01-01, }'],
    ['{expires: 2029-01-01, role: read}', '{id: U1, expires: 2030-01-01, role: admin}'],
    ['{\n      role: read # r\n    }', '{\n      id: U1,\n      role: admin, # r\n      expires: 2030-01-01\n    }'],
  ])('within brackets: %j', (before, after) => {
    const text = (inside: string): string => `version: 1\nusers:\n  ada@example.com: ${inside} # Ada\n`;
    expect(edited(text(before), set)).toBe(text(after));
  });

  test.each(['{}', '', 'null', '~'])('where nothing was said: %j', (nothing) => {
    const head = 'version: 1\ndefaults: {role: read}\nusers:\n  ada@example.com:';
    const before = nothing === '' ? head : `${head} ${nothing}`;
    expect(edited(`${before} # Ada\n  zoe@example.com:\n`, set)).toBe(
      `${head} # Ada\n    id: U1\n    role: admin\n    expires: 2030-01-01\n  zoe@example.com:\n`,
    );
  });

  test.each(['{}', '{ }', '', '~'])('where nothing was said, beside users within brackets: %j', (nothing) => {
    const text = (inside: string): string =>
      `version: 1\ndefaults: { role: read }\nusers:\n  zoe@example.com: { role: edit }\n  ada@example.com:${inside} # Ada\n`;
    expect(edited(text(nothing === '' ? '' : ` ${nothing}`), set)).toBe(
      text(' { id: U1, role: admin, expires: 2030-01-01 }'),
    );
  });

  test('and taken away', () => {
    expectDiff(
      `
 version: 1
 defaults:
   role: read
 users:
-  ada@example.com: # Ada
-    expires: 2030-01-01
+  ada@example.com: {} # Ada
`,
      (open) => setUser(open, 'ada@example.com', { expires: null }),
    );
  });

  const SHARED = `version: 1
users:
  base@example.com: &base
    role: read
  ada@example.com:
    <<: *base
    sso: true
  same@example.com: *base
  alias@example.com:
    role: &role read
  other@example.com:
    role: *role
`;

  test('over what a merge key brings', () => {
    expect(edited(SHARED, (open) => setUser(open, 'ada@example.com', { role: 'admin' }))).toBe(
      SHARED.replace('    sso: true\n', '    sso: true\n    role: admin\n'),
    );
  });

  test('in the place of an alias', () => {
    expect(edited(SHARED, (open) => setUser(open, 'other@example.com', { role: 'admin' }))).toBe(
      SHARED.replace('*role', 'admin'),
    );
  });

  test.each(['base@example.com', 'same@example.com', 'alias@example.com'])(
    'but not where it would change somebody else: %s',
    (email) => {
      expect(edited(SHARED, (open) => setUser(open, email, { role: 'admin' }))).toEqual(['not-editable']);
    },
  );

  test.each([
    ['base@example.com', 3, 'an anchor, alias or merge key would also change other places'],
    ['same@example.com', 8, 'is an alias of *base'],
    ['alias@example.com', 9, 'an anchor, alias or merge key would also change other places'],
  ])('and the place and the reason are reported: %s', (email, line, reason) => {
    const [problem] = refused(SHARED, (open) => setUser(open, email, { role: 'admin' }));
    expect(problem).toMatchObject({ file: 'gitbook.yaml', line, help: expect.stringContaining('anchor') });
    expect(problem?.message).toContain(reason);
  });

  test('nor where the text cannot be changed in lines, and the problem says how', () => {
    const text =
      'version: 1\nusers:\n  ? ada@example.com\n  : role: read\n    sso: true\n  ben@example.com: {role: read}\n';
    const [problem] = refused(text, (open) => removeUser(open, 'ada@example.com'));
    expect(problem).toMatchObject({ line: 3, help: expect.stringContaining('a line of its own') });
    expect(problem?.help).not.toContain('anchor');
  });

  test.each(['multi\nline', '- a: b', '# no comment', '\u2028', 'null', '1.0', "it's", '"'])(
    'to any text: %j',
    (note) => {
      const text = 'version: 1\nusers:\n  ada@example.com: {role: read}\n  b@example.com:\n    role: read\n';
      for (const email of ['ada@example.com', 'b@example.com']) {
        const result = edited(text, (open) => setUser(open, email, { note }));
        const again = edited(String(result), (open) => {
          expect(open.directory.users?.find((user) => user.email === email)?.note).toBe(note);
        });
        expect(again).toBe(result);
      }
    },
  );
});

describe('teams', () => {
  const TEXT = `version: 1
users:
  ada@example.com: {role: read}
  ben@example.com: {role: read}
teams:
  Docs:
    owners: [ada@example.com]
    members:
      # those who write
      - user: ben@example.com
        expires: 2030-01-01 # as agreed
  Web:
    members: [{team: Docs}]
  Empty: {} # left alone
`;

  test('get an owner, whose membership keeps its other fields', () => {
    expect(edited(TEXT, (open) => addMember(open, 'docs', 'Ben@example.com', true))).toBe(
      TEXT.replace('[ada@example.com]', '[ada@example.com, {user: ben@example.com, expires: 2030-01-01}]')
        .replace('      - user: ben@example.com\n        expires: 2030-01-01 # as agreed\n', '')
        .replace('    members:\n', '    members: []\n'),
    );
  });

  test('get a member in a new list', () => {
    expect(edited(TEXT, (open) => addMember(open, 'Empty', 'ada@example.com', false))).toBe(
      TEXT.replace('  Empty: {} # left alone\n', '  Empty: # left alone\n    members:\n      - ada@example.com\n'),
    );
  });

  test('do not change for who is in them', () => {
    expect(edited(TEXT, (open) => addMember(open, 'Docs', 'ada@example.com', false))).toBe(TEXT);
  });

  test('name the nested team that includes somebody', () => {
    expect(edited(TEXT, (open) => removeMember(open, 'Web', 'ada@example.com'))).toEqual(['unknown-user']);
  });

  test('are renamed wherever they are named', () => {
    expect(
      edited(TEXT, (open) => {
        const [docs] = open.directory.teams ?? [];
        if (docs) renameTeam(open, docs, 'Docs: all');
      }),
    ).toBe(TEXT.replace('  Docs:', '  "Docs: all":').replace('team: Docs', 'team: "Docs: all"'));
  });

  test('follow a user who is renamed', () => {
    expect(
      edited(TEXT, (open) => {
        const user = open.directory.users?.[1];
        if (user) renameUser(open, user, 'benjamin@example.com');
      }),
    ).toBe(TEXT.replaceAll('ben@example.com', 'benjamin@example.com'));
  });
});
