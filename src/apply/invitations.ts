import type { Invite } from '../core/model/change.ts';
import { emailKey } from '../core/model/state.ts';
import type { ApplyContext } from './context.ts';

/** GitBook takes at most this many e-mails in one invitation call. */
const MAX_EMAILS_A_CALL = 100;

/**
 * Invites people: one call for each SSO value and 100 e-mails. A batch that GitBook refuses is halved until the refused
 * address is alone, so that one bad address does not keep the others out. A batch without a usable answer is not
 * repeated here: GitBook may have sent it, and the next run finds out.
 */
export async function sendInvitations(invites: readonly Invite[], context: ApplyContext): Promise<void> {
  for (const sso of [true, false]) {
    const people = invites.filter((each) => each.sso === sso);
    for (let start = 0; start < people.length; start += MAX_EMAILS_A_CALL) {
      await sendBatch(people.slice(start, start + MAX_EMAILS_A_CALL), sso, context);
    }
  }
}

async function sendBatch(batch: readonly Invite[], sso: boolean, context: ApplyContext): Promise<void> {
  const { writer, ledger, invited } = context;
  const failure = await ledger.attempt(async () => {
    const people = batch.map(({ email, to }) => ({ email, role: to }));
    const { userIds, failedSsoEmails } = await writer.invite(people, sso);
    // With several people, the answer does not say whose IDs these are.
    const onlyId = batch.length === 1 && userIds.length === 1 ? userIds[0] : undefined;
    const withoutSso = new Set(failedSsoEmails.map(emailKey));
    for (const change of batch) {
      invited.add(change.email, onlyId);
      if (withoutSso.has(emailKey(change.email))) ledger.failed([change], FAILED_SSO);
      else ledger.applied(change);
    }
  });
  if (failure === undefined) return;
  if (failure.kind !== 'refused' || batch.length === 1) {
    ledger.failed(batch, failure);
    return;
  }
  const middle = Math.ceil(batch.length / 2);
  await sendBatch(batch.slice(0, middle), sso, context);
  await sendBatch(batch.slice(middle), sso, context);
}

/** Source: `failedSSOEmails` of the operation `inviteUsersToOrganization`. */
const FAILED_SSO = {
  kind: 'refused',
  status: 200,
  message:
    'GitBook invited the person, but not as an SSO user: the address belongs to a member of another organization. Ask them to leave that one, or write sso: false.',
} as const;
