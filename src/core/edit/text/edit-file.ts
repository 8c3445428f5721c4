import type { Diagnostic } from '../../model/diagnostic.ts';
import { parseSource } from '../../yaml/source.ts';
import { addSplices } from './add-text.ts';
import { changeSplices } from './change-text.ts';
import { isIdle, type MapEdit } from './edits.ts';
import { expectedData, sameData } from './expected-data.ts';
import { cannotEdit, wouldChangeOtherData } from './not-editable.ts';
import { applySplices } from './splice.ts';
import { styleOf } from './style.ts';
import { NotEditable, openTree, type Tree } from './tree.ts';

/** The bytes of the edited file, or why the edit cannot be made. */
type FileEdit =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly diagnostic: Diagnostic };

/**
 * Makes an edit in the bytes of one file. Every byte that the edit does not concern stays as it is. The result is
 * parsed again and must have exactly the data that the edit asks for. If that is not possible (an alias or a merge key
 * would also change other places), nothing is changed and the diagnostic says why.
 */
export function editFile(file: string, bytes: Uint8Array, edit: MapEdit): FileEdit {
  if (isIdle(edit)) return { ok: true, bytes };
  const { source } = parseSource(file, bytes);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const tree = openTree(new TextDecoder('utf-8').decode(bytes));
  const attempt = { source, tree, edit };
  const edited = editText(tree, edit);
  if (!edited.ok) return { ok: false, diagnostic: cannotEdit(attempt, edited.why, edited.offset) };
  const result = new TextEncoder().encode(hasMark ? `\ufeff${edited.text}` : edited.text);
  const after = parseSource(file, result);
  const sound = after.diagnostics.length === 0;
  return sound && sameData(after.source.data, expectedData(source.data, edit))
    ? { ok: true, bytes: result }
    : { ok: false, diagnostic: wouldChangeOtherData(attempt) };
}

type EditedText =
  | { readonly ok: true; readonly text: string }
  /** `offset` is in the text before the edit, and undefined for an error in the second half. */
  | { readonly ok: false; readonly why: NotEditable; readonly offset: number | undefined };

/** Removes and changes first, then adds to the text that results. */
function editText(tree: Tree, edit: MapEdit): EditedText {
  const { text } = tree;
  let changed = text;
  try {
    const style = styleOf(tree);
    changed = applySplices(text, changeSplices(tree, edit, style.quoting));
    return { ok: true, text: applySplices(changed, addSplices(openTree(changed), edit, style)) };
  } catch (error) {
    if (!(error instanceof NotEditable)) throw error;
    return { ok: false, why: error, offset: changed === text ? error.offset : undefined };
  }
}
