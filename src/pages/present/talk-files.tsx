import { useRef, useState } from 'react';
import type { StoryProblem } from '../../model/story/story-problem.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { saveFile } from '../../ui/save-file.ts';
import type { OwnTalk } from './own-talk.ts';
import { LARGEST_FILE_BYTES, readTalk, talkFileName, writeTalk } from './talk-file.ts';

interface TalkFilesProps {
  /** Ready to be saved. */
  readonly talk: OwnTalk;
  readonly onImport: (talk: OwnTalk) => void;
}

interface Refusal {
  readonly file: string;
  readonly problems: readonly StoryProblem[];
}

/** Export and import of a talk. A file with faults changes nothing; every fault is named, with its line and a remedy. */
export function TalkFiles({ talk, onImport }: TalkFilesProps) {
  const { dict, index } = usePageAtlas();
  const words = dict.stories.talk;
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<Refusal | 'too-large' | null>(null);

  const open = async (file: File) => {
    if (file.size > LARGEST_FILE_BYTES) {
      setRefused('too-large');
      return;
    }
    const read = readTalk(await file.text(), index);
    setRefused(read.talk ? null : { file: file.name, problems: read.problems });
    if (read.talk) onImport(read.talk);
  };
  const title = talk.title[dict.lang] ?? Object.values(talk.title)[0] ?? '';
  return (
    <div className="talk-files">
      <p>
        {talk.slides.length > 0 ? (
          <button
            type="button"
            className="button"
            onClick={() => saveFile(new Blob([writeTalk(talk)], { type: 'application/json' }), talkFileName(title))}
          >
            {words.exportFile}
          </button>
        ) : null}
        <button type="button" className="button" onClick={() => input.current?.click()}>
          {words.importFile}
        </button>
        <input
          ref={input}
          className="spoken"
          type="file"
          accept=".json,application/json"
          aria-label={words.importFile}
          tabIndex={-1}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (file) void open(file);
          }}
        />
      </p>
      {refused === 'too-large' ? <p role="alert">{words.tooLarge}</p> : null}
      {refused && refused !== 'too-large' ? (
        <div className="talk-problems" role="alert">
          <p>{words.broken(refused.file, refused.problems.length)}</p>
          <ul>
            {refused.problems.map((problem) => (
              <li key={`${problem.line} ${problem.rule} ${problem.what.en}`}>
                <strong>{words.line(problem.line)}.</strong> {problem.what[dict.lang]}. {problem.mend[dict.lang]}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
