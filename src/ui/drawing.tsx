/**
 * A drawing made by the cartography, so that no symbol is drawn twice. `svg` comes from our own pure functions and holds no text
 * of the record. For eyes only: words stand beside it.
 */
export function Drawing({ svg, className }: { readonly svg: string; readonly className?: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the string is drawn by src/cartography, never read from outside.
  return <span className={className} aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />;
}
