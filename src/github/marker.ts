/**
 * The first line of this tool's comment for an organization: invisible, and never made of anything but the ID.
 * Only a comment that begins with it counts, so that quoting one does not make another.
 */
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

/** Whether a comment's body begins with a marker, whatever line ends an editor gave it. */
export function carries(body: string, marker: string): boolean {
  return body === marker || body.startsWith(`${marker}\n`) || body.startsWith(`${marker}\r\n`);
}
