import type { Change } from '../../core/model/change.ts';
import { isDestructive } from '../../core/model/change-types.ts';
import type { Diagnostic } from '../../core/model/diagnostic.ts';
import { stopsApply } from '../../core/model/guard.ts';
import type { Plan, Seats } from '../../core/model/plan.ts';
import { code, count, formatNumber, list, say, strong, type Text, words } from '../text/text.ts';
import type { Cause, DocumentContext, PlanContext } from './context.ts';
import type { Part, PlanDocument, Section } from './document.ts';
import { driftSections } from './drift-words.ts';
import { type Formatter, formatterFor } from './formatter.ts';
import { guardLines } from './guards.ts';
import { noticeGroups, unlistedAdminsText } from './notices.ts';
import { outcomeSections } from './outcome.ts';
import { problemSections } from './problems.ts';
import { isChangeSection, mixedSection } from './section-words.ts';
import { changeCounts, changeSections, inShownOrder, mixedRow, theseFirst, withRows } from './sections.ts';
import { unfinishedSections, unfinishedText } from './unfinished.ts';
import {
  applyingVerdict,
  driftIn,
  failedVerdict,
  invalidVerdict,
  nextSteps,
  noPlanVerdict,
  planVerdict,
  type UnplannedReason,
  validatedVerdict,
  workspaceText,
} from './verdict.ts';

const PRODUCT = 'GitBook Directory Sync';

/** The document of a plan, of what its apply did, or of the drift it found. */
export function planDocument(plan: Plan, context: PlanContext): PlanDocument {
  const formatter = formatterFor(context);
  const { result, split } = context;
  const guards = guardLines(formatter, plan.guards, plan.fingerprint, context.confirmed);
  const refusing = plan.guards.filter((verdict) => stopsApply(verdict, context.confirmed)).length;
  const refused = refusing > 0;
  const done = result?.outcomes.flatMap(({ status, change }) => (status === 'applied' ? [change] : []));
  const causes = result === undefined && split !== undefined ? Map.groupBy(plan.changes, split) : undefined;
  const document: PlanDocument = {
    ...frame(context),
    stage: result === undefined ? 'before' : 'after',
    ...planVerdict(formatter, plan, context, refusing),
    unfinished: context.unfinished.map(unfinishedText),
    warnings: [
      ...(context.workspace === undefined ? [] : [workspaceText(context.workspace)]),
      ...unlistedAdminsText(formatter, plan.notices),
    ],
    title: say`${words(PRODUCT)} — ${formatter.mask(plan.organization.title)}`,
    counts: changeCounts(done ?? plan.changes, done === undefined ? 'planned' : 'done'),
    cause: causes === undefined ? driftText(plan, context) : causeText(causes, plan.changes.length),
    // Where not every change was made, the planned number of seats is wrong.
    seats: result?.outcomes.some(({ status }) => status !== 'applied') ? undefined : seatsText(plan.seats),
    guards: result === undefined && (refused || plan.changes.length > 0) ? guards : [],
    refusal: refused && result === undefined ? refusalText(context) : undefined,
    parts: partsOf(formatter, plan, context, causes),
    notices: noticeGroups(formatter, plan.notices),
    next: nextSteps(plan, context, refused),
    fingerprint: plan.fingerprint,
    facts: [
      context.mode === 'drift'
        ? say`checked on ${words(plan.asOf)} (UTC)`
        : say`expiry judged as of ${words(plan.asOf)}`,
      sizes(plan.directory),
    ],
  };
  return document.target === 'terminal' && document.stage === 'after' ? withoutPlan(document) : document;
}

/** What an apply adds to its plan, for terminals and logs, where the plan is shown just before. */
export function withoutPlan(document: PlanDocument): PlanDocument {
  const parts = document.parts
    .map((part) => ({ ...part, sections: part.sections.filter(({ id }) => !isChangeSection(id)) }))
    .filter(({ sections }) => sections.length > 0);
  return {
    ...document,
    title: [],
    unfinished: [],
    warnings: [],
    parts,
    seats: undefined,
    notices: [],
    fingerprint: undefined,
    facts: [],
  };
}

/** The document of a run that only validated the directory, and why. */
export function validatedDocument(
  directory: Plan['directory'],
  why: UnplannedReason,
  context: DocumentContext,
): PlanDocument {
  return { ...frame(context), tone: 'calm', verdict: validatedVerdict(why, context), facts: [sizes(directory)] };
}

/** The document of an invalid directory: all problems, errors first, and nothing else. */
export function invalidDocument(diagnostics: readonly Diagnostic[], context: DocumentContext): PlanDocument {
  const parts = onePart(problemSections(formatterFor(context), diagnostics));
  return { ...frame(context), tone: 'failed', verdict: invalidVerdict(diagnostics, context), parts };
}

/** The document of a run that was to make a plan, and why it could not. */
export function noPlanDocument(message: string, context: DocumentContext): PlanDocument {
  return { ...frame(context), tone: 'failed', verdict: noPlanVerdict(formatterFor(context), message) };
}

/** The document in a merged pull request while its apply runs. `since` is an ISO 8601 time, in UTC. */
export function applyingDocument(since: string, context: DocumentContext): PlanDocument {
  const time = since.slice(0, 16).replace('T', ' ');
  return { ...frame(context), stage: 'after', tone: 'change', verdict: applyingVerdict(time) };
}

