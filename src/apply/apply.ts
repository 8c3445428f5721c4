import type { Change, ChangeType } from '../core/model/change.ts';
import { type Stage, stageOf } from '../core/model/change-types.ts';
import type { ChangeOutcome } from '../core/model/outcome.ts';
import type { Plan } from '../core/model/plan.ts';
import type { Classify, Failure, Progress, Reader, Touched, Writer } from '../core/model/ports.ts';
import type { LiveState } from '../core/model/state.ts';
import { activeAdmins } from '../core/plan/guard.ts';
import { sendInvitations } from './invitations.ts';
import { openLedger } from './ledger.ts';
import { adminsAfter, countAdmins, demote, promote, removeMembers, setSso } from './members.ts';
import { updateMemberships } from './memberships.ts';
import { openNewcomers } from './newcomers.ts';
import { createTeams, deleteTeams, renameTeams } from './teams.ts';
import { NOTHING_TOUCHED, touchedBy } from './touched.ts';

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
  /** User IDs of invited people, by e-mail key, as far as GitBook told. */
  readonly invitedIds: ReadonlyMap<string, string>;
  /** What a verifying read must read. */
  readonly touched: Touched;
}

/**
 * Carries out a plan in the order of its stages. Nothing is thrown for a failure at GitBook: each change has an
 * outcome. An empty plan makes no call at all.
 */
export async function applyPlan(input: ApplyInput): Promise<Applied> {
  const { plan, live, reader, writer, progress } = input;
  const { changes } = plan;
  const ledger = openLedger(changes, input.classify, progress);
  if (changes.length === 0) return { outcomes: [], invitedIds: new Map(), touched: NOTHING_TOUCHED };
  progress.step({ kind: 'phase', phase: 'apply' });

  const greeting = await ledger.attempt(() => writer.ping());
  if (greeting?.status === 401 || greeting?.status === 403) {
    return { outcomes: refuseAll(changes, greeting), invitedIds: new Map(), touched: NOTHING_TOUCHED };
  }

  const admins = activeAdmins(live.members);
  const count = countAdmins(admins.size, adminsAfter(changes, admins));
  const newcomers = openNewcomers(reader, ledger);
  const hands = { reader, writer, ledger, newcomers, activeAdmins: admins, admins: count };

  const invites = ofType(changes, 'invite');
  await sendInvitations(invites, hands);
  await promote(ofStage(ofType(changes, 'member-role'), 'promotions'), hands);
  await setSso(ofType(changes, 'member-sso'), hands);
  const renames = ofType(changes, 'rename-team');
  await renameTeams(renames, hands);
  const creations = ofType(changes, 'create-team');
  const createdIds = await createTeams(creations, renames, hands);

  const memberships = [
    ...ofType(changes, 'team-add'),
    ...ofType(changes, 'team-role'),
    ...ofType(changes, 'team-remove'),
  ];
  await updateMemberships(memberships, { creations, createdIds, invites }, hands);

  await demote(ofStage(ofType(changes, 'member-role'), 'demotions'), hands);
  await removeMembers(ofType(changes, 'remove-member'), hands);
  await deleteTeams(ofType(changes, 'delete-team'), changes, hands);
  const outcomes = ledger.outcomes();
  return { outcomes, invitedIds: newcomers.ids(), touched: touchedBy(outcomes, live) };
}

/** The account that runs this was not let in, so nothing was written: every change failed for that reason. */
function refuseAll(changes: readonly Change[], { message }: Failure): ChangeOutcome[] {
  return changes.map((change) => ({ status: 'failed', change, message }));
}

function ofType<T extends ChangeType>(changes: readonly Change[], type: T): Extract<Change, { type: T }>[] {
  return changes.filter((change): change is Extract<Change, { type: T }> => change.type === type);
}

function ofStage<C extends Change>(changes: readonly C[], stage: Stage): C[] {
  return changes.filter((change) => stageOf(change) === stage);
}
