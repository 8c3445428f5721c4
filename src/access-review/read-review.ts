import { organizationOf } from '../core/directory/organization.ts';
import type { DirectoryResult } from '../core/directory/read.ts';
import { resolve } from '../core/directory/resolve.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import type { Classify, Progress, Reader } from '../core/model/ports.ts';
import type { Directory, IsoDate } from '../core/model/state.ts';
import type { Invalid } from '../run/sequence.ts';
import { MOST_MEMBERS_WITH_SPACES } from './defaults.ts';
import { makeAccessReport } from './make-review.ts';
import type { AccessReport } from './model.ts';
import { readSpaces } from './read-spaces.ts';

export interface ReportRequest {
  readonly organizationId: string | undefined;
  readonly configPath: string;
  readonly asOf: IsoDate;
  readonly dormantDays: number;
  /** Whether everyone's spaces are read; undefined leaves it to how many members there are. */
  readonly spaces: boolean | undefined;
  readonly concurrency: number;
}

/** What a report is made with. Nothing in here can write to GitBook. */
export interface ReportPorts {
  /** Undefined when there is no directory at all. */
  readonly readDirectory: () => Promise<DirectoryResult | undefined>;
  readonly openReader: (organizationId: string) => Reader;
  readonly progress: Progress;
  readonly classify: Classify;
}

export interface Reported {
  readonly status: 'reported';
  readonly report: AccessReport;
  /** Where directory and live state cannot be told apart. */
  readonly diagnostics: readonly Diagnostic[];
}

const NO_DIRECTORY: Directory = { files: [], organization: undefined, users: undefined, teams: undefined };

/** Files, if there are any → desired state; API → live state, then everyone's spaces; all → report. */
export async function reportAccess(request: ReportRequest, ports: ReportPorts): Promise<Invalid | Reported> {
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
  const wanted = request.spaces ?? live.members.length <= MOST_MEMBERS_WITH_SPACES;
  if (wanted) ports.progress.step({ kind: 'phase', phase: 'read' });
  const spaces = wanted
    ? await readSpaces(live.members, { ...ports, reader, concurrency: request.concurrency })
    : undefined;
  const desired = read && resolve(read.directory, request.asOf);
  const { asOf, dormantDays } = request;
  const { report, diagnostics } = makeAccessReport({ live, desired, spaces, asOf, dormantDays });
  return { status: 'reported', report, diagnostics };
}
