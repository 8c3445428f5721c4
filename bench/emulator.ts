/**
 * The emulator in a process of its own, so that its work is not ours. Told by message which organization to hold and
 * how to behave; tells its address, and on request what it was called for.
 */
import type { Behaviour } from '../emulator/behaviour.ts';
import { type Emulator, startEmulator } from '../emulator/server.ts';
import { type Differences, makeOrganization, type Size } from './organization.ts';

export interface EmulatorOrder {
  readonly size: Size;
  readonly differences: Differences;
  readonly behaviour: Partial<Behaviour>;
}

export type Question = { readonly kind: 'start'; readonly order: EmulatorOrder } | { readonly kind: 'count' };

/** What the emulator was called for since it was last asked. Times in milliseconds since the epoch. */
export interface Counts {
  readonly calls: number;
  readonly writes: number;
  readonly refusedForRate: number;
  readonly peakInFlight: number;
  readonly firstAt: number;
  readonly lastAt: number;
  /** Calls by method and kind of path, such as `GET members`. */
  readonly kinds: Readonly<Record<string, number>>;
}

export type Answer =
  | { readonly kind: 'started'; readonly url: string; readonly token: string }
  | { readonly kind: 'counts'; readonly counts: Counts };

let emulator: Emulator | undefined;
let counted = 0;

process.on('message', async (question: Question) => {
  if (question.kind === 'start') {
    const { size, differences, behaviour } = question.order;
    const { seed } = makeOrganization(size, differences);
    emulator = await startEmulator({ seed, behaviour });
    answer({ kind: 'started', url: emulator.url, token: emulator.token });
  } else {
    answer({ kind: 'counts', counts: count() });
  }
});

function answer(message: Answer): void {
  process.send?.(message);
}

function count(): Counts {
  const all = emulator?.requests ?? [];
  const calls = all.slice(counted);
  counted = all.length;
  const kinds: Record<string, number> = {};
  for (const { method, path } of calls) {
    const kind = `${method} ${kindOf(path)}`;
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  return {
    calls: calls.length,
    writes: calls.filter(({ method }) => method !== 'GET').length,
    refusedForRate: calls.filter(({ status }) => status === 429).length,
    peakInFlight: emulator?.peakInFlight ?? 0,
    firstAt: calls[0]?.at ?? 0,
    lastAt: calls.at(-1)?.at ?? 0,
    kinds,
  };
}

/** A path without what is one organization's, member's or team's own. */
function kindOf(path: string): string {
  return path
    .replace(/^\/v1\//, '')
    .replace(/^orgs\/[^/]+\/?/, '')
    .replace(/^(members|teams)\/[^/]+/, '$1/*')
    .replace(/\/members\/[^/]+$/, '/members/*')
    .replace(/^$/, 'organization');
}
