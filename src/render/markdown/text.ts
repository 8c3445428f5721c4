import type { Source, Subject } from '../plan/document.ts';
import { codeSpan, escapeMarkdown, linkTarget, MESSAGE_LIMIT } from '../text/escape.ts';
import type { Span, Text } from '../text/text.ts';

/** A text as inline Markdown. Its foreign parts are escaped. */
export function markdownText(text: Text): string {
  return text.map(markdownSpan).join('');
}

function markdownSpan(span: Span): string {
  switch (span.kind) {
    case 'words':
      return span.text;
    case 'strong':
      return `**${span.text}**`;
    case 'foreign':
      return escapeMarkdown(span.text, MESSAGE_LIMIT);
    case 'code':
      return codeSpan(span.text);
  }
}

/** A link. The label is Markdown already. Gives the label only where the URL is not safe. */
export function markdownLink(label: string, url: string): string {
  const target = linkTarget(url);
  return target === undefined ? label : `[${label}](${target})`;
}

/** A person, team or place in a cell. */
export function markdownSubject(subject: Subject): string {
  const name = subject.name === undefined ? '' : escapeMarkdown(subject.name, MESSAGE_LIMIT);
  if (subject.address === undefined) return name === '' ? '<em>no name</em>' : name;
  const address = codeSpan(subject.address);
  return name === '' ? address : `${name} ${address}`;
}

/** Where a change comes from, in a cell. */
export function markdownSource(source: Source | undefined): string {
  if (source === undefined) return '';
  if (!source.place) return source.label;
  const place = source.url === undefined ? codeSpan(source.label) : markdownLink(codeSpan(source.short), source.url);
  return source.prefix === undefined ? place : `${source.prefix} · ${place}`;
}
