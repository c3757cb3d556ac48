import { useRef } from 'react';
import { useAtlas } from '../../ui/atlas-context.ts';
import { SHEET_STOPS, type SheetControl } from '../../ui/use-sheet-stops.ts';

/**
 * The grip of the phone's bottom sheet. A finger drags the sheet by the browser's own scrolling; a mouse drags it here; a press goes
 * on to the next stop, and the arrow keys move one stop at a time.
 */
export function SheetHandle({ control }: { readonly control: SheetControl }) {
  const { dict, live } = useAtlas();
  const drag = useRef<{ readonly fromY: number; readonly fromTop: number; moved: boolean } | null>(null);
  const { moveTo, stop } = control;
  const words = dict.shell.sheet;
  if (!live) return <div className="sheet-handle" aria-hidden="true" />;

  const step = (by: 1 | -1) => {
    const next = SHEET_STOPS[SHEET_STOPS.indexOf(stop ?? 'half') + by];
    if (next) moveTo(next);
  };
  const scrollerOf = (element: Element) => element.closest('.lower');
  return (
    <button
      type="button"
      className="sheet-handle"
      aria-label={stop === 'full' ? words.collapse : words.expand}
      aria-expanded={stop !== 'peek'}
      onClick={() => {
        if (drag.current?.moved) return;
        if (stop === 'full') moveTo('peek');
        else step(1);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        step(event.key === 'ArrowUp' ? 1 : -1);
      }}
      onPointerDown={(event) => {
        if (event.pointerType !== 'mouse') return;
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { fromY: event.clientY, fromTop: scrollerOf(event.currentTarget)?.scrollTop ?? 0, moved: false };
      }}
      onPointerMove={(event) => {
        const scroller = scrollerOf(event.currentTarget);
        if (!drag.current || !scroller || event.buttons === 0) return;
        const by = drag.current.fromY - event.clientY;
        if (Math.abs(by) > 3) drag.current.moved = true;
        scroller.scrollTo({ top: drag.current.fromTop + by, behavior: 'instant' });
      }}
    />
  );
}
