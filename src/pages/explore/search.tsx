import { type ComponentType, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useAtlas } from '../../ui/atlas-context.ts';
import { Icon } from '../../ui/icon.tsx';
import type { SearchComboBoxProps } from './search-combo-box.tsx';
import { useSearchShortcut } from './use-search-shortcut.ts';

/**
 * react-aria writes a `<style>` into the page, which the content policy forbids, unless an element of this id is there already. The
 * rule stands in search-results.css.
 */
function reserveStyleId(): void {
  const id = 'react-aria-pressable-style';
  if (document.getElementById(id)) return;
  const taken = document.createElement('meta');
  taken.id = id;
  document.head.append(taken);
}

/**
 * Search. At first, and without scripts for good, a plain form (`?q=`). The combo box and the index behind it are fetched when the
 * reader turns to the field, and take over with what was typed so far.
 */
export function Search() {
  const { dict, hrefTo, live, view } = useAtlas();
  const field = useRef<HTMLInputElement>(null);
  const [Box, setBox] = useState<ComponentType<SearchComboBoxProps> | null>(null);
  const [handover, setHandover] = useState({ text: '', focused: false });
  useSearchShortcut(live, () => document.querySelector<HTMLInputElement>('.search input')?.focus());
  useEffect(() => {
    const input = field.current;
    if (!live || !input) return;
    const load = () =>
      void import('./search-combo-box.tsx').then(({ SearchComboBox }) => {
        reserveStyleId();
        // At once: a key between the reading of the plain field and the coming of the new one would be lost.
        flushSync(() => {
          setHandover({ text: input.value, focused: document.activeElement === input });
          setBox(() => SearchComboBox);
        });
      });
    input.addEventListener('focus', load, { once: true });
    input.addEventListener('pointerenter', load, { once: true });
    return () => {
      input.removeEventListener('focus', load);
      input.removeEventListener('pointerenter', load);
    };
  }, [live]);

  const words = dict.explore.search;
  return (
    <search className="search">
      <Icon name="search" />
      {Box ? (
        <Box initialText={handover.text} takesFocus={handover.focused} />
      ) : (
        <form className="search-field" action={hrefTo({ kind: 'explore' })} method="get">
          <input
            ref={field}
            type="search"
            name="q"
            defaultValue={view.filter.q}
            placeholder={words.shortPlaceholder}
            aria-label={words.label}
            autoComplete="off"
            spellCheck={false}
          />
        </form>
      )}
      <span className="search-key" aria-hidden="true">
        /
      </span>
    </search>
  );
}
