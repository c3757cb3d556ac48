import { xOfKm } from './layout-scale.ts';
import type { StripLayout } from './layout-strip.ts';
import { PlaceAt } from './place-at.tsx';
import { em } from './svg-units.ts';
import { textWidth } from './text-width.ts';

const SIZE_U = { head: 11, body: 10 } as const;
const PADDING_U = 6;
const LINE_U = 14;
/** From the middle of what the note is about. */
const AWAY_U = 17;

interface StripNoteProps {
  readonly layout: StripLayout;
  /** Kilometres in sight; null for the whole strip. */
  readonly seenKm: readonly [number, number] | null;
  readonly km: number;
  /** Height of what the note is about, u. */
  readonly yU: number;
  /** The first line is the head. */
  readonly lines: readonly string[];
}

/** A note at a point of the strip, above it where there is room, else below; it never leaves what is in sight. */
export function StripNote({ layout, seenKm, km, yU, lines }: StripNoteProps) {
  const { scale, heightU } = layout;
  const widest = Math.max(...lines.map((line, at) => textWidth(line, at === 0 ? SIZE_U.head : SIZE_U.body)));
  const widthU = widest + 2 * PADDING_U;
  const noteU = lines.length * LINE_U + 8;
  const [fromU, toU] = seenKm ? seenKm.map((seen) => xOfKm(scale, seen)) : [0, scale.widthU];
  const leftU = Math.max((fromU ?? 0) + 1, Math.min((toU ?? scale.widthU) - widthU - 1, xOfKm(scale, km) - widthU / 2));
  const isAbove = yU - AWAY_U - noteU >= 0 || yU + AWAY_U + noteU > heightU;
  const topU = Math.max(0, isAbove ? yU - AWAY_U - noteU : yU + AWAY_U);
  return (
    <PlaceAt share={leftU / scale.widthU} yU={topU} className="strip-note">
      <rect width={em(widthU)} height={em(noteU)} rx={em(4)} />
      {lines.map((line, at) => (
        <svg key={line} x={em(PADDING_U)} y={em(15 + at * LINE_U)} overflow="visible" aria-hidden="true">
          <text className={at === 0 ? 'strip-note-name' : 'strip-note-rest'}>{line}</text>
        </svg>
      ))}
    </PlaceAt>
  );
}
