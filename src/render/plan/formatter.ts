import type { Position } from '../../core/model/diagnostic.ts';
import { maskEmails, maskPath } from '../text/escape.ts';
import { code, foreign, type Text, words } from '../text/text.ts';
import type { DocumentContext } from './context.ts';
import type { Source, Subject } from './document.ts';

/** Formats people and places the way one document shows them: masked or not, with links or not. */
export interface Formatter {
  /** Text from YAML or GitBook, with its e-mail addresses masked where the document masks them. */
  readonly mask: (text: string) => string;
  readonly context: DocumentContext;
}

/** The formatter for a document. */
export function formatterFor(context: DocumentContext): Formatter {
  return { context, mask: context.maskEmails ? maskEmails : (text) => text };
}

/** A person as a row's subject. The name is left out where it repeats the address. */
export function personSubject(
  formatter: Formatter,
  person: {
    readonly email: string | undefined;
    readonly userId?: string | undefined;
    readonly displayName?: string | undefined;
  },
): Subject {
  const address = person.email ?? person.userId;
  const name = person.displayName?.trim();
  return {
    name: name && name.toLowerCase() !== address?.toLowerCase() ? formatter.mask(name) : undefined,
    address: address === undefined ? undefined : formatter.mask(address),
  };
}

/** A subject within a sentence. */
export function subjectText(subject: Subject): Text {
  if (subject.address === undefined) return [foreign(subject.name ?? '')];
  return subject.name === undefined
    ? [code(subject.address)]
    : [foreign(subject.name), words(' '), code(subject.address)];
}

/** A place in the directory's files, with a link where the document has them. A link would reveal a masked name. */
export function placeSource(formatter: Formatter, at: Position): Source {
  const file = maskPath(at.file, formatter.mask);
  const label = `${file}:${at.line}`;
  const short = `${file.slice(file.lastIndexOf('/') + 1)}:${at.line}`;
  const url = file === at.file ? formatter.context.linkTo(at) : undefined;
  return { place: true, label, short, prefix: undefined, url };
}

/** A source that is words in place of a file and line. */
export function wordSource(label: string): Source {
  return { place: false, label, short: label, prefix: undefined, url: undefined };
}
