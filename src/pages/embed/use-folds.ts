import { type RefObject, useEffect } from 'react';

/** Folds the open list or legend away once it has served (a place was chosen) and on Escape, which gives the focus back to its word. */
export function useFolds(tree: RefObject<HTMLElement | null>, selectedId: string | null): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new selection is the occasion, not an input.
  useEffect(() => {
    for (const fold of openFolds(tree.current)) fold.open = false;
  }, [tree, selectedId]);

  useEffect(() => {
    const element = tree.current;
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      for (const fold of openFolds(element)) {
        fold.open = false;
        fold.querySelector('summary')?.focus();
      }
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [tree]);
}

function openFolds(tree: HTMLElement | null): readonly HTMLDetailsElement[] {
  return tree ? [...tree.querySelectorAll<HTMLDetailsElement>('.embed-fold[open]')] : [];
}
