import { LANGS, type Lang } from '../../model/vocabulary.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { formatUrl } from '../../view/url/format-url.ts';
import { changeLanguage } from '../../view/view-changes.ts';

/** Short signs that fit a phone; screen readers hear the whole name too. */
const SIGNS: Readonly<Record<Lang, string>> = { vi: 'VI', en: 'EN', zh: '中文' };

/** The same view in the other languages: plain links, since words and record of another language are another download. */
export function LangLinks() {
  const { dict, root, view } = useAtlas();
  return (
    <nav className="lang-links" aria-label={dict.shell.language}>
      {LANGS.map((lang) => (
        <a
          key={lang}
          href={formatUrl(changeLanguage(view, lang), { root })}
          lang={lang}
          hrefLang={lang}
          title={dict.shell.languages[lang]}
          aria-current={lang === view.lang ? 'true' : undefined}
        >
          {SIGNS[lang]}
          {SIGNS[lang] === dict.shell.languages[lang] ? null : (
            <span className="spoken"> {dict.shell.languages[lang]}</span>
          )}
        </a>
      ))}
    </nav>
  );
}
