import type { Change } from '../../core/model/change.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { PlanContext } from '../plan/context.ts';
import type { PlanDocument } from '../plan/document.ts';
import { formatterFor } from '../plan/formatter.ts';
import { planDocument } from '../plan/plan-document.ts';
import { changeCounts } from '../plan/sections.ts';
import { visibleText } from '../text/escape.ts';
import { count, formatNumber } from '../text/text.ts';
import { markdownLink } from './text.ts';

/** The title of the issue about an organization's drift. The same from day to day, as GitHub tells of every change of it. */
export function driftTitle({ organization }: Plan, context: PlanContext): string {
  return `GitBook drift: ${visibleText(formatterFor(context).mask(organization.title), 100)}`;
}

/**
 * What the issue shows: the drift, what the audit log has about it, the ways out, and the date of this check. `top`
 * are its hidden lines.
 */
export function driftDocument(plan: Plan, context: PlanContext, top: readonly string[]): PlanDocument {
  const document = planDocument(plan, {
    ...context,
    target: 'comment',
    mode: 'drift',
    pullRequest: false,
    top,
  });
  return { ...document, bottom: [lastCheck(plan, context)] };
}

/** Who reads an old date here learns that nobody is looking any more. */
function lastCheck({ asOf }: Plan, context: PlanContext): string {
  return `**Last checked:** ${asOf} (UTC)${inRun(context)}. Should this date be old, the schedule has stopped: GitHub stops it in a public repository after 60 days without activity. It is switched on again on the Actions tab.`;
}

/** What is said when differences join those of an open issue that take more than the directory gives. */
export function driftGrownComment(plan: Plan, fresh: readonly Change[], context: PlanContext): string {
  const number = fresh.length;
  const counts = changeCounts(fresh, 'planned').map(
    (each) => `**${formatNumber(each.count)}** ${each.label}`,
  );
  const [be, they] = number === 1 ? ['is', 'It stands'] : ['are', 'They stand'];
  return `On ${plan.asOf} (UTC) there ${be} ${count(number, 'new difference')}: ${counts.join(' · ')}${inRun(context)}. ${they} in the description above.`;
}

/** What is said when the issue is closed because the drift is gone. */
export function driftGoneComment(plan: Plan, context: PlanContext): string {
  return `✅ GitBook matches the directory again, as of ${plan.asOf} (UTC)${inRun(context)}. Another drift will open another issue.`;
}

function inRun({ runUrl }: PlanContext): string {
  return runUrl === undefined ? '' : `, in ${markdownLink('this run', runUrl)}`;
}
