import { type MouseEvent, type PointerEvent, useRef, useState } from 'react';
import { kmOfShare, type StripScale } from './layout-scale.ts';
import { STRIP } from './layout-sizes.ts';
import { uOfPx } from './svg-units.ts';

/** A press that moves less than this is a click, CSS px. */
const CLICK_PX = 4;

type Press = { readonly kind: 'brush'; readonly fromKm: number } | { readonly kind: 'pan' };

export interface StripPointerOptions {
  readonly scale: StripScale;
  readonly onBrush: ((fromKm: number, toKm: number) => void) | undefined;
  readonly panBy: (px: number) => void;
  /** A click that dragged nothing, at a kilometre; `onLine` when it was on the kilometre line, not in the lanes. */
  readonly onTap: (tap: {
    readonly target: Element;
    readonly km: number;
    readonly yU: number;
    readonly onLine: boolean;
    /** By a finger, which is wider than a mark. */
    readonly byFinger: boolean;
  }) => void;
}

export interface StripPointer {
  /** The section under the finger while it is being chosen. */
  readonly brushKm: readonly [fromKm: number, toKm: number] | null;
  /** Where the mouse rests on the kilometre line. */
  readonly lineKm: number | null;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<SVGSVGElement>) => void;
    readonly onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
    readonly onPointerUp: (event: PointerEvent<SVGSVGElement>) => void;
    readonly onPointerCancel: () => void;
    readonly onPointerLeave: () => void;
    readonly onClick: (event: MouseEvent<SVGSVGElement>) => void;
    readonly onDragStart: (event: { preventDefault: () => void }) => void;
  };
}

/**
 * The mouse on the strip: dragging along the kilometre line chooses a section, dragging the lanes moves the strip, a click taps.
 * Fingers scroll, as everywhere; they only tap.
 */
export function useStripPointer({ scale, onBrush, panBy, onTap }: StripPointerOptions): StripPointer {
  const press = useRef<Press | null>(null);
  const startX = useRef(0);
  const lastX = useRef(0);
  const dragged = useRef(false);
  const [brushKm, setBrushKm] = useState<readonly [number, number] | null>(null);
  const [lineKm, setLineKm] = useState<number | null>(null);

  const end = () => {
    press.current = null;
    setBrushKm(null);
  };
  return {
    brushKm,
    lineKm,
    handlers: {
      onPointerDown: (event) => {
        dragged.current = false;
        if (event.pointerType === 'touch' || event.button !== 0) return;
        const { km, yU } = spotUnder(event, scale);
        press.current = onBrush && yU < STRIP.lanesTopU ? { kind: 'brush', fromKm: km } : { kind: 'pan' };
        startX.current = event.clientX;
        lastX.current = event.clientX;
      },
      onPointerMove: (event) => {
        const { current } = press;
        if (!current) {
          const { km, yU } = spotUnder(event, scale);
          setLineKm(event.pointerType !== 'touch' && yU < STRIP.lanesTopU ? km : null);
          return;
        }
        if (!dragged.current) {
          if (Math.abs(event.clientX - startX.current) < CLICK_PX) return;
          dragged.current = true;
          setLineKm(null);
          event.currentTarget.setPointerCapture(event.pointerId);
        }
        if (current.kind === 'pan') panBy(lastX.current - event.clientX);
        else setBrushKm(ordered(current.fromKm, spotUnder(event, scale).km));
        lastX.current = event.clientX;
      },
      onPointerUp: (event) => {
        const { current } = press;
        if (current?.kind === 'brush' && dragged.current) {
          onBrush?.(...ordered(current.fromKm, spotUnder(event, scale).km));
        }
        end();
      },
      onPointerCancel: end,
      onPointerLeave: () => setLineKm(null),
      onClick: (event) => {
        if (dragged.current) {
          dragged.current = false;
          event.preventDefault();
          return;
        }
        // With a modifier key a link does what links do: open beside.
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || !(event.target instanceof Element))
          return;
        event.preventDefault();
        const { km, yU } = spotUnder(event, scale);
        const { nativeEvent } = event;
        const byFinger = 'pointerType' in nativeEvent && nativeEvent.pointerType === 'touch';
        onTap({ target: event.target, km, yU, onLine: yU < STRIP.lanesTopU, byFinger });
      },
      // A link would otherwise be dragged away as an address.
      onDragStart: (event) => event.preventDefault(),
    },
  };
}

function ordered(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

function spotUnder(event: MouseEvent<SVGSVGElement>, scale: StripScale): { readonly km: number; readonly yU: number } {
  const box = event.currentTarget.getBoundingClientRect();
  const emPx = Number.parseFloat(getComputedStyle(event.currentTarget).fontSize);
  return {
    km: kmOfShare(scale, (event.clientX - box.left) / box.width),
    yU: uOfPx(event.clientY - box.top, emPx),
  };
}
