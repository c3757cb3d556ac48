import { type RefObject, useEffect, useRef } from 'react';
import type { PlaceId } from '../../model/record.ts';
import type { SheetControl } from '../../ui/use-sheet-stops.ts';
import type { ViewState } from '../../view/view-state.ts';

interface SheetMovesInput {
  readonly live: boolean;
  readonly selectedId: PlaceId | null;
  readonly shape: ViewState['shape'];
  /** Names what lies over the map and is to be read now; null while nothing does. */
  readonly overMap: string | null;
}

/**
 * Moves the phone's bottom sheet to what the reader just asked for, so that no answer comes behind it: a place opens at half height
 * beside its map, a table or comparison fills the screen, and a card or message over the map is laid bare.
 */
export function useSheetMoves(
  root: RefObject<HTMLElement | null>,
  { moveTo, reveal }: SheetControl,
  { live, selectedId, shape, overMap }: SheetMovesInput,
): void {
  const before = useRef<PlaceId | null | undefined>(undefined);
  useEffect(() => {
    if (!live || before.current === selectedId) return;
    const first = before.current === undefined;
    before.current = selectedId;
    moveTo('half', first ? 'at-once' : 'gliding');
    // What had the focus is gone with the old sheet: reading goes on at the name of the new one.
    if (!first && document.activeElement === document.body) {
      document.getElementById('place-name')?.focus({ preventScroll: true });
    }
  }, [live, selectedId, moveTo]);

  const shapeBefore = useRef<ViewState['shape'] | undefined>(undefined);
  useEffect(() => {
    const first = shapeBefore.current === undefined;
    const changed = shapeBefore.current !== shape;
    shapeBefore.current = shape;
    const table = root.current?.querySelector<HTMLElement>('.table-panel');
    if (first || !changed) return;
    if (!table) {
      moveTo('half');
      return;
    }
    reveal(table);
    // The button that asked for it is gone.
    if (document.activeElement === document.body) table.focus({ preventScroll: true });
  }, [root, shape, reveal, moveTo]);

  useEffect(() => {
    if (overMap !== null) moveTo('peek');
  }, [overMap, moveTo]);
}
