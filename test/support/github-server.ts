import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import addFormats from 'ajv-formats';
import { type Context, type Document, OpenAPIBackend } from 'openapi-backend';
import { ACTIONS_BOT, createFakeRepository, type FakeAccount, type FakeRepository } from './github-repository.ts';
import {
  type FakeAccess,
  type FakeAnswer,
  type FakePermission,
  type FakeWorld,
  linkHeader,
  refuse,
  routes,
} from './github-routes.ts';

export interface FakeGitHubOptions {
  /** `acme/directory` unless told. */
  readonly repository?: string;
  readonly token?: string;
  /** Whose token it is: `github-actions[bot]` unless told. */
  readonly account?: FakeAccount;
  /** `write` for each unless told. */
  readonly permissions?: Partial<Record<FakePermission, FakeAccess>>;
  /** Whether `GET /user` works, as for personal tokens; it does not for `GITHUB_TOKEN`. */
  readonly userEndpoint?: boolean;
  /** How GraphQL names the viewer: in full, without `[bot]`, without `[bot]` and ID, or not at all. */
  readonly viewer?: 'full' | 'stripped' | 'login-only' | 'refused';
  /** `/api/v3` as on GitHub Enterprise Server. */
  readonly basePath?: '' | '/api/v3';
  readonly maxTreeEntries?: number;
}

/** A request as it came in. */
export interface LoggedRequest {
  readonly method: string;
  /** Without the base path, with the query. */
  readonly path: string;
  readonly body: string;
  readonly userAgent: string;
}

/** Something that goes wrong for the next requests that match. */
export interface Fault {
  readonly method?: string;
  readonly path?: RegExp;
  /** How many requests it strikes: 1 unless told. */
  readonly times?: number;
  /** Done before anything else, as somebody else's doing. */
  readonly act?: () => void;
  /** Whether the request is carried out although its answer is replaced. */
  readonly perform?: boolean;
  /** What is answered instead; `hang-up` and `silence` answer nothing. Without it, the request goes on as usual. */
  readonly answer?: FakeAnswer | 'hang-up' | 'silence';
}

export interface FakeGitHub {
  /** For `GITHUB_API_URL`. */
  readonly url: string;
  readonly token: string;
  readonly repository: FakeRepository;
  readonly requests: readonly LoggedRequest[];
  /** Requests and answers that GitHub's description does not allow: always to be empty. */
  readonly violations: readonly string[];
  fail(fault: Fault): void;
  close(): Promise<void>;
}

/** GitHub's answer when writes come too fast. */
export function secondaryRateLimit(retryAfterSeconds: number | undefined): FakeAnswer {
  const answer = refuse(
    403,
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
  );
  return retryAfterSeconds === undefined
    ? answer
    : { ...answer, headers: { 'retry-after': String(retryAfterSeconds) } };
}

/** What a broken GitHub answers: a page, not JSON. */
export function serverError(status: 500 | 502 | 503 | 504): FakeAnswer {
  return { status, body: '<!DOCTYPE html><title>Unicorn!</title>', headers: { 'content-type': 'text/html' } };
}

const description = JSON.parse(readFileSync(new URL('./github-openapi.json', import.meta.url), 'utf8')) as Document;

