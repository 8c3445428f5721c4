/**
 * The sequence of a run: plan, show, guard, permit, apply, verify. The Action and the command line differ in their
 * ports alone: how they show a plan, and who permits it.
 */
import { applyPlan } from '../apply/apply.ts';
import { verify } from '../apply/verify.ts';
import { organizationOf } from '../core/directory/organization.ts';
import { type DirectoryFile, type DirectoryResult, type FilesRead, readDirectory } from '../core/directory/read.ts';
import { resolve } from '../core/directory/resolve.ts';
import { takesAway } from '../core/model/change-types.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import type { GuardVerdict } from '../core/model/guard.ts';
import type { Memory } from '../core/model/ledger.ts';
import type { ApplyResult } from '../core/model/outcome.ts';
import type { Plan } from '../core/model/plan.ts';
import type { Classify, Progress, Reader, ReadScope, Writer } from '../core/model/ports.ts';
import { quote } from '../core/model/quote.ts';
import type { Settings } from '../core/model/settings.ts';
import type { DesiredState, Directory, IsoDate, LiveState } from '../core/model/state.ts';
import { isConfirmed, refusals } from '../core/plan/guard.ts';
import { makePlan, teamsToRead } from '../core/plan/plan.ts';
import { withInvitedIds } from '../core/plan/waiting.ts';
import { InvalidInputError } from '../gitbook/http/errors.ts';
import type { Options } from './options/options.ts';

/**
 * What a plan is made from. The directory may give the organization's ID instead; `configPath` is for problems that are
 * in no file, and `asOf` is the UTC date that expiry is judged by.
 */
export type PlanRequest = Pick<Options, 'organizationId' | 'configPath' | 'settings'> & {
  readonly asOf: IsoDate;
};

/** What a plan is made with. Nothing here can write to GitBook. */
export interface PlanPorts {
  readonly readFiles: () => Promise<FilesRead>;
  readonly openReader: (organizationId: string) => Reader;
  readonly progress: Progress;
  /** Gives what is known about earlier invitations. Absent: nothing. */
  readonly recall?: (organizationId: string) => Promise<Memory | undefined>;
}

/** A plan's ports, and what its errors of GitBook mean. */
export interface ClassifyingPorts extends PlanPorts {
  readonly classify: Classify;
}

/** The directory is invalid, alone or compared with GitBook: there is no plan. */
export interface Invalid {
  readonly status: 'invalid';
  readonly diagnostics: readonly Diagnostic[];
  /** Undefined when it is not known. */
  readonly organizationId: string | undefined;
}

/** A plan, and what it was made from. */
export interface Planned {
  readonly status: 'planned';
  readonly plan: Plan;
  readonly directory: Directory;
  /** The files that the directory was read from. */
  readonly files: readonly DirectoryFile[];
  readonly live: LiveState;
  readonly memory: Memory | undefined;
  readonly reader: Reader;
}

/** What is applied: a plan. `confirm` is the fingerprint, or its beginning, of the one plan that may pass the guards. */
export type ApplyRequest = PlanRequest & Pick<Options, 'confirm'>;

/** What an apply is done with, beyond what its plan needs. */
export interface ApplyPorts extends ClassifyingPorts {
  /** Called only after the plan was shown, and when nothing refuses it. */
  readonly openWriter: (organizationId: string) => Promise<Writer>;
  /** Shows the plan, before a guard can refuse it. */
  readonly show: (planned: Planned, refused: readonly GuardVerdict[]) => Promise<void>;
  /** Decides whether reviews and people allow the plan. */
  readonly permit: (planned: Planned) => Promise<Permission>;
}

/** Whether a plan may be applied. `unreviewed` has the changes that no review has seen. */
export type Permission =
  | { readonly given: true }
  | { readonly given: false; readonly why: 'declined' }
  | { readonly given: false; readonly why: 'unreviewed'; readonly unreviewed: Plan['changes'] };

/** How an apply ended. */
export type ApplyRun =
  | Invalid
  | { readonly status: 'refused'; readonly planned: Planned; readonly refused: readonly GuardVerdict[] }
  /** `confirm` names another plan than the one that was made. */
  | { readonly status: 'not-confirmed'; readonly planned: Planned }
  | {
      readonly status: 'not-permitted';
      readonly planned: Planned;
      readonly permission: Permission & { given: false };
    }
  | { readonly status: 'applied'; readonly planned: Planned; readonly result: ApplyResult };

