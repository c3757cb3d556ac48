/** What the notes window may ask of the screen. */
export const COMMAND_IDS_FROM_NOTES = [
  'next-step',
  'previous-step',
  'first-step',
  'last-step',
  'blank-screen',
] as const;
export type CommandFromNotes = (typeof COMMAND_IDS_FROM_NOTES)[number];
