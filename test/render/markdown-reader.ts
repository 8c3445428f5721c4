import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** What a GitHub-flavoured Markdown parser sees in a document. */
export interface Reading {
  /** Names of all elements, in order: `table`, `/table`, … */
  readonly tags: readonly string[];
  readonly comments: readonly string[];
  readonly links: readonly string[];
  /** Texts outside of code, as GitHub's filters for mentions, issues and emoji see them. */
  readonly texts: readonly string[];
  /** The cells of each row of each table, as text. */
  readonly rows: readonly (readonly string[])[];
}

const TAG = /<!--[\s\S]*?-->|<(\/?)([a-z0-9]+)([^>]*)>/gi;

export function readMarkdown(markdown: string): Reading {
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
  const tags: string[] = [];
  const comments: string[] = [];
  const links: string[] = [];
  const texts: string[] = [];
  const rows: string[][] = [];
  let code = 0;
  let from = 0;
  const text = (until: number): void => {
    const found = decode(html.slice(from, until));
    if (found !== '' && code === 0) texts.push(found);
    const cells = rows.at(-1);
    if (cells !== undefined && cells.length > 0) cells.push((cells.pop() ?? '') + found);
  };
  for (const match of html.matchAll(TAG)) {
    text(match.index);
    from = match.index + match[0].length;
    const [, slash = '', name = '', attributes = ''] = match;
    if (name === '') {
      comments.push(match[0]);
      continue;
    }
    tags.push(`${slash}${name}`);
    if (name === 'code') code += slash === '' ? 1 : -1;
    if (name === 'a' && slash === '') links.push(decode(/href="([^"]*)"/.exec(attributes)?.[1] ?? ''));
    if (name === 'tr' && slash === '') rows.push([]);
    if ((name === 'td' || name === 'th') && slash === '') rows.at(-1)?.push('');
  }
  text(html.length);
  return { tags, comments, links, texts, rows };
}

function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
