/** The languages of the atlas; Vietnamese first, it is the source of every dictionary part. */
export type Lang = 'vi' | 'en' | 'zh';

/** BCP 47 tag behind the formats. British English: day before month, no comma before "and". */
export const LOCALE_TAGS: Readonly<Record<Lang, string>> = { vi: 'vi-VN', en: 'en-GB', zh: 'zh-CN' };
