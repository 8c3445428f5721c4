import { organizationOf } from '../core/directory/organization.ts';
import type { DirectoryResult } from '../core/directory/read.ts';
import { resolve } from '../core/directory/resolve.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import type { Classify, Progress, Reader } from '../core/model/ports.ts';
import type { Directory, IsoDate } from '../core/model/state.ts';
import type { Invalid } from '../run/sequence.ts';
import { MAX_MEMBERS_WITH_SPACES } from './defaults.ts';
import { makeAccessReview } from './make-review.ts';
import type { AccessReview } from './model.ts';
import { readSpaces } from './read-spaces.ts';

/** What to review, and how. */
interface AccessReviewRequest {
  readonly organizationId: string | undefined;
  readonly configPath: string;
  readonly asOf: IsoDate;
  readonly dormantDays: number;
  /** Whether to read everyone's spaces. Undefined: if there are at most `MAX_MEMBERS_WITH_SPACES` members. */
  readonly spaces: boolean | undefined;
  readonly concurrency: number;
}

/** What the review reads with. None of it can write to GitBook. */
interface AccessReviewPorts {
  /** Returns undefined when there is no directory. */
  readonly readDirectory: () => Promise<DirectoryResult | undefined>;
  readonly openReader: (organizationId: string) => Reader;
  readonly progress: Progress;
  readonly classify: Classify;
}

/** An access review that was created. */
export interface CreatedReview {
  readonly status: 'created';
  readonly review: AccessReview;
  /** The people whom the directory does not identify clearly. */
  readonly diagnostics: readonly Diagnostic[];
}

const NO_DIRECTORY: Directory = { files: [], organization: undefined, users: undefined, teams: undefined };

/**
 * Creates an access review: reads the directory, if there is one, then the live state, then everyone's spaces. Returns
 * the diagnostics of an invalid directory before it calls GitBook. Throws the reader's errors.
 */
export async function createAccessReview(
  request: AccessReviewRequest,
  ports: AccessReviewPorts,
): Promise<Invalid | CreatedReview> {
  const read = await ports.readDirectory();
  if (read && !read.ok) {
    const organizationId = request.organizationId ?? read.organizationId;
    return { status: 'invalid', diagnostics: read.diagnostics, organizationId };
  }
  const organization = organizationOf(request, read?.directory ?? NO_DIRECTORY);
  if (typeof organization !== 'string') {
    return { status: 'invalid', diagnostics: [organization], organizationId: request.organizationId };
  }
  const reader = ports.openReader(organization);
  ports.progress.step({ kind: 'phase', phase: 'read' });
  const live = await reader.readLive({ teams: (teams) => new Set(teams.map(({ id }) => id)) });
  const { asOf, dormantDays, concurrency } = request;
  const wanted = request.spaces ?? live.members.length <= MAX_MEMBERS_WITH_SPACES;
  if (wanted) ports.progress.step({ kind: 'phase', phase: 'read' });
  const spaces = wanted ? await readSpaces(live.members, { ...ports, reader, concurrency }) : undefined;
  const desired = read && resolve(read.directory, asOf);
  const { review, diagnostics } = makeAccessReview({ live, desired, spaces, asOf, dormantDays });
  return { status: 'created', review, diagnostics };
}
