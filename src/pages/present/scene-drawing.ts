import type { Bounds } from '../../cartography/corridor.ts';
import { columnScale, isColumnScene, sceneColumns } from '../../cartography/deck-columns.ts';
import { freightRuns, freightTrips } from '../../cartography/deck-freight.ts';
import { tourArcs, tourStops } from '../../cartography/deck-tour.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import type { SceneDrawing } from '../../map/deck-scene-player.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import type { Scene } from '../../model/story/story.ts';

/** A scene worked out for a window of the map, ready for deck.gl. */
export function sceneDrawing(scene: Scene, index: RecordIndex, bounds: Bounds, year: number | null): SceneDrawing {
  if (scene === 'freight') return { kind: 'freight', trips: freightTrips(freightRuns(index, year)) };
  if (!isColumnScene(scene)) return { kind: 'tour', arcs: tourArcs(tourStops(index)) };
  const columns = sceneColumns(index, scene);
  return {
    kind: 'columns',
    columns,
    scale: columnScale(columns, bounds),
    numberOf: ({ figure }) => shortNumber(figure.value, index.record.lang),
  };
}

/** A number that fits above a column: `1,5 tr`, `1.5M`, `150万`; the table has it in full. */
export function shortNumber(value: number, lang: RecordIndex['record']['lang']): string {
  if (lang === 'zh')
    return value < 10_000 ? formatNumber(value, lang, 1) : `${formatNumber(value / 10_000, lang, 1)}万`;
  if (value < 100_000) return formatNumber(value, lang, 1);
  return formatNumber(value / 1_000_000, lang, 2) + (lang === 'vi' ? '\u00a0tr' : 'M');
}
