import { expect, test } from 'vitest';
import { readDirectory } from '../../../src/core/directory/read.ts';
import { brief, problems, read } from '../read.ts';

const USERS = 'users:\n  ada@example.com: { role: admin }\n';
const HEAD = `version: 1\n${USERS}`;

/** What is written, the places and codes that are reported, and what the help of the first one says. */
const INVALID: readonly [name: string, text: string, reported: readonly string[], help: RegExp][] = [
  ['a bracket left open', 'version: 1\nusers: [\n', ['a.yaml:2:8 wrong-type', 'a.yaml:3:1 yaml-syntax'], /./],
  ['a quote left open', `${HEAD}organization: "abc\n`, ['a.yaml:5:1 yaml-syntax'], /./],
  ['a tab as indent', 'version: 1\nusers:\n\tada@example.com: {}\n', ['a.yaml:3:1 yaml-syntax'], /spaces/],
  [
    'lines that do not line up',
    'version: 1\nusers:\n   ada@example.com: { role: admin }\n  bob@example.com: { role: read }\n',
    ['a.yaml:4:1 yaml-syntax'],
    /spaces/,
  ],
  ['text where a key should be', 'version: 1\nusers\n', ['a.yaml:2:1 yaml-syntax'], /./],
  ['an alias without anchor', `${HEAD}teams:\n  Docs: *missing\n`, ['a.yaml:5:9 yaml-syntax'], /&missing/],
  ['an alias as a key without anchor', `${HEAD}*missing : 1\n`, ['a.yaml:4:1 yaml-syntax'], /&missing/],
  ['a merge of a missing anchor', `${HEAD}defaults:\n  <<: *x\n`, ['a.yaml:5:7 yaml-syntax'], /&x/],
  ['an alias of itself', 'version: 1\nusers: &u\n  ada@example.com: *u\n', ['a.yaml:3:20 too-deep'], /out/],
  ['a merge of itself', 'version: 1\nusers: &u\n  <<: *u\n', ['a.yaml:3:7 too-deep'], /out/],
  ['a merge of text', `${HEAD}defaults:\n  <<: read\n`, ['a.yaml:5:7 wrong-type'], /mapping/],
  ['a merge of a list of text', `${HEAD}defaults:\n  <<: [a]\n`, ['a.yaml:5:7 wrong-type'], /mapping/],
  ['a second document', `${HEAD}---\nversion: 1\n`, ['a.yaml:4:1 multiple-documents'], /file of its own/],
  ['a second document, empty', `${HEAD}---\n`, ['a.yaml:4:1 multiple-documents'], /file of its own/],
  ['a second document after ...', `${HEAD}...\nversion: 1\n`, ['a.yaml:5:1 multiple-documents'], /file/],
  ['a tag of YAML', `${HEAD}organization: !!str abc\n`, ['a.yaml:4:21 yaml-tag'], /Remove the tag/],
  ['an invented tag', `${HEAD}organization: !env ORG\n`, ['a.yaml:4:20 yaml-tag'], /Remove the tag/],
  ['a tag on a key', `version: 1\n!!str ${USERS}`, ['a.yaml:2:7 yaml-tag'], /Remove the tag/],
  ['a tag on a list', `${HEAD}teams:\n  Docs:\n    owners: !set []\n`, ['a.yaml:6:18 yaml-tag'], /Remove/],
  ['a key that is a list', `${HEAD}? [a, b]\n: 1\n`, ['a.yaml:4:3 wrong-type'], /text/],
  ['an empty key', `${HEAD}: 1\n`, ['a.yaml:4:1 wrong-type'], /text/],
  ['NUL', `${HEAD}# \0\n`, ['a.yaml:4:3 not-text'], /plain text/],
  ['an escape character', `${HEAD}# \u001b[31m\n`, ['a.yaml:4:3 not-text'], /plain text/],
  ['a C1 control character', `${HEAD}# \u009b\n`, ['a.yaml:4:3 not-text'], /plain text/],
  ['no content', '', ['a.yaml:1:1 empty-file'], /version: 1/],
  ['comments alone', '# nothing yet\n\n', ['a.yaml:1:1 empty-file'], /version: 1/],
  ['a document without content', '---\n', ['a.yaml:1:1 empty-file'], /version: 1/],
  ['a list at the top', '- ada@example.com\n', ['a.yaml:1:1 wrong-type'], /schema|examples/],
  ['text at the top', 'hello\n', ['a.yaml:1:1 wrong-type'], /schema|examples/],
];

