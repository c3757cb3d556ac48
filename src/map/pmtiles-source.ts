import { addProtocol } from 'maplibre-gl';
import { Protocol } from 'pmtiles';

let served = false;

/** Lets MapLibre read tiles out of PMTiles archives (`pmtiles://` + address) by ranges. Loaded only where a map has such a source. */
export function servePmtiles(): void {
  if (served) return;
  served = true;
  addProtocol('pmtiles', new Protocol().tile);
}
