import { expect, it } from 'vitest';
import { suggestFigureId, suggestPlaceId, suggestSourceId } from './suggest-ids.ts';

const NONE: ReadonlySet<string> = new Set();

it('makes the id of a place from its name, without marks', () => {
  expect(suggestPlaceId('Cảng cạn Vĩnh Phúc (giai đoạn 2)', NONE)).toBe('cang-can-vinh-phuc-giai-doan-2');
});

it('takes the next free number when the id is taken', () => {
  expect(suggestPlaceId('Ga Đồng Đăng', new Set(['ga-dong-dang', 'ga-dong-dang-2']))).toBe('ga-dong-dang-3');
});

it('suggests nothing for a name without Latin letters', () => {
  expect(suggestPlaceId('口岸', NONE)).toBe('');
});

it('makes the id of a source from publisher, date and title', () => {
  const source = {
    publisher: 'Báo Lào Cai',
    date: '2026-12-01',
    title: 'Ground broken for the bridge at Bản Vược today',
  };
  expect(suggestSourceId(source, NONE)).toBe('bao-lao-cai-2026-12-01-ground-broken-for-the-bridge');
  expect(suggestSourceId({ ...source, date: '' }, NONE)).toBe('bao-lao-cai-nd-ground-broken-for-the-bridge');
});

it('counts on from the highest number of the place, over all its keys', () => {
  const figures = [{ id: 'a--area-ha--01' }, { id: 'a--cost-vnd-bn--07' }, { id: 'a-b--area-ha--30' }];
  expect(suggestFigureId('a', 'target_area_ha', figures)).toBe('a--target-area-ha--08');
  expect(suggestFigureId('c', 'area_ha', figures)).toBe('c--area-ha--01');
});
