import type { LaneMode } from './layout-lanes.ts';

/** Heights of the strip's parts, u from the top, and sizes of what stands in the lanes, u. */
export const STRIP = {
  townBaselineU: 10,
  profileTopU: 13,
  lineU: 32,
  axisBaselineU: 43,
  lanesTopU: 45,
  lanePaddingU: 1,
  markU: 12.5,
  /** Room of a mark in its row, both ways. */
  markPitchU: 13,
  foldPitchU: 6.5,
  barPitchU: 5.25,
  /** A lane is never lower than its name beside it. */
  leastLaneU: 14,
  /** Room for a name over a bar. */
  barNameU: 10,
  shortestBarU: 7,
} as const;

/** How much a lane may grow. Where lanes are few and shared they stay low; where every layer has its own, lines are named. */
export const LANE_LIMITS: Readonly<Record<LaneMode, { markRows: number; barRows: number; namesOverBars: boolean }>> = {
  groups: { markRows: 1, barRows: 5, namesOverBars: false },
  layers: { markRows: 2, barRows: 6, namesOverBars: true },
};
