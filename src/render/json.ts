import type { Change } from '../core/model/change.ts';
import { isDestructive } from '../core/model/change-types.ts';
import type { Notice } from '../core/model/notice.ts';
import type { Plan } from '../core/model/plan.ts';
import type { Cause } from './plan/context.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/**
 * A plan as data, as `schema/plan.schema.json` describes it. Unknown values are left out; only the limit of seats is
 * `null` where there is none. `split` gives the cause of each change where it is known.
 */
export function planJson(plan: Plan, split?: (change: Change) => Cause | undefined): JsonObject {
  const { organization, directory, seats } = plan;
  return {
    version: 1,
    organization: { id: organization.id, title: organization.title },
    directory: present({ files: directory.files, users: directory.users, teams: directory.teams }),
    asOf: plan.asOf,
    fingerprint: plan.fingerprint,
    seats: { before: seats.before, after: seats.after, limit: seats.limit ?? null },
    guards: plan.guards.map((verdict) => present({ ...verdict })),
    changes: plan.changes.map((change) => changeJson(change, split?.(change))),
    notices: plan.notices.map(noticeJson),
  };
}

function changeJson(change: Change, cause: Cause | undefined): JsonObject {
  const { origin, ...data } = change;
  return present({ ...data, origin: placeJson(origin), destructive: isDestructive(change), cause });
}

function noticeJson(notice: Notice): JsonObject {
  if (!('origin' in notice)) return present({ ...notice });
  const { origin, ...data } = notice;
  return present({ ...data, origin: placeJson(origin) });
}

function placeJson(origin: { readonly file: string; readonly line: number } | undefined): JsonObject | undefined {
  return origin === undefined ? undefined : { file: origin.file, line: origin.line };
}

function present(entries: Readonly<Record<string, unknown>>): JsonObject {
  return Object.fromEntries(Object.entries(entries).filter((entry): entry is [string, Json] => entry[1] !== undefined));
}
