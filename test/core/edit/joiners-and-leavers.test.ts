import { describe, expect, test } from 'vitest';
import { addUser, removeUser } from '../../../src/core/edit/operations.ts';
import { edited, expectDiff, type Note } from './edited.ts';

describe('a user is added', () => {
  const add: Note = (open) => addUser(open, 'new@example.com', { role: 'read', sso: true });

  test('in block style, behind the last', () => {
    expectDiff(
      `
 # People of the company
 version: 1
 users:   # everyone
   zoe@example.com:   # Zoe
     role: admin
     # she asked for this
   adam@example.com: {role: edit}
   ben@example.com:
     role: edit   # for now
+  new@example.com:
+    role: read
+    sso: true
   # the end

 # Teams are elsewhere
`,
      add,
    );
  });

  test('in its place, where the others are sorted', () => {
    expectDiff(
      `
 version: 1
 users:
   Ada@example.com:
     role: admin
+  new@example.com:
+    role: read
+    sso: true
   # everything below is external
   zoe@example.com:
     role: admin
`,
      add,
    );
  });

  test('with other steps, quotes and line ends', () => {
    expectDiff(
      `
 "version": 1
 "users":
     "b@example.com":
         role: admin
     "a@example.com":
         role: admin
+    "new@example.com":
+        role: read
+        sso: true
 
`,
      add,
      '\r\n',
    );
  });

  test('where the others are written within brackets', () => {
    expectDiff(
      `
 version: 1
 users:
   zoe@example.com: {role: admin}
   ada@example.com: {role: admin}
+  new@example.com: {role: read, sso: true}
`,
      add,
    );
  });

  test('in JSON', () => {
    expectDiff(
      `
 {
   "version": 1,
   "users": {
-    "ada@example.com": { "role": "admin" }
+    "ada@example.com": { "role": "admin" },
+    "new@example.com": { "role": "read", "sso": true }
   }
 }
`,
      add,
    );
  });

  test('at the end of a file without a last line end', () => {
    expect(edited('version: 1\nusers:\n  a@example.com: {role: read}', add)).toBe(
      'version: 1\nusers:\n  a@example.com: {role: read}\n  new@example.com: {role: read, sso: true}',
    );
  });

  test('into a section that was empty', () => {
    expectDiff(
      `
 version: 1
-users: {} # nobody yet
+users: # nobody yet
+  new@example.com:
+    role: read
+    sso: true
 teams:
   Docs: {}
`,
      add,
    );
  });

  test('behind a byte order mark, which stays', () => {
    const text = '\ufeffversion: 1\nusers:\n  a@example.com: {role: read}\n';
    expect(edited(text, add)).toBe(`${text}  new@example.com: {role: read, sso: true}\n`);
  });

  test('and nothing changes for one who is there already with the same', () => {
    const text = 'version: 1\ndefaults: {sso: true}\nusers:\n  NEW@example.com: {role: read}\n';
    expect(edited(text, add)).toBe(text);
  });

  test('but not when the user exists with other fields', () => {
    expect(edited('version: 1\nusers:\n  new@example.com: {role: admin}\n', add)).toEqual(['duplicate-user']);
  });

  test('but not where members are not managed', () => {
    expect(edited('version: 1\nteams:\n  Docs: {}\n', add)).toEqual(['not-editable']);
  });

  test('but not without a role', () => {
    const text = 'version: 1\nusers:\n  a@example.com: {role: read}\n';
    expect(edited(text, (open) => addUser(open, 'new@example.com', {}))).toEqual(['missing-role']);
  });
});

describe('a user is removed', () => {
  const remove: Note = (open) => removeUser(open, 'Ben@example.com');

  test('with all fields and comments, and from all teams', () => {
    expectDiff(
      `
 version: 1
 users:
   # Administrators
   ada@example.com:
     role: admin
   # Contractors
-  ben@example.com: # Ben
-    role: read
-    note: |
-      a long story
-
-      in two parts
-    # to be looked at again
 
   # Others
   cleo@example.com: {role: read}
 teams:
   Docs:
     owners: [ada@example.com]
     members:
-    - ben@example.com # since May
     - cleo@example.com
   Web:
-    owners: [ben@example.com, ada@example.com]
+    owners: [ada@example.com]
     members: [cleo@example.com]
   Law:
-    members: [cleo@example.com, ben@example.com]
+    members: [cleo@example.com]
   Ops:
-    members: [ben@example.com] # just Ben
+    members: [] # just Ben
   Sales:
     members: [
       ada@example.com, # Ada
-      ben@example.com, # Ben
       cleo@example.com # Cleo
     ]
   Legal:
-    owners:
-      - user: ben@example.com
-        expires: 2030-01-01
+    owners: []
 # the end
`,
      remove,
    );
  });

  test('the last of a section leaves it empty, and its comments where they are', () => {
    expectDiff(
      `
 version: 1
-users: # everyone
+users: {} # everyone
   # Contractors
-  ben@example.com:
-    role: read
   # nobody else
 teams:
   Docs: {}
`,
      remove,
    );
  });

  test('the last of a file without a last line end', () => {
    expect(
      edited('version: 1\r\nusers:\r\n  a@example.com: {role: read}\r\n  ben@example.com: {role: read}', remove),
    ).toBe('version: 1\r\nusers:\r\n  a@example.com: {role: read}');
  });

  test('but not when nobody has the address', () => {
    expect(edited('version: 1\nusers:\n  a@example.com: {role: read}\n', remove)).toEqual(['unknown-user']);
  });

  test('but not where the entry is shared', () => {
    const text = [
      'version: 1',
      'users:',
      '  ada@example.com: {role: read}',
      '  ben@example.com: {role: read}',
      'teams:',
      '  Docs:',
      '    members: &all [ada@example.com, ben@example.com]',
      '  Web:',
      '    members: *all',
      '',
    ].join('\n');
    expect(edited(text, remove)).toEqual(['not-editable']);
  });
});
