const NAME = 'corridor-atlas:talk';

/**
 * Tells every page of this site that a talk is on: nothing may change under it. Held until the returned function is called or the page is
 * gone. Browsers without locks hold nothing; their updates wait for the reader anyway.
 */
export function holdTalkLock(): () => void {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  void navigator.locks?.request(NAME, { mode: 'shared' }, () => held).catch(() => undefined);
  return () => release();
}

/** True while any page of this site in this browser shows a talk. */
export async function talkIsOn(): Promise<boolean> {
  const state = await navigator.locks?.query();
  return state?.held?.some((lock) => lock.name === NAME) ?? false;
}
