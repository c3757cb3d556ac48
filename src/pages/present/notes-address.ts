/** Hash of the address that the notes window is opened with. */
export const NOTES_HASH = '#notes';
