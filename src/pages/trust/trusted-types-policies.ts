/** The names of our policies, as the content policy lists them. `default` is the browser's name for the one that hears every string. */
export const TRUSTED_TYPES_POLICIES = { everything: 'default', xml: 'corridor-atlas-xml' } as const;
