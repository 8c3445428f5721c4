import { styleText } from 'node:util';

/** The styles that terminal output uses. */
export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

/** Applies a style to a text. The caller chooses between `plainPaint` and `ansiPaint`. */
export type Paint = (style: Style, text: string) => string;

/** Leaves the text as it is: for pipes, files and `NO_COLOR`. */
export const plainPaint: Paint = (_style, text) => text;

/** Adds ANSI escape sequences, except to an empty text. */
export const ansiPaint: Paint = (style, text) => (text === '' ? '' : styleText(style, text, { validateStream: false }));
