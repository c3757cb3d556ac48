import { wantedHeightPx } from './frame-height.ts';
import { heightMessages, type Listeners } from './outgoing-messages.ts';

/** Tells the page around how high the frame would like to be, whenever that changes. */
export interface HeightReporter {
  /** Watches another tree of the frame: the live one, once it has taken the place of the static one. */
  readonly watch: (frame: Element) => void;
}

/** Starts reporting. Anyone may hear: a height is no secret. Silent where there is no page around. */
export function reportHeight(window: Window, listeners: Listeners): HeightReporter {
  const { parent } = window;
  let told = 0;
  let watched: Element | null = null;
  const tell = () => {
    if (!watched || parent === window) return;
    const heightPx = wantedHeightPx({
      widthPx: window.document.documentElement.clientWidth,
      headPx: heightOf(watched, '.embed-head') + heightOf(watched, '.embed-controls'),
      footPx: heightOf(watched, '.embed-foot'),
    });
    if (heightPx === told) return;
    told = heightPx;
    for (const message of heightMessages(heightPx, listeners)) parent.postMessage(message, '*');
  };
  const observer = new ResizeObserver(tell);
  return {
    watch: (frame) => {
      observer.disconnect();
      watched = frame;
      const parts = ['.embed-head', '.embed-controls', '.embed-foot'].flatMap(
        (part) => frame.querySelector(part) ?? [],
      );
      for (const part of [frame, ...parts]) observer.observe(part);
      // Observers sleep in frames that are out of sight, which should have their height before they come into it.
      tell();
    },
  };
}

function heightOf(frame: Element, part: string): number {
  return frame.querySelector(part)?.getBoundingClientRect().height ?? 0;
}
