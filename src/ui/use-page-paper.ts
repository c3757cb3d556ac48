import { useEffect } from 'react';
import type { Paper } from '../view/view-state.ts';

/** The paper of the whole page follows the view: what lies outside the atlas's own parts (dialogs, scroll bars) too. Null is the system's. */
export function usePagePaper(paper: Paper | null): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (paper) dataset.paper = paper;
    else delete dataset.paper;
  }, [paper]);
}
