/** The first line of this tool's comment for an organization: invisible, and never made of anything but the ID. */
export function commentMarker(organizationId: string): string {
  return `<!-- gitbook-directory-sync:plan organization=${safe(organizationId)} -->`;
}

/** Text that cannot end an HTML comment: letters, digits and a few signs, the rest as `%XX`. */
export function safe(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D').replaceAll('!', '%21');
}

/** The text that `safe` was given; undefined when it did not make this. */
export function unsafe(text: string): string | undefined {
  try {
    const original = decodeURIComponent(text);
    return safe(original) === text ? original : undefined;
  } catch {
    return undefined;
  }
}

/** The lines of a body, whatever line ends an editor gave it. */
export function linesOf(body: string): readonly string[] {
  return body.split(/\r?\n/);
}

/**
 * Where a body has the line that is meant: anywhere, as people may write something above it, but never in a quotation
 * nor in a fenced block, so that showing one does not make another. Undefined without.
 */
export function findLine(lines: readonly string[], isMeant: (line: string) => boolean): number | undefined {
  let fence: string | undefined;
  for (const [index, line] of lines.entries()) {
    const [, marks = '', after = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (fence !== undefined) {
      if (marks.startsWith(fence) && after.trim() === '') fence = undefined;
    } else if (marks.startsWith('~') || (marks !== '' && !after.includes('`'))) {
      fence = marks;
    } else if (isMeant(line)) {
      return index;
    }
  }
  return undefined;
}

/** Whether a body has a marker on a line of its own. */
export function carries(body: string, marker: string): boolean {
  return findLine(linesOf(body), (line) => line === marker) !== undefined;
}

/** The line right below a marker; undefined without the marker, or when it is the last. */
export function lineBelow(body: string, marker: string): string | undefined {
  const lines = linesOf(body);
  const at = findLine(lines, (line) => line === marker);
  return at === undefined ? undefined : lines[at + 1];
}

/**
 * A body without what alone is not worth an edit: which run looked. GitHub may have changed line ends, and space at
 * the end. Dates count, so a schedule that runs every hour edits once a day.
 */
export function settled(body: string): string {
  return body
    .replaceAll('\r\n', '\n')
    .replaceAll(/\/actions\/runs\/\d+(?:\/attempts\/\d+)?/g, '')
    .trimEnd();
}