test.for(INVALID)('%s is reported with its place', ([, text, reported, help]) => {
  const { ok, diagnostics } = read(text);
  expect(ok).toBe(false);
  expect(diagnostics.map(brief)).toEqual(reported);
  expect(diagnostics[0]?.help).toMatch(help);
});

test('a key written twice names both places', () => {
  const { diagnostics } = read(`${HEAD}teams:\n  Docs: {}\n  Docs: {}\nteams: {}\n`);
  expect(diagnostics.map(brief)).toEqual(['a.yaml:6:3 duplicate-key', 'a.yaml:7:1 duplicate-key']);
  expect(diagnostics[0]?.related).toMatchObject([{ file: 'a.yaml', line: 5, column: 3 }]);
  expect(diagnostics[0]?.help).toMatch(/one of the two/);
});

test('a merge key written twice is a key written twice', () => {
  const text = `${HEAD}x: &x { role: read }\ndefaults:\n  <<: *x\n  <<: *x\n`;
  expect(problems(text)).toEqual(['a.yaml:4:1 unknown-key', 'a.yaml:7:3 duplicate-key']);
});

test('what a break may have cut off is not called missing', () => {
  const files = {
    'a.yaml': 'version: 1\nusers:\n  ada@example.com: { role: admin }\n  bob@example.com:\n\trole: read\n',
    'b.yaml':
      'version: 1\nteams:\n  A: { members: [bob@example.com, eve@example.com, { team: rest }, { team: Unheard }] }\n',
    'c.yaml': 'teams: {}\nusers: { "zoe@example.com": { role: read }\n# the rest of the teams\n',
  };
  expect(problems(files)).toEqual([
    'a.yaml:5:1 yaml-syntax',
    'b.yaml:3:35 unknown-user',
    'b.yaml:3:68 unknown-team',
    'c.yaml:3:1 yaml-syntax',
    'c.yaml:4:1 yaml-syntax',
  ]);
});

test('text that is not UTF-8 is reported where it begins', () => {
  const bytes = Uint8Array.from([...new TextEncoder().encode('version: 1\n# Ren'), 0xe9, 0x0a]);
  const { diagnostics } = readDirectory([{ file: 'a.yaml', bytes }], 'gitbook', []);
  expect(diagnostics.map(brief)).toEqual(['a.yaml:2:6 not-text']);
  expect(diagnostics[0]?.help).toMatch(/UTF-8/);
});

test('UTF-16 is not UTF-8', () => {
  const bytes = Uint8Array.from([0xff, 0xfe, ...Buffer.from('version: 1\n', 'utf16le')]);
  const { diagnostics } = readDirectory([{ file: 'a.yaml', bytes }], 'gitbook', []);
  expect(diagnostics.map(brief)).toEqual(['a.yaml:1:1 not-text']);
});

test('no file at all is an empty directory, at what the user named', () => {
  const { diagnostics } = readDirectory([], 'gitbook', []);
  expect(diagnostics.map(brief)).toEqual(['gitbook:1:1 empty-directory']);
  expect(diagnostics[0]?.help).toMatch(/import/);
});

test.for(['version: 1\n', 'version: 1\nusers: {}\n', 'version: 1\nusers: {}\nteams: {}\n'])(
  'a directory without anyone or any team is empty: %j',
  (text) => {
    expect(problems(text)).toEqual(['a.yaml:1:1 empty-directory']);
  },
);

test('a column counts UTF-16 units, as editors do', () => {
  expect(problems(`${HEAD}teams: { "😀": { memberz: [] } }\n`)).toEqual(['a.yaml:4:18 unknown-key']);
});

test('a directive does not change what yes and dates mean', () => {
  const text = '%YAML 1.1\n---\nversion: 1\nusers:\n  ada@example.com: { role: admin, sso: yes }\n';
  expect(problems(text)).toEqual(['a.yaml:5:40 wrong-type']);
});

test('what an alias repeats is reported once, at its anchor', () => {
  const text = `version: 1
users:
  ada@example.com: &faulty { role: boss, expires: 2026-02-30 }
  bob@example.com: *faulty
  eve@example.com: { <<: *faulty, sso: true }
`;
  expect(problems(text)).toEqual(['a.yaml:3:36 wrong-value', 'a.yaml:3:51 invalid-date']);
});
