import type { Change, ChangeOf, ChangeType } from '../core/model/change.ts';
import { isDemotion } from '../core/model/change-types.ts';
import type { ChangeOutcome } from '../core/model/outcome.ts';
import type { Plan } from '../core/model/plan.ts';
import type { Classify, Progress, Reader, Touched, Writer } from '../core/model/ports.ts';
import type { LiveState } from '../core/model/state.ts';
import { countAdmins } from './admin-count.ts';
import type { ApplyContext } from './context.ts';
import { sendInvitations } from './invitations.ts';
import { noInvitedPeople } from './invited-people.ts';
import { openLedger } from './ledger.ts';
import { demote, promote, removeMembers, setSso } from './members.ts';
import { updateMemberships } from './memberships.ts';
import { createTeams, deleteTeams, renameTeams } from './teams.ts';
import { NOTHING_TOUCHED, touchedBy } from './touched.ts';

/** A plan, the live state it was made from, and the ports that an apply needs. */
interface ApplyInput {
  readonly plan: Plan;
  readonly live: LiveState;
  readonly reader: Reader;
  readonly writer: Writer;
  readonly classify: Classify;
  readonly progress: Progress;
}

/** What an apply did, before live state is read again. */
export interface AppliedChanges {
  readonly outcomes: readonly ChangeOutcome[];
  /** User IDs of invited people, by e-mail key, as far as GitBook gave them. */
  readonly invitedIds: ReadonlyMap<string, string>;
  /** What the verifying read has to read. */
  readonly touched: Touched;
}

/**
 * Makes the changes of a plan, in the order of its stages. Does not throw when GitBook fails: each change has an
 * outcome. An empty plan makes no call at all.
 */
export async function applyPlan(input: ApplyInput): Promise<AppliedChanges> {
  const { plan, live, reader, writer, progress } = input;
  const { changes } = plan;
  const ledger = openLedger(changes, input.classify, progress);
  if (changes.length === 0) return withoutCalls([]);
  progress.step({ kind: 'phase', phase: 'apply' });

  const refused = await ledger.attempt(() => writer.ping());
  if (refused?.status === 401 || refused?.status === 403) {
    // GitBook does not accept the token, so every change fails for that reason.
    const { message } = refused;
    return withoutCalls(changes.map((change) => ({ status: 'failed', change, message })));
  }

  const invited = noInvitedPeople(reader, ledger);
  const admins = countAdmins(changes, live.members);
  const context: ApplyContext = { reader, writer, ledger, invited, admins };

  const invites = ofType(changes, 'invite');
  await sendInvitations(invites, context);
  const roles = ofType(changes, 'member-role');
  const promotions = roles.filter((change) => !isDemotion(change));
  await promote(promotions, context);
  await setSso(ofType(changes, 'member-sso'), context);
  const renames = ofType(changes, 'rename-team');
  await renameTeams(renames, context);
  const creations = ofType(changes, 'create-team');
  const createdIds = await createTeams(creations, renames, context);

  const additions = ofType(changes, 'team-add');
  const memberships = [...additions, ...ofType(changes, 'team-role'), ...ofType(changes, 'team-remove')];
  const earlier = { creations, createdIds, invites };
  await updateMemberships(memberships, earlier, context);

  await demote(roles.filter(isDemotion), context);
  const staying = await removeMembers(ofType(changes, 'remove-member'), context);
  const ended = plan.endedMemberships.filter(({ userId }) => staying.has(userId));
  ledger.expect(ended);
  await updateMemberships(ended, earlier, context);
  await deleteTeams(ofType(changes, 'delete-team'), changes, context);
  const outcomes = ledger.outcomes();
  return { outcomes, invitedIds: invited.ids(), touched: touchedBy(outcomes, live) };
}

function withoutCalls(outcomes: readonly ChangeOutcome[]): AppliedChanges {
  return { outcomes, invitedIds: new Map(), touched: NOTHING_TOUCHED };
}

function ofType<T extends ChangeType>(changes: readonly Change[], type: T): ChangeOf<T>[] {
  return changes.filter((change): change is ChangeOf<T> => change.type === type);
}
