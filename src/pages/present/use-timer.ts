import { useEffect, useState } from 'react';

export interface Elapsed {
  readonly minutes: number;
  readonly seconds: number;
}

interface TimerState {
  /** Milliseconds run before the last start. */
  readonly beforeMs: number;
  /** When it was last started; null while it stands. */
  readonly startedAt: number | null;
}

const AT_ZERO: TimerState = { beforeMs: 0, startedAt: null };

/** A stopwatch that tells the truth however seldom it is looked at: hidden windows are given few ticks. */
export function useTimer() {
  const [state, setState] = useState(AT_ZERO);
  const [now, setNow] = useState(() => Date.now());
  const running = state.startedAt !== null;
  useEffect(() => {
    if (!running) return;
    const tick = window.setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(tick);
  }, [running]);
  return {
    elapsed: elapsedOf(state, now),
    running,
    start: () => {
      const at = Date.now();
      setNow(at);
      setState((last) => (last.startedAt === null ? { ...last, startedAt: at } : last));
    },
    pause: () =>
      setState((last) =>
        last.startedAt === null ? last : { beforeMs: last.beforeMs + Date.now() - last.startedAt, startedAt: null },
      ),
    reset: () => setState(AT_ZERO),
  };
}

export function elapsedOf({ beforeMs, startedAt }: TimerState, now: number): Elapsed {
  const seconds = Math.floor((beforeMs + (startedAt === null ? 0 : Math.max(0, now - startedAt))) / 1000);
  return { minutes: Math.floor(seconds / 60), seconds: seconds % 60 };
}
