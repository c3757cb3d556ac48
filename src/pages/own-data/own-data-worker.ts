import { buffersOf, type PackedFeatures } from '../../model/own-data/pack-features.ts';
import type { Answer, Question } from './own-data-port.ts';
import { OwnDataSession } from './own-data-session.ts';

const session = new OwnDataSession();

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const { id, call, values } = data;
  try {
    const run = session[call] as (...values: readonly unknown[]) => Promise<unknown>;
    const value = await run(...values);
    answer({ id, value }, packedIn(value));
  } catch (error) {
    answer({ id, failed: error instanceof Error ? error.message : String(error) }, null);
  }
});
answer({ id: 0, value: 'ready' }, null);

function answer(message: Answer, packed: PackedFeatures | null): void {
  postMessage(message, { transfer: packed ? buffersOf(packed) : [] });
}

/** The numbers of an answer that go over without being copied. */
function packedIn(value: unknown): PackedFeatures | null {
  const drawn = typeof value === 'object' && value !== null && 'ok' in value ? value.ok : null;
  return typeof drawn === 'object' && drawn !== null && 'packed' in drawn ? (drawn.packed as PackedFeatures) : null;
}
