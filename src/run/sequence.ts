import { applyPlan } from '../apply/apply.ts';
import { verify } from '../apply/verify.ts';
import { organizationOf } from '../core/directory/organization.ts';
import { type DirectoryResult, type FilesRead, readDirectory } from '../core/directory/read.ts';
import { resolve } from '../core/directory/resolve.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import type { GuardVerdict } from '../core/model/guard.ts';
import type { ApplyResult } from '../core/model/outcome.ts';
import type { Plan } from '../core/model/plan.ts';
import type { Classify, Progress, Reader, ReadScope, Writer } from '../core/model/ports.ts';
import type { Settings } from '../core/model/settings.ts';
import type { DesiredState, Directory, IsoDate, LiveState } from '../core/model/state.ts';
import { refusals } from '../core/plan/guard.ts';
import { makePlan, teamsToRead } from '../core/plan/plan.ts';

/** What a plan is made with. Nothing in here can write to GitBook. */
export interface PlanPorts {
  readonly readFiles: () => Promise<FilesRead>;
  readonly openReader: (organizationId: string) => Reader;
  readonly progress: Progress;
}

export interface PlanRequest {
  /** The input `organization-id`, which the directory may give instead. */
  readonly organizationId: string | undefined;
  /** What the user named as the directory, for problems that lie in no file. */
  readonly configPath: string;
  readonly settings: Settings;
  /** The UTC date that expiry is judged by. */
  readonly asOf: IsoDate;
}

/** The directory or its relation to GitBook is invalid: nothing was planned. */
export interface Invalid {
  readonly status: 'invalid';
  readonly diagnostics: readonly Diagnostic[];
  /** As far as it is known. */
  readonly organizationId: string | undefined;
}

export interface Planned {
  readonly status: 'planned';
  readonly plan: Plan;
  readonly directory: Directory;
  readonly live: LiveState;
  readonly reader: Reader;
}

/** Files → directory → desired state; API → live state; both → plan. */
export async function planDirectory(request: PlanRequest, ports: PlanPorts): Promise<Invalid | Planned> {
  const read = await readChecked(request, ports);
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
  const live = await reader.readLive(scopeOf(desired, request.settings));
  ports.progress.step({ kind: 'phase', phase: 'plan' });
  const result = makePlan(desired, live, request.settings);
  if (!result.ok) return { status: 'invalid', diagnostics: result.diagnostics, organizationId: organization };
  return { status: 'planned', plan: result.plan, directory, live, reader };
}

/** A function of its own, so that what the files were parsed into is gone when the live state comes. */
async function readChecked(request: PlanRequest, ports: PlanPorts): Promise<DirectoryResult> {
  const { files, diagnostics } = await ports.readFiles();
  return readDirectory(files, request.configPath, diagnostics);
}

/** What an apply is done with, beyond what its plan needs. */
export interface ApplyPorts extends PlanPorts {
  /** Called only once the plan was shown and nothing refuses it. */
  readonly openWriter: (organizationId: string) => Promise<Writer>;
  readonly classify: Classify;
  /** Shows the plan, before any guard speaks. */
  readonly show: (planned: Planned, refused: readonly GuardVerdict[]) => Promise<void>;
  /** Says whether the plan may be applied as far as reviews and people are concerned. */
  readonly permit: (planned: Planned) => Promise<Permission>;
}

/** `unreviewed` holds the changes that no review has seen. */
export type Permission =
  | { readonly given: true }
  | { readonly given: false; readonly why: 'declined' }
  | { readonly given: false; readonly why: 'unreviewed'; readonly unreviewed: Plan['changes'] };

export interface ApplyRequest extends PlanRequest {
  /** The fingerprint, or its beginning, of the one plan that may pass the guards. */
  readonly confirm: string | undefined;
}

export type ApplyRun =
  | Invalid
  | { readonly status: 'refused'; readonly planned: Planned; readonly refused: readonly GuardVerdict[] }
  | {
      readonly status: 'not-permitted';
      readonly planned: Planned;
      readonly permission: Permission & { given: false };
    }
  | { readonly status: 'applied'; readonly planned: Planned; readonly result: ApplyResult };

/** The whole sequence: plan, show, guard, permit, apply, verify. */
export async function applyDirectory(request: ApplyRequest, ports: ApplyPorts): Promise<ApplyRun> {
  const planned = await planDirectory(request, ports);
  if (planned.status === 'invalid') return planned;
  const { plan, live, reader, directory } = planned;

  const refused = refusals(plan.guards, plan.fingerprint, request.confirm);
  await ports.show(planned, refused);
  if (refused.length > 0) return { status: 'refused', planned, refused };
  if (plan.changes.length === 0) return { status: 'applied', planned, result: NOTHING_TO_DO };
  const permission = await ports.permit(planned);
  if (!permission.given) return { status: 'not-permitted', planned, permission };

  const writer = await ports.openWriter(plan.organization.id);
  const applied = await applyPlan({ ...ports, plan, live, reader, writer });

  ports.progress.step({ kind: 'phase', phase: 'verify' });
  const desired = resolve(directory, plan.asOf);
  const result = await verify(applied, {
    read: () => reader.readAgain(scopeOf(desired, request.settings), live, applied.touched),
    plan: (again) => makePlan(desired, again, request.settings),
    classify: ports.classify,
  });
  return { status: 'applied', planned, result };
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
