/** A value to write. Maps keep the order of their keys. */
export type Plain = string | boolean | readonly Plain[] | PlainMap;
/** A map to write. */
export type PlainMap = ReadonlyMap<string, Plain>;

/** A new entry of a map. The comment goes on the line of the key, and is left out in flow style. */
export interface Added {
  readonly value: Plain;
  readonly comment: string | undefined;
}

/** All changes to a map. Keys are those before the edit. */
export interface MapEdit {
  readonly kind: 'map';
  readonly remove: Set<string>;
  readonly rename: Map<string, string>;
  /** Simple values of existing or new keys. */
  readonly put: Map<string, string | boolean>;
  /** Edits of maps and lists below. A key that does not exist, or has no value, is created. */
  readonly edit: Map<string, MapEdit | ListEdit>;
  /** New entries, under keys that are unused after the edit. */
  readonly add: Map<string, Added>;
}

/** All changes to a list. Indexes are those before the edit. */
export interface ListEdit {
  readonly kind: 'list';
  readonly remove: Set<number>;
  /** New names of users or teams, in the short form or the long form of an item. */
  readonly rename: Map<number, { readonly key: 'user' | 'team'; readonly name: string }>;
  readonly add: Plain[];
}

/** An edit of a map without changes. */
export function mapEdit(): MapEdit {
  return { kind: 'map', remove: new Set(), rename: new Map(), put: new Map(), edit: new Map(), add: new Map() };
}

/** The edit of the map under a key, created if necessary. */
export function mapUnder(edit: MapEdit, key: string): MapEdit {
  const known = edit.edit.get(key);
  return known?.kind === 'map' ? known : begin(edit, key, mapEdit());
}

/** The edit of the list under a key, created if necessary. */
export function listUnder(edit: MapEdit, key: string): ListEdit {
  const known = edit.edit.get(key);
  return known?.kind === 'list'
    ? known
    : begin(edit, key, { kind: 'list', remove: new Set(), rename: new Map(), add: [] });
}

function begin<T extends MapEdit | ListEdit>(edit: MapEdit, key: string, begun: T): T {
  edit.edit.set(key, begun);
  return begun;
}

/** Whether an edit changes nothing. */
export function isIdle(edit: MapEdit | ListEdit): boolean {
  if (edit.kind === 'list') return edit.remove.size + edit.rename.size + edit.add.length === 0;
  return (
    [...edit.edit.values()].every(isIdle) && edit.remove.size + edit.rename.size + edit.put.size + edit.add.size === 0
  );
}
