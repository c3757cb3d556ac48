/** Line drawings of one weight on a 20 × 20 grid, for buttons only; the map's symbols are the cartography's. */
const DRAWINGS = {
  search: 'M9 15.5a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13Zm5-1.5 4 4',
  close: 'm5 5 10 10M15 5 5 15',
  play: 'M6.5 4v12l10-6-10-6Z',
  pause: 'M7 4.5v11M13 4.5v11',
  step: 'M5 4v12l8-6-8-6Zm10.5 0v12',
  sun: 'M10 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm0-12V3m0 14v1.5M1.5 10H3m14 0h1.5M4 4l1 1m10 10 1 1M4 16l1-1M15 5l1-1',
  moon: 'M16.5 12A7 7 0 0 1 8 3.5a7 7 0 1 0 8.5 8.5Z',
  clock: 'M10 17.5a7.5 7.5 0 1 1 0-15 7.5 7.5 0 0 1 0 15ZM10 5.5V10l3 2',
  way: 'M5 6.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4Zm10 11a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM7 4.5h5a2.75 2.75 0 0 1 0 5.5H8a2.75 2.75 0 0 0 0 5.5h5',
  up: 'm4.5 12.5 5.5-5.5 5.5 5.5',
  down: 'm4.5 7.5 5.5 5.5 5.5-5.5',
} as const;

export type IconName = keyof typeof DRAWINGS;

/** A button's picture. Never alone: the button carries the word. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
