import { useEffect } from 'react';

/** Keeps the projector from going to sleep while a talk is on the screen. Where the browser cannot, the system's own setting stays. */
export function useAwakeScreen(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let gone = false;
    const request = () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      navigator.wakeLock.request('screen').then(
        (granted) => {
          if (gone) void granted.release();
          else lock = granted;
        },
        () => undefined,
      );
    };
    request();
    // The browser takes the lock back when the page is hidden.
    document.addEventListener('visibilitychange', request);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', request);
      void lock?.release();
    };
  }, []);
}
