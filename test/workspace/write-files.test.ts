import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { DirectoryFile } from '../../src/core/directory/read.ts';
import { writeFiles } from '../../src/workspace/write-files.ts';

const file = (name: string, text: string): DirectoryFile => ({
  file: name,
  bytes: new TextEncoder().encode(text),
});

async function workspace(): Promise<{ readonly folder: string; readonly outside: string }> {
  const root = await mkdtemp(join(tmpdir(), 'write-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const folder = join(root, 'workspace');
  const outside = join(root, 'outside');
  await mkdir(folder);
  await mkdir(outside);
  return { folder, outside };
}

const codes = (diagnostics: readonly { readonly code: string }[]): string[] => diagnostics.map(({ code }) => code);

test('files are created with their folders, and replaced with their permissions', async () => {
  const { folder } = await workspace();
  await writeFile(join(folder, 'old.yaml'), 'old');
  await chmod(join(folder, 'old.yaml'), 0o640);
  const files = [file('old.yaml', 'new'), file('a/b/c.yaml', 'c')];
  expect(await writeFiles(folder, { files, before: [file('old.yaml', 'old')] })).toEqual([]);
  expect(await readFile(join(folder, 'old.yaml'), 'utf8')).toBe('new');
  expect((await stat(join(folder, 'old.yaml'))).mode & 0o777).toBe(0o640);
  expect(await readFile(join(folder, 'a/b/c.yaml'), 'utf8')).toBe('c');
  expect((await readdir(folder, { recursive: true })).sort()).toEqual(['a', 'a/b', 'a/b/c.yaml', 'old.yaml']);
});

test.each(['../outside/x.yaml', '/etc/x.yaml', 'link/x.yaml', 'link/deeper/x.yaml', 'file.yaml', 'nowhere.yaml'])(
  'nothing is written outside: %s',
  async (name) => {
    const { folder, outside } = await workspace();
    await writeFile(join(outside, 'there.yaml'), 'theirs');
    await symlink(outside, join(folder, 'link'));
    await symlink(join(outside, 'there.yaml'), join(folder, 'file.yaml'));
    await symlink(join(outside, 'missing.yaml'), join(folder, 'nowhere.yaml'));
    const files = [file('good.yaml', 'good'), file(name, 'bad')];
    expect(codes(await writeFiles(folder, { files, before: [file(name, 'theirs')] }))).toEqual(['outside-workspace']);
    expect(await readdir(outside)).toEqual(['there.yaml']);
    expect(await readFile(join(outside, 'there.yaml'), 'utf8')).toBe('theirs');
    expect((await readdir(folder)).sort()).toEqual(['file.yaml', 'link', 'nowhere.yaml']);
  },
);

test('a link within the workspace stays one', async () => {
  const { folder } = await workspace();
  await writeFile(join(folder, 'real.yaml'), 'old');
  await symlink('real.yaml', join(folder, 'link.yaml'));
  const files = [file('link.yaml', 'new')];
  expect(await writeFiles(folder, { files, before: [file('link.yaml', 'old')] })).toEqual([]);
  expect(await readFile(join(folder, 'real.yaml'), 'utf8')).toBe('new');
});

test('what somebody else wrote meanwhile is not overwritten, and nothing else is written', async () => {
  const { folder } = await workspace();
  await writeFile(join(folder, 'a.yaml'), 'old');
  await writeFile(join(folder, 'b.yaml'), 'changed');
  await writeFile(join(folder, 'c.yaml'), 'came up');
  const files = [file('a.yaml', 'new'), file('b.yaml', 'new'), file('c.yaml', 'new')];
  const before = [file('a.yaml', 'old'), file('b.yaml', 'old')];
  expect(codes(await writeFiles(folder, { files, before }))).toEqual(['file-unwritable', 'file-unwritable']);
  expect(await readFile(join(folder, 'a.yaml'), 'utf8')).toBe('old');
  expect((await readdir(folder)).sort()).toEqual(['a.yaml', 'b.yaml', 'c.yaml']);
});

test('when one file cannot be written, none is, and nothing is left behind', async () => {
  const { folder } = await workspace();
  await writeFile(join(folder, 'a.yaml'), 'old');
  await writeFile(join(folder, 'file'), 'no folder');
  const files = [file('a.yaml', 'new'), file('new/b.yaml', 'new'), file('file/c.yaml', 'new')];
  expect(codes(await writeFiles(folder, { files, before: [file('a.yaml', 'old')] }))).toEqual(['file-unwritable']);
  expect(await readFile(join(folder, 'a.yaml'), 'utf8')).toBe('old');
  expect((await readdir(folder)).sort()).toEqual(['a.yaml', 'file']);
});
