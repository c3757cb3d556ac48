import { useRef, useState } from 'react';
import { formatList } from '../../i18n/lists.ts';
import { formatCorrection } from '../../model/correction/correction-text.ts';
import type { Lang } from '../../model/vocabulary.ts';
import { saveFile } from '../../ui/save-file.ts';
import type { CorrectWords } from './load-correct-words.ts';
import { correctionsMail, mailLink } from './mail-link.ts';
import type { Review } from './review-draft.ts';

interface ReadyCorrectionProps {
  readonly review: Review;
  /** Name of the place or task in the reader's language. */
  readonly name: string;
  readonly fileName: string;
  readonly edition: string;
  readonly lang: Lang;
  readonly words: CorrectWords;
}

/** The sound correction: read it, take it, send it. */
export function ReadyCorrection({ review, name, fileName, edition, lang, words }: ReadyCorrectionProps) {
  const patch = useRef<HTMLPreElement>(null);
  const [said, setSaid] = useState('');
  const text = formatCorrection(review.correction);
  const letter = `${words.mailBody(name, edition)}\n\n${text}`;
  const to = correctionsMail();
  const subject = words.mailSubject(name);
  const short = to && mailLink(to, subject, letter);
  const long =
    to && !short ? mailLink(to, subject, `${words.mailBody(name, edition)}\n\n${words.mailAttach(fileName)}\n`) : null;
  const download = () => saveFile(new Blob([letter], { type: 'text/plain;charset=utf-8' }), fileName);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(letter);
      setSaid(words.copied);
    } catch {
      // Pages opened from a file, and old browsers, have no clipboard: the text is marked for the keyboard.
      if (patch.current) window.getSelection()?.selectAllChildren(patch.current);
      setSaid(words.copyFailed);
    }
  };
  return (
    <section className="correct-ready" aria-label={words.patch}>
      <p className="correct-sound">
        {words.sound}
        {review.toTranslate.length > 0
          ? ` ${words.stillToTranslate(
              formatList(
                review.toTranslate.map((of) => words.note.langs[of]),
                lang,
              ),
            )}`
          : null}
      </p>
      {review.doubts.map((doubt) => (
        <p key={doubt} className="correct-hint">
          {doubt}
        </p>
      ))}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll, also by keyboard. */}
      <pre ref={patch} className="correct-patch" tabIndex={0}>
        {text}
      </pre>
      <div className="correct-actions">
        <button type="button" className="button" onClick={download}>
          {words.download}
        </button>
        <button type="button" className="button" onClick={copy}>
          {words.copy}
        </button>
        {short || long ? (
          <a className="button" href={short ?? long ?? ''} onClick={short ? undefined : download}>
            {words.mail}
          </a>
        ) : null}
      </div>
      <p className="correct-hint" role="status">
        {said || (to ? (short ? '' : words.mailLong) : words.noMail)}
      </p>
    </section>
  );
}
