import type { RemoveMember } from '../core/model/change.ts';
import type { Plan } from '../core/model/plan.ts';
import type { Classify, Reader } from '../core/model/ports.ts';
import { type Invalid, type Planned, type PlanPorts, type PlanRequest, planDirectory } from './sequence.ts';

/** For so many removals the spaces and teams are read by name; for more, their numbers must do. */
export const MOST_LOOKED_UP = 20;

/**
 * A plan for people to review: as `planDirectory` makes it, and with the names of what removed members lose. Costs up
 * to two calls for each of the first removals, none where a member has no space and every team is known.
 */
export async function planForReview(
  request: PlanRequest,
  ports: PlanPorts & { readonly classify: Classify },
): Promise<Invalid | Planned> {
  const planned = await planDirectory(request, ports);
  if (planned.status === 'invalid') return planned;
  return { ...planned, plan: await withLosses(planned.plan, planned.reader, ports.classify) };
}

async function withLosses(plan: Plan, reader: Reader, classify: Classify): Promise<Plan> {
  const removals = plan.changes.filter((change) => change.type === 'remove-member').slice(0, MOST_LOOKED_UP);
  if (removals.length === 0) return plan;
  const read = await Promise.all(removals.map((change) => lossesOf(change, reader, classify)));
  const known = new Map(removals.map((change, index) => [change, read[index] ?? change]));
  return {
    ...plan,
    changes: plan.changes.map((change) =>
      change.type === 'remove-member' ? (known.get(change) ?? change) : change,
    ),
  };
}

/** What cannot be read stays a number: a plan must not fail for its small print. */
async function lossesOf(change: RemoveMember, reader: Reader, classify: Classify): Promise<RemoveMember> {
  const { userId, loses } = change;
  try {
    const [spaces, teams] = await Promise.all([
      loses.spaces > 0 ? reader.memberSpaces(userId) : undefined,
      loses.teams > loses.teamTitles.length ? reader.memberTeams(userId) : undefined,
    ]);
    return {
      ...change,
      loses: {
        spaces: spaces?.length ?? loses.spaces,
        teams: teams?.length ?? loses.teams,
        teamTitles: teams?.map(({ title }) => title).sort() ?? loses.teamTitles,
        spaceTitles: spaces?.map(({ title }) => title).sort() ?? [],
      },
    };
  } catch (error) {
    classify(error);
    return change;
  }
}
