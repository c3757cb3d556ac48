import type { ReactNode } from 'react';
import { em, percent } from './svg-units.ts';

interface PlaceAtProps {
  /** Share of the width, 0 – 1. */
  readonly share: number;
  readonly yU: number;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Moves the origin to a kilometre and a height: SVG's `transform` knows neither `%` nor `em`, a nested `svg` does. */
export function PlaceAt({ share, yU, className, children }: PlaceAtProps) {
  return (
    <svg x={percent(share)} y={em(yU)} overflow="visible" className={className} aria-hidden="true">
      {children}
    </svg>
  );
}
