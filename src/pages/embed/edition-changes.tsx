import { nameIn } from '../../cartography/map-labels.ts';
import type { ChangesWords } from '../../i18n/load-changes.ts';
import { editionDiff, type PlaceChange } from '../../model/edition-diff.ts';
import type { PlaceId } from '../../model/record.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { changeText } from './change-text.ts';

interface EditionChangesProps {
  readonly words: ChangesWords;
  readonly before: RecordIndex;
  readonly after: RecordIndex;
  /** The places in question, by their ids in either edition. */
  readonly shown: ReadonlySet<PlaceId>;
  /** Where nothing has changed. */
  readonly none: string;
}

/** What differs between two editions, place by place and field by field. */
export function EditionChanges({ words, before, after, shown, none }: EditionChangesProps) {
  const { dict } = useAtlas();
  const changes = editionDiff(before, after).filter(({ place }) => isShown(place, shown, before, after));
  const nameOf = (id: PlaceId) => {
    const place = after.placeById.get(id) ?? before.placeById.get(id);
    return place ? nameIn(place.names, dict.lang) : id;
  };
  return (
    <section className="edition-changes" aria-label={words.open}>
      <p className="edition-changes-when">{words.heading(before.record.asOf, after.record.asOf)}</p>
      {changes.length === 0 ? <p>{none}</p> : <p>{words.count(changes.length)}</p>}
      <ul>
        {changes.map((change) => (
          <li key={change.place}>
            <strong>{nameOf(change.place)}</strong>
            <Fields change={change} words={words} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Fields({ change, words }: { readonly change: PlaceChange; readonly words: ChangesWords }) {
  const { dict } = useAtlas();
  if (change.kind !== 'changed') return <p>{words[change.kind]}</p>;
  return (
    <dl>
      {change.fields.map((field, at) => {
        const text = changeText(dict, words, field);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two figures of one key may both have changed; the list never moves.
          <div key={at}>
            <dt>{text.field}</dt>
            <dd>{text.text}</dd>
          </div>
        );
      })}
    </dl>
  );
}

/** A place that was given another id is shown under either. */
function isShown(id: PlaceId, shown: ReadonlySet<PlaceId>, before: RecordIndex, after: RecordIndex): boolean {
  if (shown.has(id)) return true;
  const place = after.placeById.get(id) ?? before.placeById.get(id);
  return place?.formerIds.some((former) => shown.has(former)) ?? false;
}
