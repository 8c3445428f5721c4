import type { AuditEventRecord, Doing, EmulatorState } from './state.ts';
import { timeOf } from './state.ts';

/** Notes a change in the audit log. Event IDs are UUIDs, counted up. */
export function recordEvent(
  state: EmulatorState,
  doing: Doing,
  action: string,
  target: AuditEventRecord['target'],
): void {
  state.numbers.auditEvent += 1;
  state.auditEvents.push({
    id: auditEventId(state.numbers.auditEvent),
    occurredAt: timeOf(doing.now),
    action,
    source: doing.source,
    actor: { id: doing.actor.id, label: doing.actor.displayName },
    target,
  });
}

/** The ID of an audit event: a UUID that counts. */
export function auditEventId(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** What a call for audit events may ask for; times in ISO 8601, inclusive. */
export interface AuditFilter {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly action: string | undefined;
  readonly actor: string | undefined;
  readonly target: string | undefined;
}

/** The matching events, newest first. Source: `listOrganizationAuditEvents`. */
export function findEvents(state: EmulatorState, filter: AuditFilter): AuditEventRecord[] {
  const from = filter.from === undefined ? Number.NEGATIVE_INFINITY : Date.parse(filter.from);
  const to = filter.to === undefined ? Number.POSITIVE_INFINITY : Date.parse(filter.to);
  return state.auditEvents
    .filter((event) => {
      const at = Date.parse(event.occurredAt);
      return (
        at >= from &&
        at <= to &&
        (filter.action === undefined || event.action === filter.action) &&
        (filter.actor === undefined || event.actor.id === filter.actor) &&
        (filter.target === undefined || event.target.id === filter.target)
      );
    })
    .map((event, index) => ({ event, index, at: Date.parse(event.occurredAt) }))
    .sort((a, b) => b.at - a.at || b.index - a.index)
    .map(({ event }) => event);
}
