import type { Reader, Writer } from '../core/model/ports.ts';
import type { AdminCount } from './admin-count.ts';
import type { InvitedPeople } from './invited-people.ts';
import type { Ledger } from './ledger.ts';

/** What the stages of one apply share. */
export interface ApplyContext {
  readonly reader: Reader;
  readonly writer: Writer;
  readonly ledger: Ledger;
  readonly invited: InvitedPeople;
  readonly admins: AdminCount;
}
