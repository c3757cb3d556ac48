/** Who may be listening around the frame, as the frame's own address says. */
export interface Listeners {
  /** Pym.js gives each frame a `childId` in its address. */
  readonly pymId: string | null;
  /** WordPress puts `#?secret=…` at the end of the address of a page it embeds by oEmbed. */
  readonly wordPressSecret: string | null;
}

const SECRET = /#\?secret=([a-zA-Z0-9]{1,64})$/u;
const PYM_ID = /^[\w-]{1,100}$/u;

/** Reads the listeners from the address, and the hash without what WordPress added to it. */
export function readListeners({ search, hash }: { readonly search: string; readonly hash: string }): {
  readonly listeners: Listeners;
  readonly hash: string;
} {
  const pymId = new URLSearchParams(search).get('childId');
  const secret = SECRET.exec(hash);
  return {
    listeners: {
      pymId: pymId !== null && PYM_ID.test(pymId) ? pymId : null,
      wordPressSecret: secret?.[1] ?? null,
    },
    hash: secret ? hash.slice(0, secret.index) : hash,
  };
}

/** What is posted to the page around when the frame would like another height: our own message, and those of conventions. */
export function heightMessages(heightPx: number, { pymId, wordPressSecret }: Listeners): readonly unknown[] {
  return [
    { type: 'corridor-atlas:height', height: heightPx },
    // https://amp.dev/documentation/components/amp-iframe/#iframe-resizing
    { sentinel: 'amp', type: 'embed-size', height: heightPx },
    // https://github.com/nprapps/pym.js: `pym xPYMx <id> xPYMx height xPYMx <px>`
    ...(pymId === null ? [] : [['pym', pymId, 'height', heightPx].join('xPYMx')]),
    // wp-includes/js/wp-embed.js
    ...(wordPressSecret === null ? [] : [{ message: 'height', value: heightPx, secret: wordPressSecret }]),
  ];
}

/** Asks WordPress to follow a link in its own window: its frames may not open one. */
export function linkMessage(address: string, secret: string): unknown {
  return { message: 'link', value: address, secret };
}
