import type { Layer } from '@deck.gl/core';
import { PathLayer, ScatterplotLayer, SolidPolygonLayer } from '@deck.gl/layers';
import { OVERLAY_BEFORE_ID } from '../cartography/drawing-order.ts';
import type { PackedFeatures, PackedLines, PackedPoints } from '../model/own-data/pack-features.ts';

/** Red, green, blue, each 0 – 255. */
export type Rgb = readonly [number, number, number];

/** `#rrggbb` as deck.gl takes it. */
export function rgbOf(colour: string): Rgb {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return [red, green, blue];
}

/** A reader's own data as it is to be drawn. */
export interface OwnDataDrawing {
  /** Unlike any other drawing's. */
  readonly id: string;
  readonly packed: PackedFeatures;
  readonly colour: Rgb;
  /** The ring around points and the rim of lines: the paper, so that they stand off from the record. */
  readonly paper: Rgb;
  /** The feature whose card is open. */
  readonly opened: number | null;
}

/**
 * Above this many points each is drawn smaller and without its ring: the crowd is the message, and the map stays quick. While the map
 * moves on a slow device, no more of them than this are drawn.
 */
const CROWD = 5000;
const SAMPLE_ID = '-sample';

/**
 * deck.gl layers for a reader's own data, drawn from the packed numbers as they are. Areas lie under lines, lines under points, all
 * over the record's lines and dots and under every word. Nothing is pickable: a click is answered by `nearestFeature`, which reads no
 * pixels back.
 *
 * @param scale times larger than on a desk
 */
export function ownDataLayers(drawings: readonly OwnDataDrawing[], scale = 1): Layer[] {
  return drawings.flatMap((drawing) => [
    ...areaLayers(drawing, scale),
    ...lineLayers(drawing, scale),
    ...pointLayers(drawing, scale),
    ...openedLayers(drawing, scale),
  ]);
}

/**
 * The same layers for while the map moves on a device that cannot keep up: every n-th point of a great crowd in place of all. Undefined
 * where there is no such crowd.
 */
export function lighterLayers(layers: readonly Layer[]): Layer[] | undefined {
  const sampled = new Set(layers.flatMap(({ id }) => (id.endsWith(SAMPLE_ID) ? id.slice(0, -SAMPLE_ID.length) : [])));
  if (sampled.size === 0) return;
  return layers.map((layer) => {
    if (sampled.has(layer.id)) return layer.clone({ visible: false });
    return layer.id.endsWith(SAMPLE_ID) ? layer.clone({ visible: true }) : layer;
  });
}

function areaLayers({ id, packed: { areas }, colour }: OwnDataDrawing, scale: number): Layer[] {
  if (areas.features.length === 0) return [];
  return [
    new SolidPolygonLayer({
      id: `${id}-areas`,
      beforeId: OVERLAY_BEFORE_ID,
      data: {
        length: areas.features.length,
        startIndices: areas.starts,
        attributes: {
          getPolygon: { value: areas.positions, size: 2 },
          indices: { value: areas.triangles, size: 1 },
        },
      },
      positionFormat: 'XY',
      _normalize: false,
      getFillColor: [...colour, 50],
    }),
    paths(`${id}-rims`, { ...areas.rings, positions: areas.positions }, [...colour, 230], 1.5 * scale),
  ];
}

function lineLayers({ id, packed: { lines }, colour, paper }: OwnDataDrawing, scale: number): Layer[] {
  if (lines.features.length === 0) return [];
  return [
    paths(`${id}-line-rims`, lines, [...paper, 200], 5 * scale),
    paths(`${id}-lines`, lines, [...colour, 255], 2.5 * scale),
  ];
}

function paths(id: string, { positions, starts, features }: PackedLines, color: Rgba, widthPx: number): Layer {
  return new PathLayer({
    id,
    beforeId: OVERLAY_BEFORE_ID,
    data: {
      length: features.length,
      startIndices: starts,
      attributes: { getPath: { value: positions, size: 2 } },
    },
    positionFormat: 'XY',
    _pathType: 'open',
    widthUnits: 'pixels',
    capRounded: true,
    jointRounded: true,
    getWidth: widthPx,
    getColor: color,
  });
}

