import { parseOsmSelector } from '../record-files/osm-selector.ts';
import { defineRule, type Finding, type Rule } from './rule.ts';

/** A line has a selector and all that goes with it, or a reason why not. */
const osmLine = defineRule('osm-line', function* ({ raw }): Iterable<Finding> {
  for (const { at, line, selector, reach_m: reachM, note_vi: note } of raw.osmLines) {
    const byTags = selector !== null && parseOsmSelector(selector)?.kind === 'tags';
    const complete = selector === null ? note !== null && reachM === null : !byTags || (reachM !== null && reachM > 0);
    if (complete) continue;
    yield {
      at,
      id: line,
      what:
        selector === null
          ? {
              en: 'no selector and no reason, or a reach without one',
              vi: 'không có selector và lý do, hoặc có reach_m mà thiếu selector',
            }
          : { en: 'tags without a reach', vi: 'có thẻ nhưng thiếu reach_m' },
      mend: {
        en: 'Tags need reach_m. A line without a selector says why in its note and has no reach_m.',
        vi: 'Có thẻ thì ghi reach_m. Tuyến không có selector thì nêu lý do ở ghi chú và để trống reach_m.',
      },
    };
  }
});

export const OSM_RULES: readonly Rule[] = [osmLine];
