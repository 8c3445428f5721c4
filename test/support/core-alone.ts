/**
 * Loads and uses `src/core` where the outside world is forbidden, and prints a report as JSON. Started as a process of
 * its own by the architecture test, because it takes the world away from everything in its process.
 *
 * One exception: the package `yaml` requires `process` (for warnings and debugging only) and `buffer`.
 */
import { globSync, readFileSync } from 'node:fs';
import { isBuiltin, registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRepository, ROOT } from './imports.ts';

const PURE_BUILTINS = new Set(['node:crypto', 'node:zlib']);
const YAML_BUILTINS = new Set(['process', 'buffer', 'node:process', 'node:buffer']);

// Everything the report needs of the outside is taken before it is closed.
const write = process.stdout.write.bind(process.stdout);
const core = join(ROOT, 'src/core');
const modules = globSync('**/*.ts', { cwd: core }).map((path) => pathToFileURL(join(core, path)).href);
const files = globSync('examples/gitbook/**/*.yaml', { cwd: ROOT }).map((path) => ({
  file: inRepository(join(ROOT, path)),
  bytes: readFileSync(join(ROOT, path)),
}));

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (isBuiltin(specifier)) {
      const fromYaml = context.parentURL?.includes('/node_modules/yaml/') === true;
      const allowed = PURE_BUILTINS.has(specifier) || (fromYaml && YAML_BUILTINS.has(specifier));
      if (!allowed) throw new Error(`Forbidden in the core: ${specifier}, from ${context.parentURL}`);
    }
    return nextResolve(specifier, context);
  },
});

function forbid(name: string): never {
  throw new Error(`Forbidden in the core: ${name}`);
}

const RealDate = Date;
const ClosedDate = new Proxy(RealDate, {
  construct: (target, args, newTarget) =>
    args.length === 0 ? forbid('new Date()') : Reflect.construct(target, args, newTarget),
  apply: () => forbid('Date()'),
  get: (target, key) => (key === 'now' ? () => forbid('Date.now') : Reflect.get(target, key)),
});
const closed = { configurable: true };
Object.defineProperty(globalThis, 'Date', { ...closed, value: ClosedDate });
Object.defineProperty(Math, 'random', { ...closed, value: () => forbid('Math.random') });
for (const name of ['fetch', 'WebSocket', 'EventSource', 'setTimeout', 'setInterval', 'setImmediate']) {
  Object.defineProperty(globalThis, name, { ...closed, value: () => forbid(name) });
}
for (const name of ['process', 'performance', 'crypto', 'console', 'navigator']) {
  Object.defineProperty(globalThis, name, { ...closed, get: () => forbid(name) });
}

const trapped: string[] = [];
async function spring(name: string, attempt: () => unknown): Promise<void> {
  try {
    await attempt();
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Forbidden in the core')) trapped.push(name);
  }
}
await spring('node:fs', () => import('node:fs'));
await spring('process', () => process.env);
await spring('Date.now', () => Date.now());
await spring('new Date()', () => new Date());
await spring('Date()', () => Date());
await spring('Math.random', () => Math.random());
await spring('fetch', () => fetch('http://127.0.0.1/'));
await spring('setTimeout', () => setTimeout(() => {}, 0));

for (const module of modules) await import(module);
const { readDirectory } = await import('../../src/core/directory/read.ts');
const { resolve } = await import('../../src/core/directory/resolve.ts');

const result = readDirectory(files, 'examples/gitbook', []);
const desired = result.ok ? resolve(result.directory, '2026-11-22') : undefined;
const { makePlan } = await import('../../src/core/plan/plan.ts');
const none = { kind: 'count', count: 0 } as const;
const planned =
  desired &&
  makePlan(
    { ...desired, teams: desired.teams?.map((team) => ({ ...team, id: undefined })) },
    {
      organization: {
        id: 'org',
        title: 'Empty',
        defaultRole: undefined,
        emailDomains: [],
        inviteLinks: false,
        ssoEnforced: false,
        auditLogs: false,
        maxUsers: undefined,
      },
      self: { id: 'self', email: undefined },
      members: [],
      teams: [],
    },
    {
      unlistedMembers: 'remove',
      unlistedTeams: 'report',
      protectedUsers: [],
      limits: {
        minAdmins: 1,
        maxMemberRemovals: none,
        maxMembershipRemovals: none,
        maxTeamDeletions: none,
        maxDemotions: none,
        maxNewAdmins: 0,
        maxSeats: undefined,
      },
    },
  );
const wrong = new TextEncoder().encode('version: 1\nuser:\n  ada@example.com: {}\nusers: {}\n');
const { diagnostics } = readDirectory([{ file: 'wrong.yaml', bytes: wrong }], 'wrong.yaml', []);

write(
  JSON.stringify({
    modules: modules.length,
    trapped,
    users: desired?.users?.length,
    teams: desired?.teams?.length,
    planned: planned?.ok && [...new Set(planned.plan.changes.map((change) => change.type))],
    problems: diagnostics.map((diagnostic) => diagnostic.code),
  }),
);
