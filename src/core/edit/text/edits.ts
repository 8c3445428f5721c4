/** A value to be written. Maps keep the order of their keys. */
export type Plain = string | boolean | readonly Plain[] | PlainMap;
export type PlainMap = ReadonlyMap<string, Plain>;

/** A new entry of a map. The comment goes behind the key, where the style of the place has room for one. */
export interface Added {
  readonly value: Plain;
  readonly comment: string | undefined;
}

/**
 * What is to become of a map: each key is the one that the map has before the edit. Everything at one map is told at
 * once, so that nothing has to be edited twice.
 */
export interface MapEdit {
  readonly kind: 'map';
  readonly remove: Set<string>;
  readonly rename: Map<string, string>;
  /** Simple values, for keys that are there or not. */
  readonly put: Map<string, string | boolean>;
  /** Edits of maps and lists below. A key that is not there, or has no value, is begun. */
  readonly edit: Map<string, MapEdit | ListEdit>;
  /** Entries that the map does not have, under keys that are free after the edit. */
  readonly add: Map<string, Added>;
}

/** What is to become of a list; indexes are those before the edit. */
export interface ListEdit {
  readonly kind: 'list';
  readonly remove: Set<number>;
  /** Another name for who or what an item is about, in the short form and in the long one. */
  readonly rename: Map<number, { readonly key: 'user' | 'team'; readonly name: string }>;
  readonly add: Plain[];
}

/** An edit of a map that does nothing yet. */
export function mapEdit(): MapEdit {
  return {
    kind: 'map',
    remove: new Set(),
    rename: new Map(),
    put: new Map(),
    edit: new Map(),
    add: new Map(),
  };
}

/** An edit of a list that does nothing yet. */
function listEdit(): ListEdit {
  return { kind: 'list', remove: new Set(), rename: new Map(), add: [] };
}

/** The edit of the map under a key, begun when there is none yet. */
export function mapUnder(edit: MapEdit, key: string): MapEdit {
  const known = edit.edit.get(key);
  if (known?.kind === 'map') return known;
  const begun = mapEdit();
  edit.edit.set(key, begun);
  return begun;
}

/** The edit of the list under a key, begun when there is none yet. */
export function listUnder(edit: MapEdit, key: string): ListEdit {
  const known = edit.edit.get(key);
  if (known?.kind === 'list') return known;
  const begun = listEdit();
  edit.edit.set(key, begun);
  return begun;
}

/** Whether an edit would do nothing. */
export function isIdle(edit: MapEdit | ListEdit): boolean {
  if (edit.kind === 'list') return edit.remove.size + edit.rename.size + edit.add.length === 0;
  return (
    [...edit.edit.values()].every(isIdle) &&
    edit.remove.size + edit.rename.size + edit.put.size + edit.add.size === 0
  );
}
