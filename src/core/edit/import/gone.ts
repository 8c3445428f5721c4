interface Identified {
  readonly id: string | undefined;
}

/**
 * Separates the users or teams that were deleted: whose pinned ID is not live, and whose e-mail or title nobody has, or
 * somebody has whom the directory pins by ID. A key that a stranger has now is for people to decide.
 */
export function separateGone<D extends Identified, L extends Identified>(
  desired: readonly D[],
  live: readonly L[],
  keyOf: (item: D | L) => string | undefined,
): { readonly gone: readonly { readonly desired: D; readonly live: undefined }[]; readonly rest: readonly D[] } {
  const ids = new Set(live.map(({ id }) => id));
  const pinned = new Set(desired.map(({ id }) => id));
  const strangers = new Set(live.flatMap((item) => (pinned.has(item.id) ? [] : [keyOf(item)])));
  const isGone = (item: D): boolean => item.id !== undefined && !ids.has(item.id) && !strangers.has(keyOf(item));
  return {
    gone: desired.filter(isGone).map((item) => ({ desired: item, live: undefined })),
    rest: desired.filter((item) => !isGone(item)),
  };
}
