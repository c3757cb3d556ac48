import { nearestId } from '../check/record-ids.ts';
import { OWN_TALK_ID } from './story.ts';
import type { SlideFile, StoryFile } from './story-file.ts';
import type { SaidToAll, StoryFinding } from './story-problem.ts';
import type { StoryTarget, StoryWorld } from './story-world.ts';

/** The drawn base ends there (see `CAMERA_LIMITS` of the cartography); a view beyond it would show a straight edge. */
const LIMITS = { west: 98.05, south: 17.8, east: 111.7, north: 28.45 } as const;

const KINDS: Readonly<Record<StoryTarget, SaidToAll>> = {
  place: { en: 'place', vi: 'địa điểm', zh: '地点' },
  task: { en: 'task', vi: 'nhiệm vụ', zh: '任务' },
  plan: { en: 'document', vi: 'văn bản', zh: '文件' },
  agency: { en: 'agency', vi: 'cơ quan', zh: '机构' },
  province: { en: 'province', vi: 'tỉnh', zh: '省' },
};

/** A name that is not the file's, or that the atlas keeps for itself. */
export function* idFindings(story: StoryFile, fileId: string | null): Iterable<StoryFinding> {
  if (fileId === null) return;
  if (story.id === fileId && fileId !== OWN_TALK_ID) return;
  const reserved = fileId === OWN_TALK_ID;
  yield {
    rule: 'story-id',
    path: 'id',
    what: reserved
      ? {
          en: `"${OWN_TALK_ID}" is the name of the reader's own talk`,
          vi: `"${OWN_TALK_ID}" là tên dành cho bài trình bày riêng của người đọc`,
          zh: `"${OWN_TALK_ID}" 是读者自己演讲的专用名`,
        }
      : {
          en: `the file is called ${fileId}, its \`id\` says ${story.id}`,
          vi: `tệp tên ${fileId}, còn \`id\` ghi ${story.id}`,
          zh: `文件名为 ${fileId}，而 \`id\` 写作 ${story.id}`,
        },
    mend: {
      en: 'Give file and `id` the same name; links to the story use it for ever.',
      vi: 'Đặt tên tệp và `id` giống nhau; liên kết tới câu chuyện dùng tên này mãi.',
      zh: '请使文件名与 `id` 一致；故事的链接将一直使用此名。',
    },
  };
}

/** Ids that name nothing in the record. */
export function* referenceFindings(story: StoryFile, world: StoryWorld): Iterable<StoryFinding> {
  for (const { path, to, id } of referencesOf(story)) {
    if (world.ids[to].has(id)) continue;
    const kind = KINDS[to];
    const near = nearestId(world.ids[to], id);
    yield {
      rule: 'story-reference',
      path,
      what: {
        en: `the record has no ${kind.en} "${id}"`,
        vi: `hồ sơ không có ${kind.vi} "${id}"`,
        zh: `数据档案中没有${kind.zh}"${id}"`,
      },
      mend: near
        ? { en: `Is "${near}" meant?`, vi: `Có phải "${near}"?`, zh: `是否为"${near}"？` }
        : {
            en: 'Write the id as it stands in the record; it is the end of the address of its page.',
            vi: 'Ghi đúng mã trong hồ sơ; mã là phần cuối địa chỉ trang của đối tượng đó.',
            zh: '请按数据档案写出编号；编号即其页面地址的末段。',
          },
    };
  }
}

/** Cameras that look the wrong way round, beyond the drawn base, or at nothing. */
export function* cameraFindings(story: StoryFile, world: StoryWorld): Iterable<StoryFinding> {
  for (const [at, slide] of story.slides.entries()) {
    const path = `slides.${at}`;
    if (!slide.camera) {
      const lost = slide.place !== undefined && world.ids.place.has(slide.place) && !world.hasPosition(slide.place);
      if (lost) yield nowhere(`${path}.place`, slide.place ?? '');
      continue;
    }
    const [west, south, east, north] = slide.camera.bounds;
    const inside = west >= LIMITS.west && south >= LIMITS.south && east <= LIMITS.east && north <= LIMITS.north;
    if (west < east && south < north && inside) continue;
    yield {
      rule: 'story-camera',
      path: `${path}.camera.bounds`,
      what: {
        en: `[${slide.camera.bounds.join(', ')}] is no window of the map`,
        vi: `[${slide.camera.bounds.join(', ')}] không phải một khung của bản đồ`,
        zh: `[${slide.camera.bounds.join(', ')}] 不是地图内的窗口`,
      },
      mend: {
        en: `Give west, south, east, north in degrees within ${Object.values(LIMITS).join(', ')}.`,
        vi: `Ghi tây, nam, đông, bắc theo độ, trong khoảng ${Object.values(LIMITS).join(', ')}.`,
        zh: `请依次写西、南、东、北（度），范围 ${Object.values(LIMITS).join(', ')}。`,
      },
    };
  }
}

function nowhere(path: string, place: string): StoryFinding {
  return {
    rule: 'story-camera',
    path,
    what: {
      en: `${place} has no known position, so the slide shows nothing`,
      vi: `${place} chưa rõ vị trí, trang không có gì để hiện`,
      zh: `${place} 位置不详，该页无可显示`,
    },
    mend: {
      en: 'Add a `camera` with the bounds to look at.',
      vi: 'Thêm `camera` với khung cần nhìn.',
      zh: '请加上 `camera` 及要看的范围。',
    },
  };
}

function* referencesOf(
  story: StoryFile,
): Iterable<{ readonly path: string; readonly to: StoryTarget; readonly id: string }> {
  for (const [at, slide] of story.slides.entries()) {
    const path = `slides.${at}`;
    if (slide.place !== undefined) yield { path: `${path}.place`, to: 'place', id: slide.place };
    yield* filterReferences(slide, path);
    for (const [number, claim] of slide.claims.entries()) {
      const base = `${path}.claims.${number}`;
      if (claim.place !== undefined) yield { path: `${base}.place`, to: 'place', id: claim.place };
      if (claim.task !== undefined) yield { path: `${base}.task`, to: 'task', id: claim.task };
    }
  }
}

function* filterReferences({ filters }: SlideFile, path: string) {
  if (!filters) return;
  for (const to of ['plan', 'agency', 'province'] as const)
    for (const [number, id] of filters[to].entries()) yield { path: `${path}.filters.${to}.${number}`, to, id };
}