/** GitHub's REST and GraphQL API for one repository in memory, over HTTP on loopback. */
export async function startFakeGitHub(options: FakeGitHubOptions = {}): Promise<FakeGitHub> {
  const token = options.token ?? 'ghs_fakeTokenForTests0123456789abcdef';
  const basePath = options.basePath ?? '';
  const repository = createFakeRepository(options.repository ?? 'acme/directory');
  const account = options.account ?? ACTIONS_BOT;
  const requests: LoggedRequest[] = [];
  const violations: string[] = [];
  const faults: { fault: Fault; left: number }[] = [];

  const server = createServer((incoming, outgoing) => {
    handle(incoming, outgoing).catch((error: unknown) => {
      violations.push(`The fake failed: ${String(error)}`);
      send(outgoing, { status: 500, body: { message: 'The fake failed.' } });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const url = `${site}${basePath}`;
  const world: FakeWorld = {
    repository,
    account,
    permissions: { contents: 'write', issues: 'write', 'pull-requests': 'write', ...options.permissions },
    userEndpoint: options.userEndpoint ?? false,
    maxTreeEntries: options.maxTreeEntries ?? 100_000,
    to: { api: url, site },
  };
  const api = await describedApi();

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await bodyOf(incoming);
    const full = new URL(incoming.url ?? '/', site);
    const path = full.pathname.startsWith(basePath) ? full.pathname.slice(basePath.length) : full.pathname;
    const method = incoming.method ?? 'GET';
    const userAgent = incoming.headers['user-agent'] ?? '';
    requests.push({ method, path: `${path}${full.search}`, body, userAgent });

    const struck = strike(faults, method, `${path}${full.search}`);
    struck?.act?.();
    if (struck?.answer !== undefined && struck.perform !== true) return reply(outgoing, struck.answer);
    const answer = await answerTo(incoming, method, path, full, body);
    return reply(outgoing, struck?.answer ?? answer, full);
  }

  async function answerTo(incoming: IncomingMessage, method: string, path: string, full: URL, body: string) {
    const [, given] = /^(?:token|bearer) (.+)$/i.exec(incoming.headers.authorization ?? '') ?? [];
    if (given !== token) return refuse(401, 'Bad credentials');
    if (full.pathname === (basePath === '' ? '/graphql' : '/api/graphql')) {
      return graphql(world, options.viewer ?? 'full', body);
    }
    const request = {
      method,
      path,
      query: Object.fromEntries(full.searchParams),
      body: body === '' ? undefined : body,
      headers: { 'content-type': 'application/json' },
    };
    return (await api.handleRequest(request, world, violations)) as FakeAnswer;
  }

  return {
    url,
    token,
    repository,
    requests,
    violations,
    fail: (fault) => {
      faults.push({ fault, left: fault.times ?? 1 });
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

let shared: Promise<OpenAPIBackend> | undefined;

/** GitHub's description with its validators, which take long to compile: one for all servers of this process. */
function describedApi(): Promise<OpenAPIBackend> {
  shared ??= createApi();
  return shared;
}

/** Its handlers take the world of the server that was called, and the list of that server's violations. */
async function createApi(): Promise<OpenAPIBackend> {
  const run = (id: string) => (context: Context, world: FakeWorld) => {
    const { params, query, requestBody } = context.request;
    if (`${params.owner}/${params.repo}` !== world.repository.name && id !== 'users/get-authenticated') {
      return refuse(404, 'Not Found');
    }
    const request = {
      params: params as Record<string, string>,
      query: query as Record<string, string>,
      body: (requestBody ?? {}) as Record<string, unknown>,
    };
    return routes[id]?.(world, request) ?? refuse(404, 'Not Found');
  };
  const api = new OpenAPIBackend({
    definition: description,
    strict: false,
    quick: true,
    coerceTypes: true,
    ajvOpts: { strict: false, meta: false, validateSchema: false },
    customizeAjv: (ajv) => {
      addFormats.default(ajv);
      return ajv;
    },
    handlers: Object.fromEntries(Object.keys(routes).map((id) => [id, run(id)])),
  });
  api.register({
    validationFail: (context, _world: FakeWorld, violations: string[]) => {
      violations.push(`${context.operation.operationId}: request ${JSON.stringify(context.validation.errors)}`);
      return refuse(422, 'Validation Failed');
    },
    notFound: (context, _world: FakeWorld, violations: string[]) => {
      violations.push(`${context.request.method} ${context.request.path}: not an operation in use`);
      return refuse(404, 'Not Found');
    },
    postResponseHandler: (context, _world: FakeWorld, violations: string[]) => {
      const answer = context.response as FakeAnswer;
      const checked =
        context.operation === undefined || !(answer.status in (context.operation.responses ?? {}))
          ? undefined
          : api.validateResponse(answer.body, context.operation, answer.status);
      if (checked?.errors) {
        violations.push(`${context.operation.operationId}: answer ${JSON.stringify(checked.errors)}`);
      }
      return answer;
    },
  });
  return api.init();
}

/** The queries of this program. An answer has all that GitHub would give for them. */
export function graphql(world: FakeWorld, viewer: FakeGitHubOptions['viewer'], body: string): FakeAnswer {
  const { query = '', variables = {} } = JSON.parse(body) as { query?: string; variables?: Record<string, unknown> };
  const data = (found: unknown): FakeAnswer => ({ status: 200, body: { data: found } });
  const { account, repository, permissions } = world;
  const comment = repository.comments.find(({ id }) => variables.id === `IC_${id}`);
  if (query.includes('unminimizeComment')) {
    if (permissions['pull-requests'] !== 'write') return forbidden('unminimizeComment');
    if (comment) comment.hidden = false;
    return data({ unminimizeComment: { unminimizedComment: { isMinimized: false } } });
  }
  if (query.includes('isMinimized')) return data({ node: comment ? { isMinimized: comment.hidden } : null });
  if (query.includes('associatedPullRequests')) {
    if (permissions.contents === 'none') return forbidden('repository');
    return data({ repository: { object: historyObject(repository, String(variables.sha)) } });
  }
  if (!query.includes('viewer')) return refuse(400, 'Problems parsing JSON');
  if (viewer === 'refused') return forbidden('viewer');
  const login = viewer === 'full' ? account.login : account.login.replace(/\[bot\]$/, '');
  const databaseId = viewer === 'login-only' ? null : account.id;
  return data({ viewer: { login, databaseId } });
}

function forbidden(field: string): FakeAnswer {
  const message = 'Resource not accessible by integration';
  return { status: 200, body: { data: null, errors: [{ type: 'FORBIDDEN', path: [field], message }] } };
}

function historyObject(repository: FakeRepository, sha: string): unknown {
  const nodes = repository.historyOf(sha).map((oid) => ({
    oid,
    associatedPullRequests: {
      nodes: (repository.links.get(oid) ?? []).flatMap((number) => {
        const issue = repository.issue(number);
        return issue?.pull === undefined
          ? []
          : {
              number,
              mergedAt: issue.pull.mergedAt ?? null,
              baseRefName: issue.pull.baseRef,
              headRefOid: issue.pull.headSha,
              author: { login: issue.author.login },
              mergeCommit: issue.pull.mergeCommitSha === undefined ? null : { oid: issue.pull.mergeCommitSha },
            };
      }),
    },
  }));
  return nodes.length === 0 ? null : { history: { nodes: nodes.slice(0, 100) } };
}

function strike(faults: { fault: Fault; left: number }[], method: string, path: string): Fault | undefined {
  const found = faults.find(
    ({ fault, left }) =>
      left > 0 && (fault.method ?? method) === method && (fault.path === undefined || fault.path.test(path)),
  );
  if (found !== undefined) found.left -= 1;
  return found?.fault;
}

function reply(outgoing: ServerResponse, answer: FakeAnswer | 'hang-up' | 'silence', url?: URL): void {
  if (answer === 'silence') return;
  if (answer === 'hang-up') {
    outgoing.destroy();
    return;
  }
  const link = url === undefined ? undefined : linkHeader(answer, url);
  send(outgoing, link === undefined ? answer : { ...answer, headers: { ...answer.headers, link } });
}

function send(outgoing: ServerResponse, { status, body, headers }: FakeAnswer): void {
  const limits = { 'x-ratelimit-limit': '5000', 'x-ratelimit-remaining': '4990' };
  const type = { 'content-type': 'application/json; charset=utf-8' };
  outgoing.writeHead(status, { ...limits, ...type, ...headers });
  outgoing.end(typeof body === 'string' ? body : body === null ? '' : JSON.stringify(body));
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
