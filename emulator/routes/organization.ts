import type { AuditFilter } from '../organization/audit.ts';
import { findEvents } from '../organization/audit.ts';
import type { Invitee } from '../organization/members.ts';
import { invite, memberOf } from '../organization/members.ts';
import { Refusal } from '../organization/refusal.ts';
import { auditEventView, linkInviteView, organizationView, userView } from '../organization/views.ts';
import { array, by, choice, email, flag, isObject, number, object, optional, required, timestamp } from '../shape.ts';
import type { MemberRoleOrGuest } from '../state.ts';
import { emailKey, MEMBER_ROLES, timeOf } from '../state.ts';
import { pageOf } from './paging.ts';
import type { MemberCall, Route } from './route.ts';
import { ANY_TEXT, ORGANIZATION, PAGED, pageRequest } from './route.ts';

interface InviteBody {
  readonly emails: readonly (string | Invitee)[];
  readonly role?: MemberRoleOrGuest;
  readonly sso?: boolean;
}

const roleOrGuest = choice([...MEMBER_ROLES, null]);

/** Source: the schema `InviteUsersToOrganization`. */
const inviteBody = object<InviteBody>({
  emails: required(
    array(
      by((value) =>
        isObject(value) ? object<Invitee>({ email: required(email()), role: required(roleOrGuest) }) : email(),
      ),
    ),
  ),
  role: optional(roleOrGuest),
  sso: optional(flag()),
});

const time = { shape: timestamp(), numeric: false };

/** The calls about the organization and the token's account. */
export const organizationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/user',
    access: 'user',
    query: {},
    body: undefined,
    answer: (call) => ({ status: 200, body: userView(call.state.self, call.base) }),
  },
  {
    method: 'GET',
    path: ORGANIZATION,
    access: 'member',
    query: {},
    body: undefined,
    answer: (call) => ({ status: 200, body: organizationView(call.state, call.self, call.base) }),
  },
  {
    method: 'POST',
    path: `${ORGANIZATION}/ping`,
    access: 'member',
    query: {},
    body: undefined,
    answer: (call) => {
      memberOf(call.state, call.self.id).lastSeenAt = timeOf(call.origin.now);
      return { status: 200, body: {} };
    },
  },
  {
    method: 'POST',
    path: `${ORGANIZATION}/invites`,
    access: 'admin',
    query: {},
    body: { shape: inviteBody, required: true },
    answer: answerInvite,
  },
  {
    method: 'GET',
    path: `${ORGANIZATION}/audit-events`,
    access: 'admin',
    query: {
      page: PAGED.page,
      limit: { shape: number({ min: 1, max: 100, integer: true }), numeric: true },
      from: time,
      to: time,
      action: ANY_TEXT,
      actor: ANY_TEXT,
      target: ANY_TEXT,
    },
    body: undefined,
    answer: answerAuditEvents,
  },
  {
    method: 'GET',
    path: `${ORGANIZATION}/link-invites`,
    access: 'lister',
    query: PAGED,
    body: undefined,
    answer: (call) => {
      const page = pageOf(call.state.linkInvites, ({ id }) => id, pageRequest(call), call.behaviour);
      return { status: 200, body: { ...page, items: page.items.map(linkInviteView) } };
    },
  },
];

function answerInvite(call: MemberCall) {
  const body = call.body as InviteBody;
  // For somebody who appears twice, the last entry counts.
  const people = new Map<string, Invitee>();
  for (const entry of body.emails) {
    const person = typeof entry === 'string' ? { email: entry, role: defaultRole(call, body) } : entry;
    people.set(emailKey(person.email), person);
  }
  const answer = invite(call.state, call.origin, [...people.values()], body.sso ?? false, call.behaviour);
  return { status: 200, body: answer };
}

/** The role for a call without one: the organization's default role, or guest. */
function defaultRole(call: MemberCall, body: InviteBody): MemberRoleOrGuest {
  return body.role === undefined ? (call.state.organization.defaultRole ?? null) : body.role;
}

function answerAuditEvents(call: MemberCall) {
  const { organization } = call.state;
  if (organization.auditLogs !== true) {
    throw new Refusal(403, 'Audit events need an active Enterprise plan');
  }
  const filter: AuditFilter = {
    from: call.query.get('from'),
    to: call.query.get('to'),
    action: call.query.get('action'),
    actor: call.query.get('actor'),
    target: call.query.get('target'),
  };
  const { page, limit } = pageRequest(call);
  const events = findEvents(call.state, filter);
  const listed = pageOf(events, ({ id }) => id, { page, limit: limit ?? 20 }, call.behaviour);
  const items = listed.items.map((event) => auditEventView(event, organization.id, call.base));
  return { status: 200, body: { ...listed, items } };
}
