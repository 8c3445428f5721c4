import { compareText } from '../model/diagnostic.ts';

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const LONGEST = 60;

/**
 * An unused name for the file of a team, which is valid on every operating system.
 *
 * @param taken existing files, relative to the same root as `folder`; case is ignored
 */
export function newFileName(folder: string, title: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((each) => each.toLowerCase()));
  const slug = slugOf(title);
  const below = folder === '' ? '' : `${folder}/`;
  for (let number = 1; ; number++) {
    const name = `${below}${number === 1 ? slug : `${slug}-${number}`}.yaml`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

function slugOf(title: string): string {
  const slug = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  if (slug === '') return 'team';
  return RESERVED.test(slug) ? `${slug}-team` : slug;
}

/** Orders names and addresses regardless of case, the same on every machine. */
export function compareFolded(a: string, b: string): number {
  return compareText(a.toLowerCase(), b.toLowerCase()) || compareText(a, b);
}
