import { distanceKm } from '../planar.ts';
import type { LonLat } from '../record.ts';
import type { FeatureRow } from '../record-files/features.ts';
import { kmOf } from '../spine.ts';
import { KINDS } from '../vocabulary.ts';
import { groupRows } from './group-rows.ts';
import { lastStatuses } from './last-statuses.ts';
import { lineParts } from './positions.ts';
import { type CheckContext, defineRule, type Finding, type Rule } from './rule.ts';
import { spineLineOf } from './spine-line.ts';

/** What a geometry says about the thing: its parts, its length, how sure it is. */

const MAX_SEGMENT_KM = 12;
/** A drawn line may fall short of the official length (bends) more than exceed it. */
const LENGTH_TOLERANCE = { short: -0.08, long: 0.02 };
/** A line may run this far backwards along the corridor before it counts as drawn from the sea. */
const BACKWARDS_KM = 5;

/** Every line of the record: places and the network between them. */
function* lines({ raw }: CheckContext) {
  for (const feature of raw.features) {
    for (const part of lineParts(feature.geometry)) yield { at: feature.at, id: feature.properties.id, part };
  }
  for (const { at, geometry, properties } of raw.network) yield { at, id: properties.id, part: geometry.coordinates };
}

const zeroLength = defineRule('zero-length', function* (context): Iterable<Finding> {
  for (const { at, id, part } of lines(context)) {
    const twice = part.findIndex((vertex, index) => {
      const next = part[index + 1];
      return next !== undefined && vertex[0] === next[0] && vertex[1] === next[1];
    });
    if (twice === -1) continue;
    yield {
      at,
      id,
      what: {
        en: `vertices ${twice + 1} and ${twice + 2} are the same point`,
        vi: `đỉnh ${twice + 1} và ${twice + 2} trùng nhau`,
      },
      mend: { en: 'Delete one of the two vertices.', vi: 'Xóa một trong hai đỉnh.' },
    };
  }
});

const LINE_LAYERS: ReadonlySet<string> = new Set(['railways', 'expressways', 'crossings', 'waterways']);

const longSegment = defineRule('long-segment', function* ({ raw }): Iterable<Finding> {
  const last = lastStatuses(raw);
  const inUse = raw.features.filter(
    ({ layer, properties }) => LINE_LAYERS.has(layer) && last.get(properties.id)?.status === 'operating',
  );
  for (const { at, geometry, properties } of [...inUse, ...raw.network]) {
    for (const part of lineParts(geometry)) {
      const index = part.findIndex((vertex, n) => n > 0 && distanceKm(part[n - 1] ?? vertex, vertex) > MAX_SEGMENT_KM);
      if (index === -1) continue;
      const km = distanceKm(part[index - 1] as LonLat, part[index] as LonLat).toFixed(1);
      yield {
        at,
        id: properties.id,
        // Drawn through its stations and free between them: a straight stretch is what that basis says.
        severity: properties.basis === 'stations' ? 'warning' : 'error',
        what: {
          en: `${km} km between vertices ${index} and ${index + 1} of a line that exists`,
          vi: `${km} km giữa đỉnh ${index} và ${index + 1} của một tuyến đang có`,
        },
        mend: {
          en: `Add vertices: no straight stretch over ${MAX_SEGMENT_KM} km on a line in operation.`,
          vi: `Thêm đỉnh: tuyến đang vận hành không có đoạn thẳng quá ${MAX_SEGMENT_KM} km.`,
        },
      };
    }
  }
});

function drawnKm(feature: FeatureRow): number {
  return lineParts(feature.geometry)
    .flatMap((part) => part.slice(1).map((vertex, n) => distanceKm(part[n] ?? vertex, vertex)))
    .reduce((sum, km) => sum + km, 0);
}

