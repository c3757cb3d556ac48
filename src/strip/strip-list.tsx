import { type KeyboardEvent, useMemo, useRef } from 'react';
import type { Dictionary } from '../i18n/dictionary.ts';
import type { PlaceId } from '../model/record.ts';
import type { RecordIndex } from '../model/record-index.ts';
import { spokenPlace } from './place-words.ts';
import { keyTarget } from './strip-keys.ts';
import type { Looks } from './strip-looks.ts';
import type { StripPlace } from './strip-places.ts';

/** More links than this help nobody; the table has the rest. */
export const LISTED_AT_MOST = 500;

interface StripListProps {
  readonly index: RecordIndex;
  readonly dict: Dictionary;
  readonly year: number | null;
  readonly looks: Looks;
  /** From Kunming to the sea. */
  readonly items: readonly StripPlace[];
  readonly laneOf: (item: StripPlace) => number;
  readonly live: boolean;
  readonly helpId: string;
  readonly currentId: PlaceId | null;
  readonly selectedId: PlaceId | null;
  readonly hrefOf: (id: PlaceId) => string;
  readonly onFocus: (id: PlaceId | null) => void;
  readonly onSelect: ((id: PlaceId) => void) | undefined;
}

/**
 * The strip for ears and keys: its places as links in kilometre order. One of them is in the tab order, arrow keys move along the
 * corridor; the drawing shows where the focus is.
 */
export function StripList(props: StripListProps) {
  const { index, dict, year, looks, items, live, currentId, selectedId, hrefOf, onFocus, onSelect } = props;
  const list = useRef<HTMLOListElement>(null);
  const listed = useMemo(() => items.slice(0, LISTED_AT_MOST), [items]);
  // The pointer redraws the strip with every move; what the list says changes with filter, year and language only.
  const spoken = useMemo(
    () => listed.map((item) => spokenPlace(dict, index, item, year, looks.get(item.place.id))),
    [dict, index, year, looks, listed],
  );
  const stop = listed.find(({ place }) => place.id === currentId) ?? listed[0];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.metaKey || event.ctrlKey || event.altKey || event.shiftKey || !stop) return;
    const target = keyTarget(event.key, listed, stop, props.laneOf);
    if (!target) return;
    event.preventDefault();
    const at = listed.indexOf(target);
    list.current?.querySelectorAll('a')[at]?.focus({ preventScroll: true });
  };
  return (
    <ol
      ref={list}
      className="spoken strip-list"
      aria-label={dict.strip.listLabel}
      onKeyDown={live ? onKeyDown : undefined}
    >
      {listed.map((item, at) => {
        const { id } = item.place;
        return (
          <li key={id}>
            <a
              href={hrefOf(id)}
              tabIndex={live && item === stop ? 0 : -1}
              aria-current={id === selectedId ? 'true' : undefined}
              aria-describedby={live && item === stop ? props.helpId : undefined}
              onFocus={() => onFocus(id)}
              onBlur={() => onFocus(null)}
              onClick={(event) => {
                if (!onSelect || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
                event.preventDefault();
                onSelect(id);
              }}
            >
              {spoken[at]}
            </a>
          </li>
        );
      })}
      {items.length > listed.length ? <li>{dict.strip.moreInTable(items.length - listed.length)}</li> : null}
    </ol>
  );
}
