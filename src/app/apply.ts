import type { Change, ChangeType } from '../core/change.ts';
import { emailKey, type LiveState } from '../core/model.ts';
import { type Stage, stageOf } from '../core/order.ts';
import { activeAdmins } from '../core/plan.ts';
import type { Plan } from '../core/plan-model.ts';
import type { ChangeOutcome } from '../core/result.ts';
import { adminsAfter, countAdmins, demote, promote, removeMembers, setSso } from './apply-members.ts';
import { createTeams, deleteTeams, renameTeams, updateMemberships } from './apply-teams.ts';
import { type InvitedIds, sendInvitations } from './invitations.ts';
import { type Ledger, openLedger } from './ledger.ts';
import type { Classify, Failure, Progress, Reader, Writer } from './ports.ts';

export interface ApplyInput {
  readonly plan: Plan;
  /** The live state that the plan was made from. */
  readonly live: LiveState;
  readonly reader: Reader;
  readonly writer: Writer;
  readonly classify: Classify;
  readonly progress: Progress;
}

/** What an apply did, before anything was read again. */
export interface Applied {
  readonly outcomes: readonly ChangeOutcome[];
  /** User IDs that invitations gave, by e-mail key, as far as GitBook told. */
  readonly invitedIds: InvitedIds;
}

/**
 * Carries out a plan in the order of its stages. Nothing is thrown for a failure at GitBook: each change has an
 * outcome. An empty plan makes no call at all.
 */
export async function applyPlan(input: ApplyInput): Promise<Applied> {
  const { plan, live, reader, writer, progress } = input;
  const { changes } = plan;
  const ledger = openLedger(changes, input.classify, progress);
  if (changes.length === 0) return { outcomes: [], invitedIds: new Map() };
  progress.step({ kind: 'phase', phase: 'apply' });

  const greeting = await ledger.attempt(() => writer.ping());
  if (greeting?.status === 401 || greeting?.status === 403)
    return { outcomes: refuseAll(changes, greeting), invitedIds: new Map() };

  const admins = activeAdmins(live.members);
  const count = countAdmins(admins.size, adminsAfter(changes, admins));
  const hands = { reader, writer, ledger, activeAdmins: admins, admins: count };

  const invites = ofType(changes, 'invite');
  const invitedIds = await sendInvitations(invites, writer, ledger);
  await promote(ofStage(ofType(changes, 'member-role'), 'promotions'), hands);
  await setSso(ofType(changes, 'member-sso'), hands);
  await renameTeams(ofType(changes, 'rename-team'), hands);
  const creations = ofType(changes, 'create-team');
  const createdIds = await createTeams(creations, hands);

  const memberships = [
    ...ofType(changes, 'team-add'),
    ...ofType(changes, 'team-role'),
    ...ofType(changes, 'team-remove'),
  ];
  await lookUpInvited(memberships, invitedIds, reader, ledger);
  await updateMemberships(memberships, { creations, createdIds, invites, invitedIds }, hands);

  await demote(ofStage(ofType(changes, 'member-role'), 'demotions'), hands);
  await removeMembers(ofType(changes, 'remove-member'), hands);
  await deleteTeams(ofType(changes, 'delete-team'), hands);
  return { outcomes: ledger.outcomes(), invitedIds };
}

/** The account that runs this was not let in, so nothing was written: every change failed for that reason. */
function refuseAll(changes: readonly Change[], { message }: Failure): ChangeOutcome[] {
  return changes.map((change) => ({ status: 'failed', change, message }));
}

/**
 * Finds the user IDs of people whom this run invited and who go into teams, with one call. People who do not show
 * yet are left out: they are added by e-mail.
 */
async function lookUpInvited(
  memberships: readonly Change[],
  invitedIds: InvitedIds,
  reader: Reader,
  ledger: Ledger,
): Promise<void> {
  const wanted = memberships.flatMap((change) =>
    change.type === 'team-add' && change.userId === undefined ? [emailKey(change.email ?? '')] : [],
  );
  const missing = new Set(wanted.filter((email) => !invitedIds.has(email)));
  if (missing.size === 0) return;
  await ledger.attempt(async () => {
    for (const { id, email } of await reader.newestMembers()) {
      const key = emailKey(email ?? '');
      if (missing.has(key)) invitedIds.set(key, id);
    }
  });
}

function ofType<T extends ChangeType>(changes: readonly Change[], type: T): Extract<Change, { type: T }>[] {
  return changes.filter((change): change is Extract<Change, { type: T }> => change.type === type);
}

function ofStage<C extends Change>(changes: readonly C[], stage: Stage): C[] {
  return changes.filter((change) => stageOf(change) === stage);
}
