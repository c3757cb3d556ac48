import { useEffect, useEffectEvent, useRef } from 'react';
import type { PlaceId } from '../model/record.ts';
import { selectedPlace } from '../view/view-state.ts';
import { useAtlas } from './atlas-context.ts';
import { useHover } from './hover-context.ts';
import { Icon } from './icon.tsx';
import { PlaceRow } from './place-row.tsx';

export interface PlaceChooserProps {
  readonly ids: readonly PlaceId[];
  /** Where the reader clicked, CSS pixels from the upper left of the map. */
  readonly point: { readonly x: number; readonly y: number };
  readonly onSelect: (id: PlaceId) => void;
  readonly onClose: () => void;
}

/** Distance of the list from the finger, CSS pixels. */
const GAP_PX = 12;

/** Several places lie under one click: a short list beside it. Escape and a click elsewhere close it. */
export function PlaceChooser({ ids, point, onSelect, onClose }: PlaceChooserProps) {
  const { dict, index, view } = useAtlas();
  const { hoveredId, onHover } = useHover();
  const box = useRef<HTMLDivElement>(null);
  const close = useEffectEvent(onClose);

  // Placed by script, since where the click was is known to nobody else; a style attribute would break the page's policy.
  useEffect(() => {
    const element = box.current;
    const map = element?.offsetParent;
    if (!element || !map) return;
    const left =
      point.x + GAP_PX + element.offsetWidth > map.clientWidth
        ? point.x - GAP_PX - element.offsetWidth
        : point.x + GAP_PX;
    const top = Math.min(point.y - GAP_PX, map.clientHeight - element.offsetHeight - GAP_PX);
    element.style.left = `${Math.max(GAP_PX, left)}px`;
    element.style.top = `${Math.max(GAP_PX, top)}px`;
    element.querySelector('a')?.focus({ preventScroll: true });
  }, [point]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    const onPointerDown = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) close();
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('pointerdown', onPointerDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('pointerdown', onPointerDown);
    };
  }, []);

  const places = ids.flatMap((id) => index.placeById.get(id) ?? []);
  return (
    <div ref={box} className="chooser sheet" role="dialog" aria-label={dict.explore.chooser.title(places.length)}>
      <div className="chooser-head">
        <strong>{dict.explore.chooser.title(places.length)}</strong>
        <button
          type="button"
          className="button button-plain button-round"
          aria-label={dict.shell.dialog.close}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys press the links inside, which click. */}
      <ul
        className="place-rows"
        onClick={(event) => {
          const id = (event.target as Element).closest('[data-place]')?.getAttribute('data-place');
          if (id) onSelect(id);
        }}
      >
        {places.map((place) => (
          <li key={place.id} data-place={place.id}>
            <PlaceRow
              place={place}
              selected={place.id === selectedPlace(view)}
              lit={place.id === hoveredId}
              onHover={onHover}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
