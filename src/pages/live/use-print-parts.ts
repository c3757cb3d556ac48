import { useEffect, useState } from 'react';
import type { Basemap } from '../../cartography/basemap.ts';
import type { PlaceId } from '../../model/record.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import type { ViewState } from '../../view/view-state.ts';
import { loadBasemap } from '../load-basemap.ts';

/** What a place's sheet needs on paper only. */
export interface PrintParts {
  readonly id: PlaceId;
  /** Drawn locator, SVG. */
  readonly map: string;
}

/** A print can be asked for at any moment and does not wait, so the locator is drawn once the place has been open for a while. */
const AFTER_MS = 1500;

/** The locator of the open place, for its printed sheet; null until it is drawn, or where it cannot be. */
export function usePrintParts(
  index: RecordIndex,
  view: ViewState,
  id: PlaceId | null,
  basemap: Basemap,
  title: string,
): PrintParts | null {
  const [parts, setParts] = useState<PrintParts | null>(null);
  const { lang, labels } = view;
  useEffect(() => {
    if (id === null) return;
    let gone = false;
    const draw = async () => {
      const [{ placePoster }, loaded] = await Promise.all([import('../poster-frame.ts'), loadBasemap(basemap)]);
      const map = placePoster(index, id, { lang, labels, year: null }, loaded, title);
      if (!gone && map) setParts({ id, map });
    };
    // A sheet without its locator still says everything.
    const timer = setTimeout(() => void draw().catch(() => undefined), AFTER_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [index, id, lang, labels, basemap, title]);
  return parts?.id === id ? parts : null;
}
