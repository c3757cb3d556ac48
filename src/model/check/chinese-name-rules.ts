import { defineRule, type Finding, type Rule } from './rule.ts';

/** A Chinese name, the source that uses it, and how it sounds. */

const chineseName = defineRule('chinese-name', function* ({ raw }): Iterable<Finding> {
  for (const { at, properties } of raw.features) {
    const given = [properties['name:zh'], properties.name_zh_basis, properties.pinyin];
    if (given.every((value) => value !== undefined) || given.every((value) => value === undefined)) continue;
    yield {
      at,
      id: properties.id,
      what: {
        en: 'name:zh, name_zh_basis and pinyin do not go together',
        vi: 'name:zh, name_zh_basis và pinyin không đi cùng nhau',
      },
      mend: {
        en: 'A Chinese name has the source that uses it and its pinyin; an unsure one is left out with both.',
        vi: 'Tên tiếng Trung cần có nguồn dùng tên đó và pinyin; chưa chắc thì bỏ cả ba.',
      },
    };
  }
});

/** One syllable a Chinese character, one a word in other letters. */
function syllablesOf(name: string): number {
  return name.match(/\p{Script=Han}|[\p{Script=Latin}\d]+/gu)?.length ?? 0;
}

const IN_BRACKETS = /（[^）]*）|\([^)]*\)/g;

const pinyinLength = defineRule('pinyin-length', function* ({ raw }): Iterable<Finding> {
  for (const { at, properties } of raw.features) {
    const { id, 'name:zh': name, pinyin } = properties;
    if (name === undefined || pinyin === undefined) continue;
    const found = pinyin.split(' ').length;
    // What stands in brackets may be a remark that no one speaks.
    const wanted = syllablesOf(name.replace(IN_BRACKETS, ''));
    if (found === wanted || found === syllablesOf(name)) continue;
    yield {
      at,
      id,
      what: {
        en: `pinyin has ${found} syllables, ${name} has ${wanted}`,
        vi: `pinyin có ${found} âm tiết, ${name} có ${wanted}`,
      },
      mend: {
        en: 'One syllable a character, parted by blanks; what stands in brackets may be left out.',
        vi: 'Mỗi chữ một âm tiết, cách nhau bằng dấu cách; phần trong ngoặc có thể bỏ.',
      },
    };
  }
});

export const CHINESE_NAME_RULES: readonly Rule[] = [chineseName, pinyinLength];
