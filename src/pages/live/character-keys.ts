const KEY = 'corridor-atlas:character-keys';

/** True unless the reader turned the single-character keys off. A browser that keeps nothing keeps them on. */
export function characterKeysOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Remembers the reader's choice on this device; nothing is kept before there is one, nor where it is the usual. */
export function keepCharacterKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // Blocked storage: the choice holds until the page is left.
  }
}
