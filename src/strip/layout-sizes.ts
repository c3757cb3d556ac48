import type { LaneMode } from './layout-lanes.ts';

/** Heights of the strip's parts, u from the top, and sizes of what stands in the lanes, u. */
export const STRIP = {
  townBaselineU: 11,
  profileTopU: 16,
  lineU: 48,
  axisBaselineU: 61,
  lanesTopU: 67,
  lanePaddingU: 1.5,
  markU: 14,
  /** Room of a mark in its row, both ways. */
  markPitchU: 15,
  foldPitchU: 8,
  barPitchU: 7,
  /** Room for a name over a bar. */
  barNameU: 10,
  shortestBarU: 7,
} as const;

/** How much a lane may grow. Where lanes are few and shared they stay low; where every layer has its own, lines are named. */
export const LANE_LIMITS: Readonly<Record<LaneMode, { markRows: number; barRows: number; namesOverBars: boolean }>> = {
  groups: { markRows: 1, barRows: 5, namesOverBars: false },
  layers: { markRows: 2, barRows: 6, namesOverBars: true },
};
