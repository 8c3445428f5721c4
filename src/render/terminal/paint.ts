/** The few styles that terminal output uses. */
export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

/** Puts a style on text; whether anything is put on is for who passes it in to decide. */
export type Paint = (style: Style, text: string) => string;

const SGR: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
};

/** No colours: for pipes, files and `NO_COLOR`. */
export const plainPaint: Paint = (_style, text) => text;

/** Colours by ANSI escape sequences. */
export const ansiPaint: Paint = (style, text) => {
  const [on, off] = SGR[style];
  return text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`;
};