const drawnLength = defineRule('drawn-length', function* ({ raw }): Iterable<Finding> {
  const lengths = raw.figures.filter((figure) => figure.key === 'length_km');
  const byFeature = groupRows(lengths, (figure) => figure.feature);
  for (const feature of raw.features) {
    const { id, basis } = feature.properties;
    const official = byFeature.get(id) ?? [];
    const drawn = official.length > 0 ? drawnKm(feature) : 0;
    if (drawn === 0) continue;
    const shares = official.map((figure) => drawn / figure.value - 1);
    if (shares.some((share) => share >= LENGTH_TOLERANCE.short && share <= LENGTH_TOLERANCE.long)) continue;
    const nearest = shares.reduce((a, b) => (Math.abs(a) < Math.abs(b) ? a : b));
    const said = official.map((figure) => figure.value).join(' / ');
    const percent = `${nearest > 0 ? '+' : ''}${(nearest * 100).toFixed(1)} %`;
    yield {
      at: feature.at,
      id,
      severity: basis === 'surveyed' ? 'error' : 'warning',
      what: {
        en: `drawn ${drawn.toFixed(1)} km, length_km ${said} (${percent})`,
        vi: `vẽ ${drawn.toFixed(1)} km, length_km ${said} (${percent})`,
      },
      mend: {
        en: 'Between −8 % and +2 % is expected. Draw it better, or say in the position note why it differs.',
        vi: 'Chênh lệch cho phép từ −8 % đến +2 %. Vẽ lại cho sát hơn, hoặc nêu lý do ở ghi chú vị trí.',
      },
    };
  }
});

const direction = defineRule('line-direction', function* ({ raw }): Iterable<Finding> {
  const spine = spineLineOf(raw);
  if (!spine) return;
  for (const { at, geometry, properties } of raw.features) {
    for (const part of lineParts(geometry)) {
      const [first, last] = [part[0], part.at(-1)];
      const from = first && kmOf(spine, first);
      const to = last && kmOf(spine, last);
      if (!from || !to || to.km > from.km - BACKWARDS_KM) continue;
      yield {
        at,
        id: properties.id,
        severity: 'warning',
        what: {
          en: `the line runs from km ${from.km.toFixed(0)} back to km ${to.km.toFixed(0)}`,
          vi: `tuyến đi ngược từ km ${from.km.toFixed(0)} về km ${to.km.toFixed(0)}`,
        },
        mend: {
          en: 'Lines run from Kunming to the sea: reverse the order of the vertices.',
          vi: 'Tuyến đi từ Côn Minh ra biển: đảo thứ tự các đỉnh.',
        },
      };
    }
  }
});

const basisStated = defineRule('position-basis', function* ({ raw }): Iterable<Finding> {
  for (const { at, geometry, properties } of raw.features) {
    const { id, basis, accuracy_m: accuracyM } = properties;
    const complete = basis !== null && accuracyM !== null && (properties.position_source ?? []).length > 0;
    if (geometry ? complete : basis === null && accuracyM === null) continue;
    yield {
      at,
      id,
      what: geometry
        ? { en: 'a position without basis, accuracy or source', vi: 'vị trí thiếu căn cứ, độ chính xác hoặc nguồn' }
        : { en: 'a basis or accuracy without a position', vi: 'có căn cứ hoặc độ chính xác mà không có vị trí' },
      mend: geometry
        ? {
            en: 'Fill in basis, accuracy_m and position_source; without them the place has geometry null.',
            vi: 'Điền basis, accuracy_m và position_source; nếu không có thì để geometry là null.',
          }
        : { en: 'Set basis and accuracy_m to null.', vi: 'Đặt basis và accuracy_m là null.' },
    };
  }
});

const kindOfLayer = defineRule('kind-of-layer', function* ({ raw }): Iterable<Finding> {
  for (const { at, layer, properties } of raw.features) {
    const kinds: readonly string[] = KINDS[layer];
    if (kinds.includes(properties.kind)) continue;
    yield {
      at,
      id: properties.id,
      what: {
        en: `kind "${properties.kind}" does not belong to ${layer}`,
        vi: `loại "${properties.kind}" không thuộc lớp ${layer}`,
      },
      mend: { en: `Use one of: ${kinds.join(', ')}.`, vi: `Dùng một trong: ${kinds.join(', ')}.` },
    };
  }
});

export const POSITION_RULES: readonly Rule[] = [
  zeroLength,
  longSegment,
  drawnLength,
  direction,
  basisStated,
  kindOfLayer,
];
