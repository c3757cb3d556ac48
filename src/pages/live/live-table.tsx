export function LiveTable(_: { readonly visibleIds: ReadonlySet<string> }) {
  return null;
}
