import type { Lang } from '../vocabulary.ts';
import type { ClaimFile, SlideFile, StoryFile, StoryWords } from './story-file.ts';
import { isBacked, numbersIn, type WrittenNumber } from './story-numbers.ts';
import type { StoryFinding } from './story-problem.ts';
import type { Evidence, StoryWorld } from './story-world.ts';

/** More than this and the last row reads nothing. */
const MOST_CLAIMS = 4;

/** Slides without a claim, and claims about nothing or about two things. */
export function* claimFindings(story: StoryFile, required: boolean): Iterable<StoryFinding> {
  for (const [at, slide] of story.slides.entries()) {
    const path = `slides.${at}`;
    if (required && slide.claims.length === 0) {
      yield {
        rule: 'story-claims',
        path,
        what: { en: 'the slide has no claim', vi: 'trang không có dữ kiện nào', zh: '该页没有任何论断' },
        mend: {
          en: 'Give the facts of the slide as `claims`, each with its place or task.',
          vi: 'Ghi các dữ kiện của trang thành `claims`, mỗi mục kèm địa điểm hoặc nhiệm vụ.',
          zh: '请把该页的事实写成 `claims`，各附地点或任务。',
        },
      };
    }
    if (slide.claims.length > MOST_CLAIMS) {
      yield {
        rule: 'story-claims',
        path: `${path}.claims`,
        what: {
          en: `${slide.claims.length} claims on one slide, more than ${MOST_CLAIMS}`,
          vi: `${slide.claims.length} dữ kiện trên một trang, quá ${MOST_CLAIMS}`,
          zh: `一页有 ${slide.claims.length} 条论断，超过 ${MOST_CLAIMS} 条`,
        },
        mend: { en: 'Make two slides of it.', vi: 'Tách thành hai trang.', zh: '请分成两页。' },
      };
    }
    for (const [number, claim] of slide.claims.entries()) {
      if ((claim.place === undefined) !== (claim.task === undefined)) continue;
      yield {
        rule: 'story-claims',
        path: `${path}.claims.${number}`,
        what: {
          en: 'the claim names neither a place nor a task, or both',
          vi: 'dữ kiện không nêu địa điểm hay nhiệm vụ, hoặc nêu cả hai',
          zh: '该论断未指明地点或任务，或同时指明了两者',
        },
        mend: {
          en: 'Give exactly one: `place` or `task`.',
          vi: 'Ghi đúng một mục: `place` hoặc `task`.',
          zh: '请只写 `place` 或 `task` 之一。',
        },
      };
    }
  }
}

/** Evidence that the record does not have, or that belongs to another subject. */
export function* evidenceFindings(story: StoryFile, world: StoryWorld): Iterable<StoryFinding> {
  for (const { claim, path } of claimsOf(story)) {
    const subject = subjectOf(claim);
    for (const [number, id] of claim.figures.entries()) {
      if (world.figure(id)?.subject === subject) continue;
      yield noEvidence(`${path}.figures.${number}`, id, subject, 'figures.csv');
    }
    for (const [number, date] of claim.states.entries()) {
      if (world.states(subject, date).length > 0) continue;
      yield noEvidence(`${path}.states.${number}`, date, subject, 'status.csv');
    }
  }
}

/** Numbers that stand in a text and not in what the record says about its subjects. */
export function* numberFindings(story: StoryFile, world: StoryWorld): Iterable<StoryFinding> {
  for (const [at, slide] of story.slides.entries()) {
    const path = `slides.${at}`;
    const pools = slide.claims.map((claim) => poolOf(claim, world));
    for (const [number, claim] of slide.claims.entries())
      yield* unbacked(claim.text, `${path}.claims.${number}.text`, pools[number] ?? [], world.langs);
    if (slide.claims.length === 0) continue;
    const all = [...pools.flat(), ...ownNumbers(slide, world)];
    yield* unbacked(slide.title, `${path}.title`, all, world.langs);
    yield* unbacked(slide.text, `${path}.text`, all, world.langs);
  }
}

/** Everything of the record that a claim cites. */
export function evidenceOf(claim: ClaimFile, world: StoryWorld): readonly Evidence[] {
  const figures = claim.figures.flatMap((id) => world.figure(id) ?? []);
  return [...figures, ...claim.states.flatMap((date) => world.states(subjectOf(claim), date))];
}

export function subjectOf({ place, task }: ClaimFile): string {
  return place ?? task ?? '';
}

function* claimsOf(story: StoryFile): Iterable<{ readonly claim: ClaimFile; readonly path: string }> {
  for (const [at, slide] of story.slides.entries())
    for (const [number, claim] of slide.claims.entries()) yield { claim, path: `slides.${at}.claims.${number}` };
}

function poolOf(claim: ClaimFile, world: StoryWorld): readonly WrittenNumber[] {
  const texts = [...world.ownTexts(subjectOf(claim)), ...evidenceOf(claim, world).flatMap((row) => row.texts)];
  return texts.flatMap(numbersIn);
}

function ownNumbers(slide: SlideFile, world: StoryWorld): readonly WrittenNumber[] {
  const texts = [...(slide.place ? world.ownTexts(slide.place) : []), String(slide.year ?? '')];
  return texts.flatMap(numbersIn);
}

function* unbacked(
  words: StoryWords,
  path: string,
  pool: readonly WrittenNumber[],
  langs: readonly Lang[],
): Iterable<StoryFinding> {
  for (const lang of langs) {
    for (const number of numbersIn(words[lang] ?? '')) {
      if (isBacked(number, pool)) continue;
      yield {
        rule: 'story-number',
        path: `${path}.${lang}`,
        what: {
          en: `"${number.text}" stands in none of the rows that the slide cites`,
          vi: `"${number.text}" không có trong các dòng mà trang dẫn`,
          zh: `"${number.text}" 不在该页引用的任何数据行中`,
        },
        mend: {
          en: 'Cite the row it comes from in `figures` or `states` of the claim, or correct the number.',
          vi: 'Dẫn dòng chứa số này trong `figures` hoặc `states` của dữ kiện, hoặc sửa số.',
          zh: '请在该论断的 `figures` 或 `states` 中引用其来源行，或改正数字。',
        },
      };
    }
  }
}

function noEvidence(path: string, named: string, subject: string, file: string): StoryFinding {
  return {
    rule: 'story-evidence',
    path,
    what: {
      en: `${file} has no row ${named} for ${subject}`,
      vi: `${file} không có dòng ${named} của ${subject}`,
      zh: `${file} 中没有 ${subject} 的 ${named} 行`,
    },
    mend: {
      en: 'Name a row of the same place or task, as it stands in the file.',
      vi: 'Nêu đúng một dòng của chính địa điểm hay nhiệm vụ đó, như trong tệp.',
      zh: '请指明同一地点或任务在文件中的行。',
    },
  };
}
