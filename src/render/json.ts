import type { Change } from '../core/model/change.ts';
import { isDestructive } from '../core/model/change-types.ts';
import type { Notice } from '../core/model/notice.ts';
import type { Plan } from '../core/model/plan.ts';
import type { Cause } from './plan/context.ts';

/**
 * A plan as data for `JSON.stringify`, as `schema/plan.schema.json` describes it. Unknown values are undefined, so that
 * the text leaves them out; only the limit of seats is `null` where there is none. `split` gives the cause of each
 * change where it is known.
 */
export function planJson(plan: Plan, split?: (change: Change) => Cause | undefined): object {
  const { organization, directory, asOf, fingerprint, seats, guards, changes, notices } = plan;
  return {
    version: 1,
    organization,
    directory,
    asOf,
    fingerprint,
    seats: { ...seats, limit: seats.limit ?? null },
    guards,
    changes: changes.map((change) => ({
      ...withPlace(change),
      destructive: isDestructive(change),
      cause: split?.(change),
    })),
    notices: notices.map(withPlace),
  };
}

/** The same, with its place in the directory as file and line. */
function withPlace(data: Change | Notice): object {
  if (!('origin' in data) || data.origin === undefined) return data;
  const { file, line } = data.origin;
  return { ...data, origin: { file, line } };
}
