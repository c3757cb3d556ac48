import { useEffect, useEffectEvent } from 'react';

/** Ctrl+K or ⌘K, anywhere, goes to the search; `/` is one of the commands, which a reader can turn off. */
export function useSearchShortcut(on: boolean, focus: () => void): void {
  const onFocus = useEffectEvent(focus);
  useEffect(() => {
    if (!on) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const command = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
      if (!command) return;
      event.preventDefault();
      onFocus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [on]);
}
