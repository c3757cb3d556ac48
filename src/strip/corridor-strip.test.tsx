import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { zh } from '../i18n/zh.ts';
import { compileRecord } from '../model/compile/compile-record.ts';
import { DATA_FILES } from '../model/data-for-tests.ts';
import { readRecordFiles } from '../model/record-files/read-record-files.ts';
import { indexRecord } from '../model/record-index.ts';
import { LANGS } from '../model/vocabulary.ts';
import { CorridorStrip, type CorridorStripProps } from './corridor-strip.tsx';
import { REFERENCE_WIDTH_U } from './layout-scale.ts';
import { layoutStrip } from './layout-strip.ts';

const { records } = compileRecord(readRecordFiles(DATA_FILES).raw);
const dicts = { vi, en, zh };
const indexes = { vi: indexRecord(records.vi), en: indexRecord(records.en), zh: indexRecord(records.zh) };

function drawn(change: Partial<CorridorStripProps> & { readonly lang?: 'vi' | 'en' | 'zh' } = {}): string {
  const { lang = 'vi', ...props } = change;
  return renderToString(
    <CorridorStrip
      index={indexes[lang]}
      dict={dicts[lang]}
      view={{ lang, year: null, labels: null }}
      places={indexes[lang].record.places}
      hrefOf={(id) => `places/${id}/`}
      live={false}
      {...props}
    />,
  );
}

/** Text of the links of the list, in their order. */
function listed(html: string): string[] {
  const list = html.slice(html.indexOf('<ol'), html.indexOf('</ol>'));
  return [...list.matchAll(/<a [^>]*>([^<]*)<\/a>/gu)].map(([, text]) => text ?? '');
}

test('the static strip is drawn in every language without a style attribute', () => {
  for (const lang of LANGS) {
    for (const lanes of ['groups', 'layers'] as const) {
      const html = drawn({ lang, lanes });
      expect(html).not.toMatch(/\sstyle=/u);
      expect(html).not.toMatch(/NaN|undefined|Infinity/u);
      expect(html.match(/<svg class="strip-canvas"/gu)).toHaveLength(1);
    }
  }
});

test('every place on the strip is a link in the list, in kilometre order', () => {
  const html = drawn();
  const kms = listed(html).map((text) => Number(/km (\d+)/u.exec(text)?.[1]));
  expect(kms).toHaveLength(indexes.vi.record.places.filter(({ span }) => span).length);
  const froms = indexes.vi.record.places.flatMap(({ span }) => span?.fromKm ?? []).toSorted((a, b) => a - b);
  kms.forEach((km, at) => {
    // Marks of short lines are said at their middle.
    expect(Math.abs(km - (froms[at] ?? 0))).toBeLessThan(12);
  });
});

test('a place is said with name, status and kilometre', () => {
  expect(listed(drawn())).toContainEqual(
    expect.stringMatching(/^Cửa khẩu quốc tế đường bộ số II Kim Thành, đang vận hành, km \d+$/u),
  );
});

test('a promise is said as a promise', () => {
  const html = drawn({ lang: 'en', view: { lang: 'en', year: 2030, labels: null } });
  expect(listed(html).filter((text) => text.includes('promised for 2030')).length).toBeGreaterThan(5);
});

test('what is late is said to be late', () => {
  expect(listed(drawn()).some((text) => text.includes(', chậm, '))).toBe(true);
});

test('without scripts everything drawn is a link too, out of the tab order', () => {
  const { places } = indexes.vi.record;
  const { lanes } = layoutStrip({ index: indexes.vi, places, lang: 'vi', lanes: 'layers', widthU: REFERENCE_WIDTH_U });
  const shown = lanes.reduce((sum, { marks, bars }) => sum + marks.length + bars.length, 0);
  const links = drawn({ lanes: 'layers' }).match(/<a href="places\/[^"]*" tabindex="-1" data-place=/giu);
  expect(links).toHaveLength(shown);
});

test('alive, one link of the list is in the tab order: the selected place', () => {
  const html = drawn({ live: true, selectedId: 'gate-kim-thanh-ii' });
  const stops = html.match(/<a [^>]*tabindex="0"[^>]*>/giu) ?? [];
  expect(stops).toHaveLength(1);
  expect(stops[0]).toContain('places/gate-kim-thanh-ii/');
  expect(stops[0]).toContain('aria-current="true"');
});

test('a place pointed at elsewhere has its note, also when it is folded', () => {
  const html = drawn({ live: true, hoveredId: 'gate-kim-thanh-ii' });
  expect(html).toContain('strip-note');
  expect(html).toContain('data-state="hovered"');
});

test('a filter that leaves nothing leaves the line', () => {
  const html = drawn({ places: [] });
  expect(html).toContain('strip-axis');
  expect(listed(html)).toEqual([]);
});
