/*
 * Comments and issues carry data in HTML comments, which GitHub does not show: one on each of their first lines. This
 * file has the rules for writing and finding such lines.
 */

/** Encodes any text so that it cannot end an HTML comment: letters, digits and a few signs, the rest as `%XX`. */
export function encodeMarker(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D').replaceAll('!', '%21');
}

/** The text that `encodeMarker` was given; undefined for anything that it does not produce. */
export function decodeMarker(text: string): string | undefined {
  try {
    const original = decodeURIComponent(text);
    return encodeMarker(original) === text ? original : undefined;
  } catch {
    return undefined;
  }
}

/** The lines of a body, whatever line ends an editor gave it. */
export function linesOf(body: string): readonly string[] {
  return body.split(/\r?\n/);
}

/**
 * The index of the first line that matches. People may write above a marker, so it can be anywhere; but lines in a
 * quotation or in a fenced block never match, so that a comment that quotes a marker is not taken for one of ours.
 */
export function findLine(lines: readonly string[], matches: (line: string) => boolean): number | undefined {
  let fence: string | undefined;
  for (const [index, line] of lines.entries()) {
    const [, marks = '', after = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (fence !== undefined) {
      if (marks.startsWith(fence) && after.trim() === '') fence = undefined;
    } else if (marks.startsWith('~') || (marks !== '' && !after.includes('`'))) {
      fence = marks;
    } else if (matches(line)) {
      return index;
    }
  }
  return undefined;
}

/** Whether a body has a marker on a line of its own. */
export function hasMarker(body: string, marker: string): boolean {
  return findLine(linesOf(body), (line) => line === marker) !== undefined;
}

/** The line right below a marker; undefined without the marker, or when it is the last line. */
export function lineBelow(body: string, marker: string): string | undefined {
  const lines = linesOf(body);
  const index = findLine(lines, (line) => line === marker);
  return index === undefined ? undefined : lines[index + 1];
}

/**
 * Whether two bodies differ in nothing that is worth an edit. Links to the run do not count, nor do line ends and
 * trailing space, which GitHub may change. Dates count, so a schedule that runs every hour edits once a day.
 */
export function isSameBody(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

function comparable(body: string): string {
  return body
    .replaceAll('\r\n', '\n')
    .replaceAll(/\/actions\/runs\/\d+(?:\/attempts\/\d+)?/g, '')
    .trimEnd();
}
