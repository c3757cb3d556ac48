import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchSlowMovement } from './slow-movement.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** What the watcher needs of a map: events, and whether it moves. */
function movingMap() {
  const listeners = new Map<string, () => void>();
  let moving = false;
  const map = {
    on: (type: string, listener: () => void) => {
      listeners.set(type, listener);
      return { unsubscribe: () => listeners.delete(type) };
    },
    isMoving: () => moving,
  } as unknown as MapLibreMap;
  const fire = (type: string) => listeners.get(type)?.();
  return {
    map,
    listeners,
    start: () => {
      moving = true;
      fire('movestart');
    },
    frames: (...lengthsMs: readonly number[]) => {
      for (const lengthMs of lengthsMs) {
        vi.advanceTimersByTime(lengthMs);
        fire('render');
      }
    },
    end: () => {
      moving = false;
      fire('moveend');
    },
  };
}

function watched() {
  const moving = movingMap();
  const told: boolean[] = [];
  const stop = watchSlowMovement(moving.map, (slow) => told.push(slow));
  return { ...moving, told, stop };
}

test('a map that keeps up is left alone', () => {
  const { start, frames, end, told } = watched();
  start();
  frames(16, 60, 99, 100, 100, 16);
  end();
  vi.advanceTimersByTime(5000);
  expect(told).toEqual([]);
});

test('one very long frame, or several long ones, make a device slow until the map rests', () => {
  for (const lengths of [[450], [200, 200, 200]]) {
    const { start, frames, end, told } = watched();
    start();
    frames(...lengths);
    expect(told).toEqual([true]);
    end();
    expect(told).toEqual([true]);
    vi.advanceTimersByTime(1000);
    expect(told).toEqual([true, false]);
  }
});

test('between two turns of a wheel it stays slow', () => {
  const { start, frames, end, told } = watched();
  start();
  frames(450);
  end();
  vi.advanceTimersByTime(100);
  start();
  end();
  vi.advanceTimersByTime(100);
  expect(told).toEqual([true]);
});

test('who was slow once is slow from the start of the next movement', () => {
  const { start, frames, end, told } = watched();
  start();
  frames(450);
  end();
  vi.advanceTimersByTime(1000);
  start();
  expect(told).toEqual([true, false, true]);
});

test('jerks of different movements are not added up', () => {
  const { start, frames, end, told } = watched();
  for (let movement = 0; movement < 5; movement++) {
    start();
    frames(300);
    end();
    vi.advanceTimersByTime(1000);
  }
  expect(told).toEqual([]);
});

test('frames of a map at rest say nothing, and nothing is heard after the watch has ended', () => {
  const { frames, start, stop, told, listeners } = watched();
  frames(5000);
  start();
  frames(16);
  stop();
  expect(listeners.size).toBe(0);
  expect(told).toEqual([]);
});
