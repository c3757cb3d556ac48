import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { LoadedBasemap } from '../../src/cartography/basemap.ts';
import type { BasemapTopology } from '../../src/cartography/basemap-topology.ts';

/** The basemap's data has four decimals at most: this step keeps every one of them. */
const STEP_DEGREES = 1e-4;

/** All parts in one topology: a line that land, coast and border share is written once. */
export function packBasemap(basemap: LoadedBasemap): BasemapTopology {
  // The typings of the two libraries differ on features without properties; what they do is the same.
  const whole = topology({ ...basemap }) as Parameters<typeof quantize>[0];
  const transform = { scale: [STEP_DEGREES, STEP_DEGREES], translate: [90, 10] } as const;
  return quantize(whole, {
    ...transform,
    scale: [...transform.scale],
    translate: [...transform.translate],
  }) as BasemapTopology;
}
