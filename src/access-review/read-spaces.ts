import type { Classify, Progress, Reader } from '../core/model/ports.ts';
import type { LiveMember } from '../core/model/state.ts';
import type { SpacesRead } from './make-review.ts';

/** After so many failures in a row, GitBook is not likely to answer the next call either. */
const MAX_FAILURES_IN_A_ROW = 10;

/** What reading spaces needs. */
interface SpacesContext {
  readonly reader: Pick<Reader, 'memberSpaces'>;
  readonly progress: Progress;
  readonly classify: Classify;
  /** How many people are read at the same time. The client also limits the calls in flight, and their rate. */
  readonly concurrency: number;
}

/**
 * Reads the spaces of everyone, with one call or more each. One failure does not stop the others: the people for whom
 * GitBook gave no usable answer are read again at the end, and a second failure is recorded with its reason. A round
 * ends after ten failures in a row, and records the people it did not reach as failed. Throws when GitBook rejects the
 * token, and for errors that GitBook did not cause.
 */
export async function readSpaces(
  members: readonly LiveMember[],
  context: SpacesContext,
): Promise<ReadonlyMap<string, SpacesRead>> {
  const results = new Map<string, SpacesRead>();
  const userIds = members.map(({ id }) => id);
  const again = await readRound(userIds, results, members.length, context);
  if (again.length > 0) await readRound(again, results, members.length, context);
  return results;
}

/** Reads these people once. Returns those for whom another attempt may help. */
async function readRound(
  userIds: readonly string[],
  results: Map<string, SpacesRead>,
  total: number,
  { reader, progress, classify, concurrency }: SpacesContext,
): Promise<readonly string[]> {
  const again: string[] = [];
  let next = 0;
  let failuresInARow = 0;
  let lastMessage = '';

  async function readOne(userId: string): Promise<void> {
    try {
      results.set(userId, { ok: true, spaces: await reader.memberSpaces(userId) });
      failuresInARow = 0;
    } catch (error) {
      const { kind, message } = classify(error);
      if (kind === 'unauthorized') throw error;
      results.set(userId, { ok: false, message });
      if (kind === 'unavailable') again.push(userId);
      failuresInARow += 1;
      lastMessage = message;
    }
    progress.step({ kind: 'read', what: 'spaces', done: results.size, total });
  }

  async function work(): Promise<void> {
    while (failuresInARow < MAX_FAILURES_IN_A_ROW) {
      const userId = userIds[next++];
      if (userId === undefined) return;
      await readOne(userId);
    }
  }

  await Promise.all(Array.from({ length: Math.min(concurrency, userIds.length) }, work));
  for (const userId of userIds.slice(next)) {
    if (results.has(userId)) continue;
    const message = `Not read, because the calls before it failed in a row: ${lastMessage}`;
    results.set(userId, { ok: false, message });
    again.push(userId);
  }
  return again;
}
