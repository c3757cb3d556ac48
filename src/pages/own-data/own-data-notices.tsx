import { useStore } from 'zustand';
import type { OwnDataWords } from '../../i18n/load-own-data-words.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { Icon } from '../../ui/icon.tsx';
import { dismissTrouble, type OwnDataStore, type OwnDataTrouble } from './own-data-store.ts';
import { problemWords, warningWords } from './problem-words.ts';

export interface OwnDataNoticesProps {
  readonly store: OwnDataStore;
  readonly words: OwnDataWords;
}

/** What becomes of a dropped file, over the map: being read, added (and what was left out), or not added and why. */
export function OwnDataNotices({ store, words }: OwnDataNoticesProps) {
  const { dict } = useAtlas();
  const { reading, troubles, added, datasets } = useStore(store);
  const dataset = datasets.find(({ id }) => id === added);
  return (
    <>
      <div className="own-news" role="status">
        {reading === null ? null : <p className="notice sheet">{words.reading(reading)}</p>}
        {dataset ? (
          <div className="notice sheet">
            <div>
              <p>{words.added(dataset.file, dataset.packed.count)}</p>
              {dataset.warnings.map((warning) => (
                <p key={JSON.stringify(warning)}>{warningWords(words, warning, dataset.isTable)}</p>
              ))}
            </div>
            <CloseButton label={dict.failures.dismiss} onClose={() => store.setState({ added: null })} />
          </div>
        ) : null}
      </div>
      {troubles.map((trouble) => (
        <Trouble key={trouble.file} trouble={trouble} store={store} words={words} />
      ))}
    </>
  );
}

interface TroubleProps extends OwnDataNoticesProps {
  readonly trouble: OwnDataTrouble;
}

function Trouble({ trouble, store, words }: TroubleProps) {
  const { dict } = useAtlas();
  const { file, problem, goOn } = trouble;
  return (
    <div className="notice own-trouble sheet" role="alert">
      <div>
        <p>
          <strong>{words.notAdded(file)}</strong>
        </p>
        {problemWords(words, problem).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {goOn ? (
          <button type="button" className="button" onClick={goOn}>
            {problem.kind === 'swapped' ? words.swap : words.goOn}
          </button>
        ) : (
          <p className="soft">{words.nothingElse}</p>
        )}
      </div>
      <CloseButton label={dict.failures.dismiss} onClose={() => dismissTrouble(store, trouble)} />
    </div>
  );
}

function CloseButton({ label, onClose }: { readonly label: string; readonly onClose: () => void }) {
  return (
    <button type="button" className="button button-plain button-round" aria-label={label} onClick={onClose}>
      <Icon name="close" />
    </button>
  );
}
