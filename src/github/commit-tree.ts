import { compareText } from '../core/model/diagnostic.ts';
import type { GitHubApi, TreeEntry } from './client/ports.ts';

/** A file as a walk from a commit's root finds it. */
export interface FoundFile {
  readonly path: string;
  /** Names the content. */
  readonly sha: string;
  /** Whether it is a link that leads to nothing in the repository. `sha` names where it leads. */
  readonly isBrokenLink: boolean;
}

/** Folders and links by their SHA. Each is fetched once, so that commits which share most of them cost little. */
export interface GitObjects {
  /** The entries of a commit's or tree's folder. */
  folder(sha: string): Promise<readonly TreeEntry[]>;
  /** Fetches a folder and everything below it in one request. */
  fetchBelow(sha: string): Promise<void>;
  /** Where a link leads, as it is written. */
  target(sha: string): Promise<string>;
}

/** The objects of a repository. Every method throws a `GitHubError`. */
export function createGitObjects(api: GitHubApi): GitObjects {
  const folders = new Map<string, readonly TreeEntry[]>();
  const whole = new Set<string>();
  const targets = new Map<string, string>();
  return {
    folder: async (sha) => {
      const entries = folders.get(sha) ?? (await api.tree(sha, false));
      folders.set(sha, entries);
      return entries;
    },
    fetchBelow: async (sha) => {
      if (whole.has(sha)) return;
      for (const [folder, entries] of byFolder(sha, await api.tree(sha, true))) {
        folders.set(folder, entries);
        whole.add(folder);
      }
    },
    target: async (sha) => {
      const target = targets.get(sha) ?? new TextDecoder().decode(await api.blob(sha));
      targets.set(sha, target);
      return target;
    },
  };
}

/** Sorts a recursive listing into the folders that it is made of, by their SHA. */
function byFolder(sha: string, listing: readonly TreeEntry[]): Map<string, readonly TreeEntry[]> {
  const shas = new Map([['', sha]]);
  for (const entry of listing) if (entry.kind === 'folder') shas.set(`${entry.path}/`, entry.sha);
  const entriesOf = Map.groupBy(listing, ({ path }) => path.slice(0, path.lastIndexOf('/') + 1));
  return new Map(
    [...shas].map(([folder, own]) => [
      own,
      (entriesOf.get(folder) ?? []).map((entry) => ({ ...entry, path: entry.path.slice(folder.length) })),
    ]),
  );
}

/** A file or folder. `path` is without links. */
interface Place {
  readonly kind: 'file' | 'folder';
  readonly sha: string;
  readonly path: string;
}

/** One walk through the files of a commit. */
interface Walk {
  readonly objects: GitObjects;
  readonly commit: string;
  readonly wanted: (path: string) => boolean;
  readonly found: FoundFile[];
  /** Paths without links, so that each file and folder is entered once. */
  readonly entered: Set<string>;
}

/**
 * The wanted files at or below a path of a commit or branch, which are those that the directory's reader finds in a
 * checkout: it follows links inside the repository and skips hidden files and folders. Submodules are not followed. Empty
 * where the path does not exist. Throws a `GitHubError`.
 */
export async function findFiles(
  objects: GitObjects,
  commit: string,
  path: string,
  wanted: (path: string) => boolean,
): Promise<readonly FoundFile[]> {
  const walk: Walk = { objects, commit, wanted, found: [], entered: new Set() };
  const place = await locate(walk, path);
  if (place !== undefined) await start(walk, place, segmentsOf(path).join('/'));
  return walk.found;
}

/** @param path how the place is reached, which may be through links */
async function start(walk: Walk, place: Place, path: string): Promise<void> {
  if (place.kind === 'folder') await walk.objects.fetchBelow(place.sha);
  await enter(walk, place, path);
}

async function enter(walk: Walk, place: Place, path: string): Promise<void> {
  if (walk.entered.has(place.path) || (place.kind === 'file' && !walk.wanted(path))) return;
  walk.entered.add(place.path);
  if (place.kind === 'file') {
    walk.found.push({ path, sha: place.sha, isBrokenLink: false });
    return;
  }
  const entries = await walk.objects.folder(place.sha);
  // The reader's order decides under which of its names a file is found.
  for (const { path: name, kind, sha } of entries.toSorted((a, b) => compareText(a.path, b.path))) {
    if (name.startsWith('.') || kind === 'submodule') continue;
    const [own, shown] = [joined(place.path, name), joined(path, name)];
    if (kind !== 'link') {
      await enter(walk, { kind, sha, path: own }, shown);
      continue;
    }
    const target = await locate(walk, own);
    if (target === undefined) walk.found.push({ path: shown, sha, isBrokenLink: true });
    else await start(walk, target, shown);
  }
}

/** As many links as Linux follows. */
const MAX_LINKS = 40;

/** What a path leads to, through all links on its way; undefined where that is nothing in the repository. */
async function locate({ objects, commit }: Walk, path: string): Promise<Place | undefined> {
  const todo = segmentsOf(path);
  const way: Place[] = [{ kind: 'folder', sha: commit, path: '' }];
  let links = 0;
  for (;;) {
    const here = way.at(-1);
    const name = todo.shift();
    if (here === undefined || name === undefined) return here;
    if (here.kind === 'file') return undefined;
    if (name === '..') {
      way.pop();
      continue;
    }
    const entry = (await objects.folder(here.sha)).find((candidate) => candidate.path === name);
    if (entry?.kind === 'file' || entry?.kind === 'folder') {
      way.push({ kind: entry.kind, sha: entry.sha, path: joined(here.path, name) });
      continue;
    }
    links += 1;
    const target = entry?.kind === 'link' && links <= MAX_LINKS ? await objects.target(entry.sha) : '/';
    if (target.startsWith('/')) return undefined;
    todo.unshift(...segmentsOf(target));
  }
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '' && segment !== '.');
}

function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