/** Files → directory → desired state; API → live state; both → plan. Throws errors of GitBook. */
export async function planDirectory(request: PlanRequest, ports: PlanPorts): Promise<Invalid | Planned> {
  const read = await readValidated(request, ports);
  if (!read.ok) {
    const organizationId = request.organizationId ?? read.organizationId;
    return { status: 'invalid', diagnostics: read.diagnostics, organizationId };
  }
  const { directory } = read;
  const organization = organizationOf(request, directory);
  if (typeof organization !== 'string') {
    return { status: 'invalid', diagnostics: [organization], organizationId: request.organizationId };
  }
  const desired = resolve(directory, request.asOf);
  const reader = ports.openReader(organization);
  ports.progress.step({ kind: 'phase', phase: 'read' });
  const reading = reader.readLive(scopeOf(desired, request.settings));
  const [live, memory] = await Promise.all([reading, desired.users && ports.recall?.(organization)]);
  ports.progress.step({ kind: 'phase', phase: 'plan' });
  const result = makePlan(desired, live, request.settings, memory);
  if (!result.ok) return { status: 'invalid', diagnostics: result.diagnostics, organizationId: organization };
  return { status: 'planned', plan: result.plan, directory, files: read.files, live, memory, reader };
}

/**
 * Plan, show, guard, permit, apply, verify. Throws errors of GitBook that come before the first change, and
 * `InvalidInputError` for an entry of `protected-users` that matches nobody while the plan takes something away.
 */
export async function applyDirectory(request: ApplyRequest, ports: ApplyPorts): Promise<ApplyRun> {
  const planned = await planDirectory(request, ports);
  if (planned.status === 'invalid') return planned;
  const { plan, live, memory, reader, directory } = planned;

  const refused = refusals(plan.guards, plan.fingerprint, request.confirm);
  await ports.show(planned, refused);
  if (refused.length > 0) return { status: 'refused', planned, refused };
  if (plan.changes.length === 0) return { status: 'applied', planned, result: NOTHING_TO_DO };
  if (isOtherPlan(plan, request)) return { status: 'not-confirmed', planned };
  refuseUnknownProtectedUsers(plan);
  const permission = await ports.permit(planned);
  if (!permission.given) return { status: 'not-permitted', planned, permission };

  const writer = await ports.openWriter(plan.organization.id);
  const applied = await applyPlan({ ...ports, plan, live, reader, writer });

  ports.progress.step({ kind: 'phase', phase: 'verify' });
  const desired = resolve(directory, plan.asOf);
  const result = await verify(applied, {
    read: () => reader.readAgain(scopeOf(desired, request.settings), live, applied.touched),
    plan: (again) => {
      const known = withInvitedIds(desired, again.members, applied.invitedIds);
      return makePlan(known, again, request.settings, memory);
    },
    classify: ports.classify,
  });
  return { status: 'applied', planned, result };
}

/** A typo in `protected-users` leaves somebody without protection, so nothing may be taken away. */
function refuseUnknownProtectedUsers({ changes, notices }: Plan): void {
  const unknown = notices.flatMap((notice) => (notice.kind === 'unknown-protected-user' ? [notice.entry] : []));
  if (unknown.length === 0 || !changes.some(takesAway)) return;
  throw new InvalidInputError(
    `Nothing was applied: the plan takes something away, and nobody in GitBook or in the directory is ${unknown.map(quote).join(', ')}, which protected-users names. Correct or remove the entry.`,
  );
}

/** Whether a plan has changes, and `confirm` names another plan. */
export function isOtherPlan({ changes, fingerprint }: Plan, { confirm }: Pick<ApplyRequest, 'confirm'>): boolean {
  return changes.length > 0 && confirm !== undefined && !isConfirmed(fingerprint, confirm);
}

/** A function of its own, so that the parsed files can be freed before the live state is read. */
async function readValidated(
  request: PlanRequest,
  ports: PlanPorts,
): Promise<DirectoryResult & { readonly files: readonly DirectoryFile[] }> {
  const { files, diagnostics } = await ports.readFiles();
  return { ...readDirectory(files, request.configPath, diagnostics), files };
}

function scopeOf(desired: DesiredState, settings: Settings): ReadScope {
  return { teams: desired.teams && ((teams) => teamsToRead(desired, teams, settings)) };
}

const NOTHING_TO_DO: ApplyResult = {
  outcomes: [],
  invitedUsers: {},
  unexpected: [],
  verified: true,
  verifyError: undefined,
};
