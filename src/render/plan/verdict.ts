import type { Change } from '../../core/model/change.ts';
import { takesAway } from '../../core/model/change-types.ts';
import type { Diagnostic } from '../../core/model/diagnostic.ts';
import { stayingMembers, unlistedMembers } from '../../core/model/notice.ts';
import type { ApplyResult } from '../../core/model/outcome.ts';
import type { Plan } from '../../core/model/plan.ts';
import { changesOutside } from '../../core/model/unfinished-merge.ts';
import { code, count, foreign, type Span, say, strong, type Text, words } from '../text/text.ts';
import type { DocumentContext, OtherWorkspace, PlanContext } from './context.ts';
import type { Verdict } from './document.ts';
import type { Formatter } from './formatter.ts';
import { outcomeVerdict } from './outcome.ts';

/** The one line that sums up a plan. Each kind of "nothing to do" has its own sentence. */
export function planVerdict(formatter: Formatter, plan: Plan, context: PlanContext, refusing: number): Verdict {
  const verdict = verdictOf(formatter, plan, context, refusing);
  if (context.commit === undefined || context.mode !== 'plan') return verdict;
  return { ...verdict, verdict: [...say`Plan for ${shortCommit(context.commit)}. `, ...verdict.verdict] };
}

/** A commit as GitHub shows it, by its first seven characters. */
function shortCommit(commit: string): Span {
  return code(commit.slice(0, 7));
}

function verdictOf(formatter: Formatter, plan: Plan, context: PlanContext, refusing: number): Verdict {
  if (context.result !== undefined) return outcomeVerdict(formatter, context.result);
  if (context.unapplied !== undefined) {
    return { tone: 'refused', verdict: say`${strong('Nothing was applied.')} ${words(context.unapplied)}` };
  }
  if (context.unreviewed !== undefined) return { tone: 'refused', verdict: unreviewedText(context.unreviewed) };
  if (context.mode === 'drift') return driftVerdict(plan, context, refusing);
  if (refusing > 0) return { tone: 'refused', verdict: refusedText(plan, context, refusing) };
  if (plan.changes.length === 0) return { tone: 'calm', verdict: nothingText(plan, context) };
  return { tone: plan.changes.some(takesAway) ? 'danger' : 'change', verdict: changesText(plan, context) };
}

/** The changes of a plan that undo drift: those that no unfinished merge has to make. */
export function driftIn({ changes }: Plan, { unfinished }: PlanContext): readonly Change[] {
  return changesOutside(unfinished, changes);
}

function driftVerdict(plan: Plan, context: PlanContext, refusing: number): Verdict {
  const drift = driftIn(plan, context);
  const staying = stayingMembers(plan.notices);
  const unlisted = unlistedMembers(staying);
  const hasDanger = plan.changes.some(takesAway) || staying.some(({ role }) => role === 'admin');
  const tone = refusing > 0 ? 'refused' : hasDanger ? 'danger' : 'change';
  if (drift.length > 0) {
    const opening = say`GitBook differs from the directory: ${strong(count(drift.length, 'change'))} would put it back`;
    const refuse = say`, but ${strong(`${count(refusing, 'guard')} would refuse the plan`)}.`;
    const end = refusing > 0 ? refuse : consequence(drift.filter(takesAway).length, drift.length);
    return { tone, verdict: [...opening, ...end] };
  }
  const nothing = plan.changes.length === 0 ? say` There is nothing to change.` : [];
  if (unlisted.length > 0) {
    const members = unlisted.length === 1 ? '1 member who is' : `${count(unlisted.length, 'member')} who are`;
    return { tone, verdict: say`GitBook has ${strong(`${members} not in the directory`)}.${nothing}` };
  }
  if (staying.length > 0) {
    const members = count(staying.length, 'member whose removal waits', 'members whose removal waits');
    return { tone, verdict: say`GitBook has ${strong(members)} for an administrator.${nothing}` };
  }
  if (context.unfinished.length === 0) return { tone: 'calm', verdict: nothingText(plan, context) };
  return { tone, verdict: say`${strong('GitBook has not drifted.')}` };
}

