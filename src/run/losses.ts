import type { RemoveMember } from '../core/model/change.ts';
import type { Plan } from '../core/model/plan.ts';
import type { Classify, Reader } from '../core/model/ports.ts';
import { type ClassifyingPorts, type Invalid, type Planned, type PlanRequest, planDirectory } from './sequence.ts';

/** How many removed members are looked up: for the others, the plan gives the numbers of spaces and teams only. */
export const MOST_LOOKED_UP = 20;

/**
 * A plan for people to review: as `planDirectory` makes it, with the names of what removed members lose. Takes at most
 * two calls for each of the first removals, and none for a member who has no space and whose teams are all known.
 */
export async function planForReview(request: PlanRequest, ports: ClassifyingPorts): Promise<Invalid | Planned> {
  const planned = await planDirectory(request, ports);
  if (planned.status === 'invalid') return planned;
  return { ...planned, plan: await withLosses(planned.plan, planned.reader, ports.classify) };
}

async function withLosses(plan: Plan, reader: Reader, classify: Classify): Promise<Plan> {
  const removals = plan.changes.filter((change) => change.type === 'remove-member').slice(0, MOST_LOOKED_UP);
  const lookedUp = await Promise.all(removals.map((change) => lookUp(change, reader, classify)));
  const byUser = new Map(lookedUp.map((change) => [change.userId, change]));
  const changes = plan.changes.map((change) =>
    change.type === 'remove-member' ? (byUser.get(change.userId) ?? change) : change,
  );
  return { ...plan, changes };
}

/** A removal with names. It is left as it is when they cannot be read: a plan must not fail for them. */
async function lookUp(change: RemoveMember, reader: Reader, classify: Classify): Promise<RemoveMember> {
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
