import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';

/** One line of a plot. */
export interface Series {
  readonly name: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export interface Plot {
  readonly title: string;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly series: readonly Series[];
}

/** Draws a plot with both axes logarithmic, on which whatever is linear has the slope of the grid, as SVG. */
export async function drawPlot({ title, xTitle, yTitle, series }: Plot): Promise<string> {
  const values = series.flatMap(({ name, points }) => points.map(({ x, y }) => ({ name, x, y })));
  const specification: TopLevelSpec = {
    width: 520,
    height: 300,
    background: 'white',
    padding: 12,
    title: { text: title, anchor: 'start', fontSize: 15, offset: 12 },
    data: { values },
    mark: { type: 'line', point: { size: 50, filled: true }, strokeWidth: 2 },
    encoding: {
      x: {
        field: 'x',
        type: 'quantitative',
        scale: { type: 'log' },
        axis: { title: xTitle, ...AXIS, tickCount: 4 },
      },
      y: {
        field: 'y',
        type: 'quantitative',
        scale: { type: 'log' },
        axis: { title: yTitle, ...AXIS, tickCount: 5 },
      },
      color: {
        field: 'name',
        type: 'nominal',
        sort: series.map(({ name }) => name),
        scale: { range: ['#0969da', '#bc4c00', '#1a7f37', '#8250df'] },
        legend: series.length > 1 ? { title: null, orient: 'top', labelFontSize: 12, labelLimit: 400 } : null,
      },
    },
    config: { font: 'sans-serif', view: { stroke: null } },
  };
  const view = new View(parse(compile(specification).spec), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  return `${svg.trim()}\n`;
}

const AXIS = {
  format: ',~r',
  labelFontSize: 12,
  titleFontSize: 12,
  gridColor: '#d8dee4',
  labelOverlap: true,
} as const;
