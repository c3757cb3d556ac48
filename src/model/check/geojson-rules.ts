import { isFeature } from 'geojson-validation';
import { looseId } from '../record-files/read-geojson.ts';
import { defineRule, type Finding, type Rule } from './rule.ts';

/** RFC 7946, by a validator. Apart from the other rules of form: pages that check a correction go without the validator's weight. */

const geojson = defineRule('geojson-valid', function* ({ loose }): Iterable<Finding> {
  for (const { feature, file, line } of loose) {
    for (const complaint of isFeature(feature, true)) {
      yield {
        at: { file, line },
        id: looseId(feature),
        what: { en: `not valid GeoJSON: ${complaint}`, vi: `GeoJSON không hợp lệ: ${complaint}` },
        mend: {
          en: 'Draw the geometry again in QGIS and export as GeoJSON (RFC 7946).',
          vi: 'Vẽ lại hình trong QGIS rồi xuất dạng GeoJSON (RFC 7946).',
        },
      };
    }
  }
});

export const GEOJSON_RULES: readonly Rule[] = [geojson];
