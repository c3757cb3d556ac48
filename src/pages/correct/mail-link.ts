/** Windows hands a mail program no longer address than this; other systems take more. */
const LONGEST_ADDRESS = 2000;

/** A `mailto:` address; null when it would be longer than every mail program takes. */
export function mailLink(to: string, subject: string, body: string): string | null {
  // RFC 6068: line ends in a body are CR LF.
  const link = `mailto:${encodeURI(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  return link.length <= LONGEST_ADDRESS ? link : null;
}

/** The address corrections go to (`VITE_CORRECTIONS_MAIL` at build); null where none is configured. */
export function correctionsMail(): string | null {
  const address: unknown = import.meta.env.VITE_CORRECTIONS_MAIL;
  return typeof address === 'string' && /^[^\s@?&]+@[^\s@?&]+$/.test(address) ? address : null;
}