function nothingText(plan: Plan, context: PlanContext): Text {
  const nothing = context.mode === 'apply' ? 'Nothing was changed' : 'There is nothing to change';
  const notices = plan.notices.length;
  const but = notices === 0 ? '' : `, but there ${notices === 1 ? 'is' : 'are'} ${count(notices, 'notice')}`;
  return say`${strong('GitBook matches the directory.')} ${words(`${nothing}${but}.`)}`;
}

function refusedText(plan: Plan, context: PlanContext, refusing: number): Text {
  const guards = count(refusing, 'guard');
  const changes = count(plan.changes.length, 'change');
  return context.mode === 'apply'
    ? say`${strong(`Refused by ${guards}.`)} Nothing was changed; the plan has ${words(changes)}.`
    : say`${strong(`${guards} would refuse this plan`)} of ${words(changes)}.`;
}

function unreviewedText({ changes, why }: NonNullable<PlanContext['unreviewed']>): Text {
  const number = changes.length;
  const were = words(number === 1 ? 'was' : 'were');
  return say`${strong('Not applied.')} ${words(count(number, 'change'))} of this plan ${were} not reviewed: ${words(why)}.`;
}

function changesText(plan: Plan, context: PlanContext): Text {
  const all = strong(count(plan.changes.length, 'change'));
  const bad = plan.changes.filter(takesAway).length;
  return [...opening(context, all), ...consequence(bad, plan.changes.length)];
}

function opening(context: PlanContext, all: Span): Text {
  if (context.mode === 'apply') return say`${all} will be made in GitBook`;
  return context.pullRequest
    ? say`Merging this pull request makes ${all} in GitBook`
    : say`Applying this plan makes ${all} in GitBook`;
}

function consequence(bad: number, all: number): Text {
  if (bad === 0) return say`. Nobody loses access.`;
  const which = all === 1 ? 'it' : bad === all ? 'all of them' : count(bad, 'of them', 'of them');
  return say`, and ${strong(`${which} ${bad === 1 ? 'takes' : 'take'} access away`)}.`;
}

/** Why there is no plan although the directory is valid. */
export type UnplannedReason = 'fork' | 'dependabot' | 'no-token' | 'validate-mode';

const UNPLANNED: Readonly<Record<Exclude<UnplannedReason, 'validate-mode'>, Text>> = {
  fork: say`a pull request from a fork has no access to the GitBook token`,
  dependabot: say`Dependabot’s pull requests have no access to the GitBook token`,
  'no-token': say`this run has no ${code('gitbook-token')}`,
};

/** That the directory is valid, and why there is no plan. */
export function validatedVerdict(why: UnplannedReason, { commit }: DocumentContext): Text {
  const valid = strong('The directory is valid.');
  if (why === 'validate-mode') return say`${valid} It was not compared with GitBook.`;
  return say`${noPlan(commit)}: ${UNPLANNED[why]}. ${valid}`;
}

/** How many problems the directory has, in how many files. */
export function invalidVerdict(diagnostics: readonly Diagnostic[], { pullRequest, commit }: DocumentContext): Text {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const files = new Set(errors.map(({ file }) => file)).size;
  const where = say`${words(count(errors.length, 'problem'))} in ${words(count(files, 'file'))}.`;
  if (pullRequest) return say`${noPlan(commit)}: ${strong('the directory is invalid')}, with ${where}`;
  return say`${strong('The directory is invalid:')} ${where} Nothing was changed in GitBook.`;
}

/** Why a run could not make a plan. The message may come from GitBook or GitHub. */
export function noPlanVerdict(formatter: Formatter, message: string): Text {
  return say`${noPlan(formatter.context.commit)}: ${foreign(formatter.mask(message))}`;
}

function noPlan(commit: string | undefined): Text {
  return commit === undefined ? say`No plan` : say`No plan for ${shortCommit(commit)}`;
}

/** That an apply has begun. `time` is in UTC. */
export function applyingVerdict(time: string): Text {
  return say`${strong('Applying')} since ${words(time)} UTC. If nothing follows here, the run was lost: run it again, and it goes on where it ended.`;
}

