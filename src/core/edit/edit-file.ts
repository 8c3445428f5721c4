import { type Diagnostic, problem } from '../diagnostic.ts';
import { quote } from '../quote.ts';
import { parseSource, type Source } from '../source.ts';
import { addSplices } from './add-text.ts';
import { changeSplices } from './change-text.ts';
import { expectedData, sameData } from './expect.ts';
import { isIdle, type MapEdit } from './intent.ts';
import { applySplices } from './splice.ts';
import { styleOf } from './style.ts';
import { NotEditable, openTree } from './tree.ts';

export type FileEdit =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly diagnostic: Diagnostic };

/**
 * Makes an edit in one file, given as bytes: only what the edit is about changes, every other byte stays. The result
 * is read again and must say exactly what the edit asks for; where it cannot (an alias or a merge key would carry the
 * change elsewhere), nothing is changed and the diagnostic says why.
 */
export function editFile(file: string, bytes: Uint8Array, edit: MapEdit): FileEdit {
  if (isIdle(edit)) return { ok: true, bytes };
  const before = parseSource(file, bytes).source;
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = new TextDecoder('utf-8').decode(bytes);
  try {
    const edited = editText(text, edit);
    const result = new TextEncoder().encode(hasMark ? `\ufeff${edited}` : edited);
    const after = parseSource(file, result);
    const sound = after.diagnostics.length === 0;
    if (sound && sameData(after.source.data, expectedData(before.data, edit))) {
      return { ok: true, bytes: result };
    }
    return { ok: false, diagnostic: wouldSpread(before, edit) };
  } catch (error) {
    if (!(error instanceof NotEditable)) throw error;
    return { ok: false, diagnostic: notEditable(before, error) };
  }
}

/** First what goes and changes, then what comes: each on the text as it then is. */
function editText(text: string, edit: MapEdit): string {
  const tree = openTree(text);
  const style = styleOf(tree);
  const changed = applySplices(text, changeSplices(tree, edit, style.quoting));
  return applySplices(changed, addSplices(openTree(changed), edit, style));
}

const HELP =
  'Edit this place by hand: write the value out, instead of sharing it by an anchor or a merge key.';

function notEditable(source: Source, { message, offset }: NotEditable): Diagnostic {
  return problem('not-editable', source.position(offset), `This edit cannot be made: ${message}.`, HELP);
}

function wouldSpread(source: Source, edit: MapEdit): Diagnostic {
  const names = [...edit.edit.values()].flatMap((section) => [
    ...(section.kind === 'map' ? [...section.edit.keys(), ...section.remove, ...section.rename.keys()] : []),
  ]);
  const subject =
    names.length === 0
      ? 'This edit'
      : `The edit of ${names
          .slice(0, 3)
          .map((each) => quote(each))
          .join(', ')}`;
  const message = `${subject} cannot be made here: an anchor, alias or merge key would carry it elsewhere.`;
  return problem('not-editable', { file: source.file, line: 1, column: 1 }, message, HELP);
}
