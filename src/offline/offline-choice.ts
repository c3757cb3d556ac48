const KEY = 'corridor-atlas:offline';

/** False after the reader deleted the offline copy: it is then not made again without being asked for. */
export function offlineWanted(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Remembers a reader's "no"; nothing is kept for a "yes". */
export function keepOfflineChoice(wanted: boolean): void {
  try {
    if (wanted) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // Blocked storage keeps no offline copy either.
  }
}
