import { useEffect } from 'react';

const LANDSCAPE = '@page { size: A4 landscape; margin: 8mm; }';

/**
 * Prints lying on its side while the caller is on the page. Not by a named page in the stylesheet: Chromium takes the size of the first
 * sheet from the unnamed `@page` whatever stands on it.
 */
export function useLandscapePaper(on: boolean): void {
  useEffect(() => {
    // Browsers without sheets of scripts print upright, smaller but whole.
    if (!on || !('adoptedStyleSheets' in document)) return;
    const paper = new CSSStyleSheet();
    paper.replaceSync(LANDSCAPE);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, paper];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== paper);
    };
  }, [on]);
}
