import leven from 'leven';
import { emailKey } from './state.ts';

/** The known word that a misspelled word most likely means, or undefined. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const folded = word.toLowerCase().slice(0, 64);
  const ranked = known
    .map((candidate) => ({ candidate, distance: distance(folded, candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(1, Math.floor(best.candidate.length / 3)) ? best.candidate : undefined;
}

/** How many letters differ. Two neighbouring letters in the wrong order count as one. */
function distance(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const swapped = a.slice(0, at) + a.slice(at + 1, at + 2) + a.slice(at, at + 1) + a.slice(at + 2);
  return a !== b && swapped === b ? 1 : leven(a, b);
}

/**
 * The known address that a misspelled address most likely means, or undefined: a similar name at the same domain, or
 * the same name at another domain. The same domain alone is not enough.
 */
export function nearestAddress(email: string, emails: readonly string[]): string | undefined {
  const [name = '', domain = ''] = emailKey(email).split('@');
  const neighbours = emails.filter((each) => emailKey(each).endsWith(`@${domain}`));
  const near = nearest(
    name,
    neighbours.map((each) => each.split('@')[0] ?? ''),
  );
  return (
    neighbours.find((each) => each.split('@')[0] === near) ??
    emails.find((each) => emailKey(each).startsWith(`${name}@`))
  );
}
