/**
 * The calls of a plan and nothing else: no directory, no checks, no plan. `bare.ts ORGANIZATION CONCURRENCY`. What it
 * takes on a machine is what calls, latency and concurrency make unavoidable there.
 */
import { Agent, request } from 'undici';

interface Page {
  readonly items: readonly { readonly id: string; readonly members: number }[];
  readonly next?: { readonly page: string };
}

const [organization = '', concurrency = '1'] = process.argv.slice(2);
const { GITBOOK_API_URL = '', GITBOOK_TOKEN = '' } = process.env;
const dispatcher = new Agent({ connections: Number(concurrency), allowH2: false });
const headers = { authorization: `Bearer ${GITBOOK_TOKEN}` };
const waiting: (() => Promise<void>)[] = [];
let busy = 0;

function call(path: string, ahead: boolean): Promise<Page> {
  return new Promise((resolve, reject) => {
    const make = async (): Promise<void> => {
      const { body } = await request(`${GITBOOK_API_URL}/v1${path}`, { dispatcher, headers });
      resolve((await body.json()) as Page);
    };
    const queued = (): Promise<void> => make().catch(reject);
    if (ahead) waiting.unshift(queued);
    else waiting.push(queued);
    work();
  });
}

function work(): void {
  while (busy < Number(concurrency)) {
    const next = waiting.shift();
    if (next === undefined) return;
    busy++;
    void next().then(() => {
      busy--;
      work();
    });
  }
}

async function pages(path: string): Promise<Page['items']> {
  const items: Page['items'][number][] = [];
  let cursor: string | undefined;
  do {
    const page = await call(`${path}?limit=1000${cursor === undefined ? '' : `&page=${cursor}`}`, cursor !== undefined);
    items.push(...page.items);
    cursor = page.next?.page;
  } while (cursor !== undefined);
  return items;
}

const base = `/orgs/${organization}`;
async function teams(): Promise<void> {
  const filled = (await pages(`${base}/teams`)).filter(({ members }) => members > 0);
  await Promise.all(filled.map(({ id }) => pages(`${base}/teams/${id}/members`)));
}
await Promise.all([call('/user', false), call(base, false), pages(`${base}/members`), teams()]);
await dispatcher.close();
