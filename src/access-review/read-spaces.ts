import type { Classify, Progress, Reader } from '../core/model/ports.ts';
import type { LiveMember } from '../core/model/state.ts';
import type { SpacesRead } from './make-review.ts';

/** Failures one after the other that mean GitBook will not answer the next person's call either. */
const MOST_FAILURES_IN_A_ROW = 10;

export interface SpacesPorts {
  readonly reader: Pick<Reader, 'memberSpaces'>;
  readonly progress: Progress;
  readonly classify: Classify;
  /** How many people are read side by side; the client bounds the calls in flight and their rate by itself. */
  readonly concurrency: number;
}

/**
 * Reads the spaces of everyone, a call or more each. One person's failure stops nobody else's: who failed because
 * GitBook gave no usable answer is asked for once more at the end, and who fails again is marked with the reason.
 * After ten failures in a row the round ends, and those it did not come to are marked too. Throws only what is not
 * GitBook's doing, and when the token is not accepted.
 */
export async function readSpaces(
  members: readonly LiveMember[],
  ports: SpacesPorts,
): Promise<ReadonlyMap<string, SpacesRead>> {
  const results = new Map<string, SpacesRead>();
  const again = await readRound(
    members.map(({ id }) => id),
    results,
    members.length,
    ports,
  );
  if (again.length > 0) await readRound(again, results, members.length, ports);
  return results;
}

/** One round over these people. Gives those for whom another try may help. */
async function readRound(
  userIds: readonly string[],
  results: Map<string, SpacesRead>,
  total: number,
  { reader, progress, classify, concurrency }: SpacesPorts,
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
    const done = results.size;
    progress.step({ kind: 'read', what: 'spaces', done, total });
  }

  async function work(): Promise<void> {
    while (failuresInARow < MOST_FAILURES_IN_A_ROW) {
      const userId = userIds[next++];
      if (userId === undefined) return;
      await readOne(userId);
    }
  }

  await Promise.all(Array.from({ length: Math.min(concurrency, userIds.length) }, work));
  for (const userId of userIds.slice(next)) {
    if (results.has(userId)) continue;
    results.set(userId, {
      ok: false,
      message: `Not asked for, because others failed in a row: ${lastMessage}`,
    });
    again.push(userId);
  }
  return again;
}