type Rgba = [number, number, number, number];

function pointLayers({ id, packed: { points }, colour, paper }: OwnDataDrawing, scale: number): Layer[] {
  if (points.features.length === 0) return [];
  const crowd = points.features.length > CROWD;
  const draw = (own: PackedPoints, part: string) =>
    circles(`${id}-points${part}`, own, colour, paper, (crowd ? 3 : 5) * scale, crowd ? 0 : 1.5 * scale);
  const whole = draw(points, '');
  if (!crowd) return [whole];
  // Both are kept ready, one of them unseen: to change between them uploads nothing.
  return [whole, draw(sampleOf(points), SAMPLE_ID).clone({ visible: false })];
}

/** Every n-th point. */
function sampleOf(points: PackedPoints): PackedPoints {
  const known = samples.get(points);
  if (known) return known;
  const step = Math.ceil(points.features.length / CROWD);
  const count = Math.ceil(points.features.length / step);
  const at = Array.from({ length: count }, (_, n) => n * step);
  const sample = {
    positions: Float64Array.from(at.flatMap((point) => [...points.positions.subarray(2 * point, 2 * point + 2)])),
    features: Uint32Array.from(at, (point) => points.features[point] ?? 0),
  };
  samples.set(points, sample);
  return sample;
}

/** Points stay the same arrays as long as a file is open. */
const samples = new WeakMap<PackedPoints, PackedPoints>();

function circles(id: string, points: PackedPoints, fill: Rgb, rim: Rgb, radiusPx: number, rimPx: number): Layer {
  return new ScatterplotLayer({
    id,
    beforeId: OVERLAY_BEFORE_ID,
    data: { length: points.features.length, attributes: { getPosition: { value: points.positions, size: 2 } } },
    positionFormat: 'XY',
    radiusUnits: 'pixels',
    lineWidthUnits: 'pixels',
    stroked: rimPx > 0,
    antialiasing: rimPx > 0,
    getRadius: radiusPx,
    getLineWidth: rimPx,
    getFillColor: [...fill, 255],
    getLineColor: [...rim, 255],
  });
}

/** The feature whose card is open, once more and stronger. */
function openedLayers({ id, packed, colour, paper, opened }: OwnDataDrawing, scale: number): Layer[] {
  if (opened === null) return [];
  const points = pointsOf(packed.points, opened);
  const lines = [
    linesOf(packed.lines, opened),
    linesOf({ ...packed.areas.rings, positions: packed.areas.positions }, opened),
  ];
  return [
    ...lines
      .filter(({ features }) => features.length > 0)
      .map((own, at) => paths(`${id}-opened-lines-${at}`, own, [...colour, 255], 5 * scale)),
    ...(points.features.length > 0 ? [circles(`${id}-opened`, points, paper, colour, 8 * scale, 4 * scale)] : []),
  ];
}

function pointsOf({ positions, features }: PackedPoints, wanted: number): PackedPoints {
  const at = indexesOf(features, wanted);
  return {
    positions: Float64Array.from(at.flatMap((point) => [...positions.subarray(2 * point, 2 * point + 2)])),
    features: Uint32Array.from(at, () => wanted),
  };
}

function linesOf({ positions, starts, features }: PackedLines, wanted: number): PackedLines {
  const vertices: number[] = [];
  const firsts = [0];
  const at = indexesOf(features, wanted);
  for (const line of at) {
    for (const number of positions.subarray(2 * (starts[line] ?? 0), 2 * (starts[line + 1] ?? 0)))
      vertices.push(number);
    firsts.push(vertices.length / 2);
  }
  return {
    positions: Float64Array.from(vertices),
    starts: Uint32Array.from(firsts),
    features: Uint32Array.from(at, () => wanted),
  };
}

function indexesOf(features: Uint32Array, wanted: number): number[] {
  const found: number[] = [];
  features.forEach((feature, at) => {
    if (feature === wanted) found.push(at);
  });
  return found;
}
