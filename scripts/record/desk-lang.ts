/** The languages of the desk are those of the check. */
export type DeskLang = 'en' | 'vi';

/** The language named by a flag, else that of the system where it is Vietnamese, else English. */
export function deskLang(flag: string | undefined, env: Readonly<Record<string, string | undefined>>): DeskLang {
  if (flag === 'vi' || flag === 'en') return flag;
  return (env.LC_ALL ?? env.LANG ?? '').startsWith('vi') ? 'vi' : 'en';
}
