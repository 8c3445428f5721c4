import type { AuditEventRecord, EmulatorState, Origin } from '../state.ts';
import { timeOf } from '../state.ts';

/** Adds a change to the audit log. */
export function recordEvent(
  state: EmulatorState,
  origin: Origin,
  action: string,
  target: AuditEventRecord['target'],
): void {
  state.numbers.auditEvent += 1;
  state.auditEvents.push({
    id: auditEventId(state.numbers.auditEvent),
    occurredAt: timeOf(origin.now),
    action,
    source: origin.source,
    actor: { id: origin.actor.id, label: origin.actor.displayName },
    target,
  });
}

/** The ID of an audit event: a UUID made of its number. */
export function auditEventId(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** The filters of a call for audit events. Times are in ISO 8601, and inclusive. */
export interface AuditFilter {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly action: string | undefined;
  readonly actor: string | undefined;
  readonly target: string | undefined;
}

/** The matching events, the newest first. Source: `listOrganizationAuditEvents`. */
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