/** The document in a merged pull request whose apply failed before there was a plan. */
export function failedDocument(message: string, context: DocumentContext): PlanDocument {
  const verdict = failedVerdict(formatterFor(context), message);
  return { ...frame(context), stage: 'after', tone: 'failed', verdict };
}

/** A document that says nothing yet. */
function frame({ target, runUrl }: DocumentContext) {
  return {
    target,
    stage: 'before',
    title: [words(PRODUCT)],
    runUrl,
    top: [],
    bottom: [],
    unfinished: [],
    warnings: [],
    counts: [],
    cause: undefined,
    seats: undefined,
    guards: [],
    refusal: undefined,
    parts: [],
    notices: [],
    next: [],
    fingerprint: undefined,
    facts: [],
  } satisfies Partial<PlanDocument>;
}

function seatsText({ before, after, limit }: Seats): Text {
  const number = strong(before === after ? formatNumber(after) : `${formatNumber(before)} → ${formatNumber(after)}`);
  if (limit === undefined) return say`Seats: ${number}`;
  const over = after > limit ? say`, ${strong(`${formatNumber(after - limit)} too many`)}` : [];
  return say`Seats: ${number} of ${limit}${over}`;
}

function sizes({ files, users, teams }: Plan['directory']): Text {
  const managed: Text[] = [
    [words(count(files, 'file'))],
    ...(users === undefined ? [] : [[words(count(users, 'user'))]]),
    ...(teams === undefined ? [] : [[words(count(teams, 'team'))]]),
  ];
  const left = [...(users === undefined ? ['users'] : []), ...(teams === undefined ? ['teams'] : [])];
  const unmanaged = left.length === 0 ? [] : [words(` (${left.join(' and ')} not managed)`)];
  return [...say`directory of ${list(managed)}`, ...unmanaged];
}

function refusalText(context: PlanContext): Text {
  if (context.mode === 'apply') return say`The plan was refused, and nothing was changed.`;
  return context.pullRequest
    ? say`If this is merged, ${code('apply')} will refuse the plan and change nothing.`
    : say`${code('apply')} will refuse this plan and change nothing.`;
}

/** How to read the rows of drift. What the audit log says last is not necessarily what made the difference. */
function driftText(plan: Plan, context: PlanContext): Text | undefined {
  if (context.mode !== 'drift' || driftIn(plan, context).length === 0) return undefined;
  const log = `Names and dates are from the last entry of the audit log about the person or the team.`;
  const traced = context.traceOf === undefined ? [] : [words(` ${log}`)];
  return [...say`Each line says what happened in GitBook, and the change that would undo it.`, ...traced];
}

type ByCause = ReadonlyMap<Cause | undefined, readonly Change[]>;

function partsOf(formatter: Formatter, plan: Plan, context: PlanContext, causes: ByCause | undefined): Part[] {
  const { changes } = plan;
  const { result, unreviewed } = context;
  if (context.mode === 'drift') {
    const sections = driftSections(formatter, driftIn(plan, context));
    return onePart([...sections, ...unfinishedSections(formatter, context.unfinished)]);
  }
  const first = unreviewed === undefined ? [] : onePart(unreviewedSections(formatter, unreviewed.changes));
  if (result !== undefined) return [...first, ...onePart(outcomeSections(formatter, result))];
  if (unreviewed === undefined) return planParts(formatter, changes, causes);
  return [...first, { heading: 'The whole plan', sections: changeSections(formatter, changes, { fold: true }) }];
}

function planParts(formatter: Formatter, changes: readonly Change[], causes: ByCause | undefined): Part[] {
  if (causes === undefined || causes.size < 2) return onePart(changeSections(formatter, changes));
  const sections = CAUSES.flatMap(({ cause, addition }) =>
    changeSections(formatter, causes.get(cause) ?? []).map(
      (section): Section => ({ ...section, title: `${section.title}: ${addition}` }),
    ),
  );
  return onePart(inShownOrder(sections));
}

/** Causes are separated within each kind of change, so that a removal by drift comes before an invitation. */
const CAUSES: readonly { readonly cause: Cause | undefined; readonly addition: string }[] = [
  { cause: 'pull-request', addition: 'caused by this pull request' },
  { cause: undefined, addition: 'cause not known' },
  { cause: 'drift', addition: 'had drifted before this pull request' },
];

function causeText(causes: ByCause, total: number): Text | undefined {
  const own = causes.get('pull-request')?.length ?? 0;
  const drift = causes.get('drift')?.length ?? 0;
  if (own === total) return undefined;
  if (drift === total) {
    return say`This pull request causes none of this: GitBook had drifted from the directory before, and an apply undoes that.`;
  }
  const unknown = total - own - drift;
  return [
    ...list([
      ...(own === 0 ? [] : [say`${own} caused by this pull request`]),
      ...(drift === 0 ? [] : [say`${drift} had drifted before`]),
      ...(unknown === 0 ? [] : [say`${unknown} of unknown cause`]),
    ]),
    words('.'),
  ];
}

function onePart(sections: readonly Section[]): Part[] {
  return sections.length === 0 ? [] : [{ heading: undefined, sections }];
}

const UNREVIEWED = mixedSection('unreviewed', 'Not in the reviewed plan', 'unreviewed change');

function unreviewedSections(formatter: Formatter, changes: readonly Change[]): Section[] {
  const rows = theseFirst(changes, isDestructive).map((change) => mixedRow(formatter, change, []));
  return withRows(UNREVIEWED, rows);
}
