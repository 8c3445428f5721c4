import type { Invite } from '../core/model/change.ts';
import { emailKey } from '../core/model/state.ts';
import type { ApplyContext } from './context.ts';

/** GitBook takes at most this many e-mails in one invitation call. */
const MAX_EMAILS_A_CALL = 100;

/** Into how many e-mails a call is divided that has more and is refused: GitBook may take fewer at once. */
const FEW_EMAILS = 10;

/**
 * Invites people: one call for each SSO value and 100 e-mails. A batch that GitBook refuses goes on in tens, and a ten
 * is halved until the refused address is alone, so that one bad address does not keep the others out. A batch whose
 * answer was lost is not repeated: `verify` looks for its people in the member list.
 */
export async function sendInvitations(invites: readonly Invite[], context: ApplyContext): Promise<void> {
  for (const sso of [true, false]) {
    const people = invites.filter((each) => each.sso === sso);
    for (const batch of chunks(people, MAX_EMAILS_A_CALL)) await sendBatch(batch, sso, context);
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
      if (!withoutSso.has(emailKey(change.email))) ledger.applied(change);
      else ledger.record({ status: 'failed', change, message: FAILED_SSO, invited: true });
    }
  });
  if (failure === undefined) return;
  if (failure.kind === 'lost') {
    for (const change of batch) {
      invited.add(change.email, undefined);
      ledger.pending(change, 'invitation-unanswered');
    }
  } else if (failure.kind !== 'refused' || batch.length === 1) {
    ledger.failed(batch, failure);
  } else {
    const size = batch.length > FEW_EMAILS ? FEW_EMAILS : Math.ceil(batch.length / 2);
    for (const part of chunks(batch, size)) await sendBatch(part, sso, context);
  }
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size));
}

/** Source: `failedSSOEmails` of the operation `inviteUsersToOrganization`. */
const FAILED_SSO =
  'GitBook invited the person, but not as an SSO user: the address belongs to a member of another organization. Ask them to leave that one, or write sso: false.';
