import { describe, expect, it } from 'vitest';
import { fitCamera } from '../../cartography/web-mercator.ts';
import { NO_FILTER } from '../../model/filter.ts';
import { indexRecord } from '../../model/record-index.ts';
import { realRecords } from '../../ui/render-for-tests.tsx';
import { openingView, type ViewState } from '../../view/view-state.ts';
import { addSlide, finished, moveSlide, NO_TALK, removeSlide, setSlideText, setTalkTitle } from './own-talk.ts';
import { cameraBounds, slideOfView } from './slide-of-view.ts';
import { readTalk, talkFileName, writeTalk } from './talk-file.ts';

const index = indexRecord(realRecords().vi);
const SIZE = [1000, 700] as const;
const VIEW: ViewState = {
  ...openingView('vi'),
  page: { kind: 'place', id: 'gate-kim-thanh-ii' },
  filter: { ...NO_FILTER, layers: ['border-gates'], plan: ['lc2024'] },
  year: 2030,
  camera: { center: [103.95, 22.5], zoom: 10.4, bearing: 12, pitch: 30 },
};
const talk = addSlide(
  addSlide(NO_TALK, slideOfView(VIEW, 'Cửa khẩu', SIZE)),
  slideOfView(openingView('vi'), 'Hành lang', SIZE),
);
const titles = (of: typeof talk) => of.slides.map((slide) => slide.title.vi);

describe('a talk of one’s own', () => {
  it('takes from the map what is seen: place, layers, filter, year and camera', () => {
    expect(talk.slides[0]).toMatchObject({
      place: 'gate-kim-thanh-ii',
      layers: ['border-gates'],
      filters: { plan: ['lc2024'] },
      year: 2030,
      camera: { bearing: 12, pitch: 30 },
    });
    expect(talk.slides[1]).not.toHaveProperty('camera');
  });

  it('keeps the camera as the window it shows, so that any screen shows at least as much', () => {
    const camera = VIEW.camera ?? { center: [0, 0] as const, zoom: 0, bearing: 0, pitch: 0 };
    const again = fitCamera(cameraBounds(camera, ...SIZE), ...SIZE);
    expect(again.zoom).toBeCloseTo(camera.zoom, 3);
    expect(again.center[0]).toBeCloseTo(camera.center[0], 4);
    expect(again.center[1]).toBeCloseTo(camera.center[1], 4);
  });

  it('is put in another order, and the ends stay ends', () => {
    expect(titles(moveSlide(talk, 0, 1))).toEqual(['Hành lang', 'Cửa khẩu']);
    expect(titles(moveSlide(talk, 0, -1))).toEqual(titles(talk));
    expect(titles(moveSlide(talk, 1, 1))).toEqual(titles(talk));
    expect(titles(removeSlide(talk, 0))).toEqual(['Hành lang']);
  });

  it('is written in the language of the page; an emptied text gives way to the others', () => {
    const written = setSlideText(setTalkTitle(talk, 'en', 'For Monday'), 0, 'notes', 'en', 'Speak slowly.');
    expect(written.title).toEqual({ en: 'For Monday' });
    expect(written.slides[0]?.notes).toEqual({ en: 'Speak slowly.' });
    expect(setTalkTitle(written, 'en', ' ').title).toEqual({});
  });

  it('goes into a file and comes back the same', () => {
    const whole = finished(setTalkTitle(talk, 'vi', 'Cho thứ Hai'), 'vi', 'Bài', (number) => `Trang ${number}`);
    const { talk: back } = readTalk(writeTalk(whole), index);
    expect(writeTalk(back ?? NO_TALK)).toBe(writeTalk({ ...whole, slides: back?.slides ?? [] }));
    expect(back?.slides.map((slide) => slide.camera)).toEqual(whole.slides.map((slide) => slide.camera));
  });

  it('opens a story of the record, claims and all, whatever the page speaks', () => {
    const stories = import.meta.glob<string>('../../../data/stories/*.json', {
      query: '?raw',
      import: 'default',
      eager: true,
    });
    for (const record of Object.values(realRecords())) {
      for (const [path, text] of Object.entries(stories)) {
        const { talk: opened, problems } = readTalk(text, indexRecord(record));
        expect(problems, `${path} in ${record.lang}`).toBeUndefined();
        expect(opened?.id).toBe('my-talk');
        expect(opened?.slides.length).toBeGreaterThan(9);
      }
    }
  });

  it('says of a broken file what is wrong, where, and gives no talk', () => {
    const broken = writeTalk(talk).replace('"gate-kim-thanh-ii"', '"gate-of-nowhere"').replace('2030', '3030');
    const { talk: none, problems } = readTalk(broken, index);
    expect(none).toBeUndefined();
    expect(problems?.map((problem) => problem.rule)).toEqual(['story-shape']);
    expect(broken.split('\n')[(problems?.[0]?.line ?? 0) - 1]).toContain('3030');
  });

  it('is called after its title in the file’s name', () => {
    expect(talkFileName('Đường sắt: đến đâu rồi?')).toBe('duong-sat-den-dau-roi.json');
    expect(talkFileName('走廊')).toBe('my-talk.json');
  });
});
