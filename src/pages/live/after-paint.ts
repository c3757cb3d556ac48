/**
 * Resolves once what is on the page has been painted, so that the text is read while the rest still comes. At once where nothing is
 * painted: in a hidden tab no frame would ever come.
 */
export function afterPaint({ document, requestAnimationFrame, setTimeout }: Window): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
