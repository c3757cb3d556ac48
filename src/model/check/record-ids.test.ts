import { describe, expect, it } from 'vitest';
import { nearestId } from './record-ids.ts';

const IDS = new Set(['airport-sa-pa', 'airport-noi-bai', 'bridge-kim-thanh', 'y-ty']);

describe('nearestId', () => {
  it('finds the id that was mistyped', () => {
    expect(nearestId(IDS, 'airport-sapa')).toBe('airport-sa-pa');
    expect(nearestId(IDS, 'bridge-kim-than')).toBe('bridge-kim-thanh');
  });

  it('does not guess when nothing is near', () => {
    expect(nearestId(IDS, 'port-lach-huyen')).toBeNull();
  });
});
