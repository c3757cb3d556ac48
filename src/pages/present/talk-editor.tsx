import { useId, useState } from 'react';
import { nameIn } from '../../cartography/map-labels.ts';
import { OWN_TALK_ID } from '../../model/story/story.ts';
import type { SlideFile } from '../../model/story/story-file.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import {
  finished,
  moveSlide,
  NO_TALK,
  type OwnTalk,
  removeSlide,
  type SlideText,
  setSlideText,
  setTalkTitle,
} from './own-talk.ts';
import { keepOwnTalk, readOwnTalk, readTalkBefore, setTalkAside } from './own-talk-store.ts';
import { TalkFiles } from './talk-files.tsx';

/** The reader's own talk: its slides in their order, their words, and the ways in and out of a file. */
export function TalkEditor() {
  const { dict, hrefTo, index } = usePageAtlas();
  const words = dict.stories.talk;
  const [talk, setTalk] = useState(() => readOwnTalk(index));
  const [before, setBefore] = useState<OwnTalk | null>(() => readTalkBefore(index));
  const [said, setSaid] = useState('');

  const change = (next: OwnTalk) => {
    setTalk(next);
    if (!keepOwnTalk(next)) setSaid(words.notKept);
  };
  /** Puts another talk in the place of this one, which can be brought back. */
  const replace = (next: OwnTalk, say: string) => {
    setTalkAside(talk);
    if (talk.slides.length > 0) setBefore(talk);
    setSaid(say);
    change(next);
  };
  const whole = finished(talk, dict.lang, words.untitled, dict.stories.slideNumber);
  return (
    <div className="talk-editor">
      {talk.slides.length === 0 ? (
        <p>
          {words.empty} <a href={hrefTo({ kind: 'explore' })}>{words.openMap}</a>
        </p>
      ) : (
        <>
          <Field
            label={words.title}
            value={talk.title[dict.lang] ?? ''}
            placeholder={whole.title[dict.lang] ?? Object.values(whole.title)[0] ?? ''}
            onChange={(text) => change(setTalkTitle(talk, dict.lang, text))}
          />
          <p className="soft small">{words.limits}</p>
          <ol className="talk-slides">
            {talk.slides.map((slide, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a slide has no name of its own that could not be there twice.
              <li key={at}>
                <SlideFields
                  slide={slide}
                  number={at + 1}
                  last={at === talk.slides.length - 1}
                  onText={(part, text) => change(setSlideText(talk, at, part, dict.lang, text))}
                  onMove={(by) => change(moveSlide(talk, at, by))}
                  onRemove={() => replace(removeSlide(talk, at), words.removed)}
                />
              </li>
            ))}
          </ol>
          <p className="talk-present">
            <a className="button" href={hrefTo({ kind: 'story', id: OWN_TALK_ID, step: 1 })}>
              {words.present}
            </a>
            <button type="button" className="button" onClick={() => replace(NO_TALK, words.cleared)}>
              {words.clear}
            </button>
          </p>
        </>
      )}
      <TalkFiles talk={whole} onImport={(next) => replace(next, words.imported(next.slides.length))} />
      <p className="talk-said" role="status">
        {said}
        {said && before ? (
          <>
            {' '}
            <button
              type="button"
              className="text-button"
              onClick={() => {
                setBefore(null);
                setSaid('');
                change(before);
              }}
            >
              {words.undo}
            </button>
          </>
        ) : null}
      </p>
    </div>
  );
}

interface SlideFieldsProps {
  readonly slide: SlideFile;
  readonly number: number;
  readonly last: boolean;
  readonly onText: (part: SlideText, text: string) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

function SlideFields({ slide, number, last, onText, onMove, onRemove }: SlideFieldsProps) {
  const { dict, index } = usePageAtlas();
  const { talk: words, slideNumber } = dict.stories;
  const { lang } = dict;
  const place = slide.place ? index.placeById.get(slide.place) : undefined;
  const shows = [
    place ? nameIn(place.names, lang) : words.wholeCorridor,
    ...slide.layers.map((layer) => dict.record.layers[layer].long),
    ...(slide.year ? [String(slide.year)] : []),
  ].join(dict.shell.listSeparator);
  const inOther = (part: SlideText) => Object.values(slide[part] ?? {})[0] ?? '';
  return (
    <fieldset className="talk-slide">
      <legend>{slideNumber(number)}</legend>
      <Field
        label={words.slideTitle}
        value={slide.title[lang] ?? ''}
        placeholder={inOther('title')}
        onChange={(text) => onText('title', text)}
      />
      <Field
        label={words.slideText}
        value={slide.text[lang] ?? ''}
        placeholder={inOther('text')}
        onChange={(text) => onText('text', text)}
        long
      />
      <Field
        label={words.slideNotes}
        value={slide.notes?.[lang] ?? ''}
        placeholder={inOther('notes')}
        onChange={(text) => onText('notes', text)}
        long
      />
      <p className="soft small">
        {words.shows}: {shows}
      </p>
      <p className="talk-slide-tools">
        <button type="button" className="button" disabled={number === 1} onClick={() => onMove(-1)}>
          {words.up}
        </button>
        <button type="button" className="button" disabled={last} onClick={() => onMove(1)}>
          {words.down}
        </button>
        <button type="button" className="button" onClick={onRemove}>
          {words.remove}
        </button>
      </p>
    </fieldset>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly onChange: (text: string) => void;
  readonly long?: boolean;
}

function Field({ label, value, placeholder, onChange, long = false }: FieldProps) {
  const id = useId();
  const shared = { id, value, placeholder, spellCheck: true } as const;
  return (
    <p className="talk-field">
      <label htmlFor={id}>{label}</label>
      {long ? (
        <textarea {...shared} rows={3} onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <input {...shared} type="text" onChange={(event) => onChange(event.currentTarget.value)} />
      )}
    </p>
  );
}
