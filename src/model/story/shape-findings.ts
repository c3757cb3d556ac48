import * as v from 'valibot';
import type { StoryFinding } from './story-problem.ts';

type Issue = v.BaseIssue<unknown>;

/** What a schema found wrong, in words a planner understands: which member, and what it should hold. */
export function shapeFindings(issues: readonly Issue[]): readonly StoryFinding[] {
  return issues.map((issue) => {
    const path = v.getDotPath(issue) ?? '';
    const name = path === '' ? '{ }' : path;
    const shown = JSON.stringify(issue.input) ?? '';
    const short = shown.length > 60 ? `${shown.slice(0, 57)}…` : shown;
    if (issue.type === 'strict_object' && issue.expected === 'never') return unknownMember(path, name);
    if (issue.input === undefined) return missing(path, name);
    const wanted = wantedText(issue);
    return {
      rule: 'story-shape',
      path,
      what: {
        en: `\`${name}\` is ${short}, which cannot be used here`,
        vi: `\`${name}\` là ${short}, không dùng được ở đây`,
        zh: `\`${name}\` 为 ${short}，此处不可用`,
      },
      mend: { en: `Give ${wanted}.`, vi: `Cần ${wanted}.`, zh: `应为 ${wanted}。` },
    };
  });
}

function unknownMember(path: string, name: string): StoryFinding {
  return {
    rule: 'story-shape',
    path,
    what: {
      en: `stories have no \`${name}\``,
      vi: `câu chuyện không có mục \`${name}\``,
      zh: `故事文件没有 \`${name}\` 这一项`,
    },
    mend: {
      en: 'Delete it, or correct its name.',
      vi: 'Xóa mục này hoặc sửa lại tên.',
      zh: '请删除该项或改正名称。',
    },
  };
}

function missing(path: string, name: string): StoryFinding {
  return {
    rule: 'story-shape',
    path,
    what: { en: `\`${name}\` is missing`, vi: `thiếu \`${name}\``, zh: `缺少 \`${name}\`` },
    mend: { en: 'Add it.', vi: 'Thêm mục này.', zh: '请补充该项。' },
  };
}

/** Valibot's own description of what it expected, or the pattern's limit. */
function wantedText(issue: Issue): string {
  const { expected, requirement } = issue as Issue & { readonly requirement?: unknown };
  if (expected)
    return expected
      .replaceAll('"', '')
      .replaceAll(' | ', ', ')
      .replace(/^\(|\)$/gu, '');
  return requirement instanceof RegExp ? requirement.source : String(requirement ?? issue.type);
}
