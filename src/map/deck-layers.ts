import type { Layer } from '@deck.gl/core';
import { TripsLayer } from '@deck.gl/geo-layers';
import { ArcLayer, ColumnLayer, ScatterplotLayer, TextLayer } from '@deck.gl/layers';
import { type ColumnScale, columnPosition, numberedColumns, type SceneColumn } from '../cartography/deck-columns.ts';
import { type FreightTrip, positionAt } from '../cartography/deck-freight.ts';
import type { TourArc } from '../cartography/deck-tour.ts';
import { OVERLAY_BEFORE_ID } from '../cartography/drawing-order.ts';
import type { LonLat } from '../model/record.ts';
import type { Paper } from '../view/view-state.ts';
import { deckColour, inkColour, paperColour } from './deck-colours.ts';

/** How a scene is looked at. */
export interface SceneLook {
  readonly paper: Paper;
  /** Times larger than on a desk, as the map's own style. */
  readonly scale: number;
}

/** Hours of way that a train's light trails behind it. */
const TRAIL_H = 0.45;

/** Under the words of the map, which MapLibre draws: deck.gl's own types do not know the property. */
const UNDER_WORDS = { beforeId: OVERLAY_BEFORE_ID };
/** Typed arrays of positions are what deck.gl wants; the record's are read-only. */
const position = ([longitude, latitude]: LonLat): [number, number] => [longitude, latitude];

/** Trains and trucks at an hour of the day: a mark each, with the way it has just come fading behind it. */
export function freightLayers(trips: readonly FreightTrip[], hour: number, look: SceneLook): Layer[] {
  const marks = trips.flatMap((trip) => {
    const at = positionAt(trip, hour);
    return at ? [{ trip, at: position(at) }] : [];
  });
  return [
    new TripsLayer<FreightTrip>({
      id: 'freight',
      ...UNDER_WORDS,
      data: trips,
      getPath: (trip) => trip.path.map(position),
      getTimestamps: (trip) => [...trip.timestampsH],
      getColor: (trip) => deckColour(trip.hue, look.paper, trip.promised ? 150 : 255),
      currentTime: hour,
      trailLength: TRAIL_H,
      fadeTrail: true,
      capRounded: true,
      jointRounded: true,
      widthUnits: 'pixels',
      getWidth: 5 * look.scale,
    }),
    new ScatterplotLayer<(typeof marks)[number]>({
      id: 'freight-marks',
      ...UNDER_WORDS,
      data: marks,
      getPosition: (mark) => mark.at,
      radiusUnits: 'pixels',
      getRadius: 5 * look.scale,
      stroked: true,
      lineWidthUnits: 'pixels',
      getLineWidth: 1.5 * look.scale,
      getFillColor: (mark) => deckColour(mark.trip.hue, look.paper),
      getLineColor: paperColour(look.paper),
    }),
  ];
}

/** The stops of the tour joined in their order. */
export function tourLayers(arcs: readonly TourArc[], look: SceneLook): Layer[] {
  const hue = deckColour('tourism-zones', look.paper);
  return [
    new ArcLayer<TourArc>({
      id: 'tour',
      ...UNDER_WORDS,
      data: [...arcs],
      getSourcePosition: (arc) => position(arc.from),
      getTargetPosition: (arc) => position(arc.to),
      getSourceColor: hue,
      getTargetColor: hue,
      getWidth: 3 * look.scale,
      getHeight: 0.45,
      numSegments: 64,
    }),
    new ScatterplotLayer<LonLat>({
      id: 'tour-stops',
      ...UNDER_WORDS,
      data: [...arcs.map((arc) => arc.from), ...arcs.slice(-1).map((arc) => arc.to)],
      getPosition: position,
      getFillColor: hue,
      getRadius: 6 * look.scale,
      radiusUnits: 'pixels',
    }),
  ];
}

/** Figures as columns: measured ones solid, what plans aim at see-through; each with its number. */
export function columnLayers(
  columns: readonly SceneColumn[],
  scale: ColumnScale,
  numberOf: (column: SceneColumn) => string,
  look: SceneLook,
): Layer[] {
  const drawn = columns.filter((column) => column.drawn);
  const top = (column: SceneColumn): [number, number, number] => [
    ...position(columnPosition(column, scale.radiusM)),
    column.figure.value * scale.metresPerUnit,
  ];
  return [
    ...[false, true].map(
      (aim) =>
        new ColumnLayer<SceneColumn>({
          id: aim ? 'columns-aimed-at' : 'columns',
          ...UNDER_WORDS,
          data: drawn.filter((column) => column.aim === aim),
          diskResolution: 24,
          radius: scale.radiusM,
          extruded: true,
          material: false,
          elevationScale: scale.metresPerUnit,
          getPosition: (column) => position(columnPosition(column, scale.radiusM)),
          getElevation: (column) => column.figure.value,
          getFillColor: (column) => deckColour(column.hue, look.paper, aim ? 90 : 235),
        }),
    ),
    new TextLayer<SceneColumn>({
      id: 'column-numbers',
      data: [...numberedColumns(columns, scale)],
      getText: numberOf,
      getPosition: top,
      getColor: inkColour(look.paper),
      getSize: 13 * look.scale,
      getPixelOffset: [0, -9 * look.scale],
      fontFamily: '"Be Vietnam Pro", sans-serif',
      fontWeight: 600,
      characterSet: 'auto',
      outlineWidth: 4,
      outlineColor: paperColour(look.paper),
      fontSettings: { sdf: true, fontSize: 48, buffer: 8 },
      parameters: { depthCompare: 'always' },
    }),
  ];
}
