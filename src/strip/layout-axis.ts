import type { StripScale } from './layout-scale.ts';

/** Two figures of the axis are at least this far apart, u. */
const ROOM_U = 90;
const STEPS_KM = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
/** The last figure is the line's own end; a round one nearer than this share of a step gives way to it. */
const CROWDS = 0.6;

/** Kilometres the axis writes, from 0 to the end of the line. */
export function axisKilometres(scale: StripScale): readonly number[] {
  const step = STEPS_KM.find((km) => km * scale.uPerKm >= ROOM_U) ?? 1000;
  const ticks: number[] = [];
  for (let km = 0; km < scale.lengthKm; km += step) ticks.push(km);
  const end = Math.round(scale.lengthKm);
  while (ticks.length > 1 && end - (ticks.at(-1) ?? 0) < step * CROWDS) ticks.pop();
  if (end > 0) ticks.push(end);
  return ticks;
}
