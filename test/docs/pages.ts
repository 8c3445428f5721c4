import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/imports.ts';

/** A block of code in a page. */
export interface Block {
  readonly page: string;
  /** Page and line, for the names of tests. */
  readonly where: string;
  readonly language: string;
  /** The file that a command of the same page reads, where the block names one. */
  readonly title: string | undefined;
  readonly text: string;
}

/** A link to a place in this repository; `page` is where it stands. */
export interface Link {
  readonly page: string;
  readonly target: string;
}

/** Every page of documentation, by its path in the repository. */
export const PAGES: readonly string[] = globSync(['README.md', 'CHANGELOG.md', 'docs/**/*.md', 'examples/**/*.md'], {
  cwd: ROOT,
}).sort();

export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** All blocks of code, also those inside lists, without their indentation. */
export function blocksOf(page: string): Block[] {
  const text = read(page);
  const fence = /^(?<indent> *)```(?<language>\w*)(?: title="(?<title>[^"]+)")?\n(?<body>[\s\S]*?)^\k<indent>```$/gm;
  return [...text.matchAll(fence)].map((match) => {
    const { indent = '', language = '', title, body = '' } = match.groups ?? {};
    return {
      page,
      where: `${page}:${lineAt(text, match.index)}`,
      language,
      title,
      text: body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    };
  });
}

/** Headings with their depth, without marks. */
export function headingsOf(page: string): { readonly depth: number; readonly text: string }[] {
  return [...withoutCode(read(page)).matchAll(/^(#{1,6}) (.*)$/gm)].map(([, marks = '', text = '']) => ({
    depth: marks.length,
    text: text.trim(),
  }));
}

/** Links to files and headings of this repository; not those to the web. */
export function linksOf(page: string): Link[] {
  return [...withoutCode(read(page)).matchAll(/\]\((?<target>[^)\s]+)\)/g)]
    .map((match) => match.groups?.target ?? '')
    .filter((target) => !/^https?:/.test(target))
    .map((target) => ({ page, target }));
}

/** The anchors of a page, as GitHub makes them of its headings. */
export function anchorsOf(page: string): Set<string> {
  const anchors = new Set<string>();
  for (const { text } of headingsOf(page)) {
    const slug = text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-');
    let anchor = slug;
    for (let number = 1; anchors.has(anchor); number++) anchor = `${slug}-${number}`;
    anchors.add(anchor);
  }
  return anchors;
}

/** The first cells of a table's rows, below a heading. */
export function firstColumn(page: string, heading: string): string[] {
  const after = read(page).split(`\n## ${heading}\n`)[1] ?? '';
  const section = after.split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| '));
  return rows.slice(1).map((row) => row.split('|')[1]?.trim() ?? '');
}

function withoutCode(text: string): string {
  return text.replaceAll(/^ *```[\s\S]*?^ *```$/gm, '');
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
