import type { Change } from '../../core/model/change.ts';
import { stayingMembers, type UnlistedMember } from '../../core/model/notice.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { PlanContext } from '../plan/context.ts';
import type { PlanDocument } from '../plan/document.ts';
import { formatterFor } from '../plan/formatter.ts';
import { planDocument } from '../plan/plan-document.ts';
import { changeCounts } from '../plan/sections.ts';
import { visibleText } from '../text/escape.ts';
import { count, formatNumber } from '../text/text.ts';
import { markdownLink } from './text.ts';

/**
 * The title of the issue about an organization's drift. It changes only where the issue begins or ends to be about merges
 * alone, because GitHub notifies people of changes.
 */
export function driftTitle({ organization, changes, notices }: Plan, context: PlanContext): string {
  const known = context.unfinished.reduce((sum, merge) => sum + merge.changes.length, 0);
  const hasDrift = known === 0 || changes.length > known || stayingMembers(notices).length > 0;
  const what = hasDrift ? 'GitBook drift' : 'Not applied to GitBook';
  return `${what}: ${visibleText(formatterFor(context).mask(organization.title), 100)}`;
}

/**
 * The document of the issue: the drift, what the audit log says about it, what to do, and the date of this check.
 * `top` are its hidden lines.
 */
export function driftDocument(plan: Plan, context: PlanContext, top: readonly string[]): PlanDocument {
  const document = planDocument(plan, { ...context, target: 'comment', mode: 'drift', pullRequest: false });
  return { ...document, top, bottom: [lastCheck(plan, context)] };
}

/** An old date shows the reader that the schedule has stopped. */
function lastCheck({ asOf }: Plan, context: PlanContext): string {
  return `**Last checked:** ${asOf} (UTC)${inRun(context)}. If this date is old, the schedule has stopped: GitHub disables schedules in a public repository after 60 days without activity. Enable it again on the Actions tab.`;
}

/** The comment on an open issue when new differences appear. */
export function driftGrownComment(
  plan: Plan,
  { changes, members }: { readonly changes: readonly Change[]; readonly members: readonly UnlistedMember[] },
  context: PlanContext,
): string {
  const number = changes.length + members.length;
  const isAdmin = ({ role }: UnlistedMember): boolean => role === 'admin';
  const unlisted = [
    { count: members.filter(isAdmin).length, noun: 'administrator' },
    { count: members.filter((member) => !isAdmin(member)).length, noun: 'member' },
  ].map((each) => ({ ...each, label: `${each.noun}${each.count === 1 ? '' : 's'} not in the directory` }));
  const counts = [...unlisted.filter((each) => each.count > 0), ...changeCounts(changes, 'planned')].map(
    (each) => `**${formatNumber(each.count)}** ${each.label}`,
  );
  const [be, they] = number === 1 ? ['is', 'It is'] : ['are', 'They are'];
  return `On ${plan.asOf} (UTC) there ${be} ${count(number, 'new difference')}: ${counts.join(' · ')}${inRun(context)}. ${they} listed in the description above.`;
}

/** The comment that closes the issue when the drift is gone. */
export function driftGoneComment(plan: Plan, context: PlanContext): string {
  return `✅ GitBook matches the directory again, as of ${plan.asOf} (UTC)${inRun(context)}. New drift opens a new issue.`;
}

function inRun({ runUrl }: PlanContext): string {
  return runUrl === undefined ? '' : `, in ${markdownLink('this run', runUrl)}`;
}