/** Why an apply ended without a plan to show. The message may come from GitBook or GitHub. */
export function failedVerdict(formatter: Formatter, message: string): Text {
  return say`${strong('The apply failed.')} ${foreign(formatter.mask(message))}`;
}

/** What the reader can do next. */
export function nextSteps(plan: Plan, context: PlanContext, refused: boolean): Text[] {
  if (context.result !== undefined) return afterApply(context, context.result);
  if (context.unreviewed !== undefined) {
    return [
      say`${strong('To go on:')} open a pull request that shows this plan and have it reviewed, or run the workflow by hand, which needs no reviewed plan.`,
    ];
  }
  if (context.mode === 'plan' && context.otherBase !== undefined) {
    return [say`${strong('Merging applies nothing:')} ${code(context.otherBase)} is not the default branch.`];
  }
  if (context.mode === 'drift') return waysOutOfDrift(plan, context);
  if (plan.changes.length === 0) return [];
  if (refused || context.mode === 'apply') return [];
  const merge = context.needsApproval
    ? say`have this pull request approved, now that it shows this plan, and merge it`
    : say`merge this pull request`;
  const how = context.pullRequest ? merge : run(context, 'apply');
  return [say`${strong('To apply:')} ${how}.`];
}

/** That the plan is not of the pull request merged into its base, and what to do. */
export function workspaceText({ kind, commit, base, ref }: OtherWorkspace): Text {
  const has = say`The workspace has ${code(commit.slice(0, 7))}`;
  const branch = base === undefined ? say`the base branch` : [code(base)];
  const remedy = ref === undefined ? say`Remove ${code('ref:')} from` : say`Set ${code(`ref: ${ref}`)} for`;
  return kind === 'head-behind-base'
    ? say`${has}, the head of the pull request, and not its merge with ${branch}. What ${branch} has changed since then looks as if this pull request undid it. ${remedy} actions/checkout, or update the branch.`
    : say`${has}, which is neither the head of the pull request nor its merge with ${branch}. What else differs there looks as if this pull request did it. ${remedy} actions/checkout.`;
}

/** How the reader runs a mode: as a command, or in the workflow. */
function run({ target }: PlanContext, mode: 'apply' | 'pin'): Text {
  return target === 'terminal'
    ? say`run ${code(`gitbook-directory-sync ${mode}`)}`
    : say`run the workflow in mode ${code(mode)}`;
}

function waysOutOfDrift(plan: Plan, context: PlanContext): Text[] {
  const mode = context.target === 'terminal' ? code('gitbook-directory-sync import') : say`mode ${code('import')}`;
  if (plan.changes.length === 0) {
    const staying = stayingMembers(plan.notices);
    if (staying.length === 0) return [];
    const remove = words(unlistedMembers(staying).length > 0 ? 'remove them' : 'agree to their removal');
    return [
      say`${strong('To end the difference:')} add them to the directory, by hand or with ${mode}, or ${remove} in GitBook.`,
    ];
  }
  if (driftIn(plan, context).length === 0) return [say`${strong('To apply:')} ${run(context, 'apply')}.`];
  const also = context.unfinished.length === 0 ? [] : say` That also makes the changes that are not applied.`;
  return [
    say`${strong('To put GitBook back:')} ${run(context, 'apply')}.${also}`,
    say`${strong('To keep what is in GitBook:')} copy it into the directory, by hand or with ${mode}.`,
  ];
}

function afterApply(context: PlanContext, { outcomes, unexpected, invitedUsers }: ApplyResult): Text[] {
  const isOpen = outcomes.some(({ status }) => status !== 'applied' && status !== 'pending') || unexpected.length > 0;
  const invited = Object.keys(invitedUsers).length;
  const ids = invited === 1 ? 'To pin the new ID' : 'To pin the new IDs';
  const again = say`${strong('To try again:')} run the apply again. It does not repeat changes that were made.`;
  const pin = say`${strong(`${ids} in the directory:`)} ${run(context, 'pin')}, so that people stay the same people when their e-mail address changes.`;
  return [...(isOpen ? [again] : []), ...(invited === 0 ? [] : [pin])];
}
