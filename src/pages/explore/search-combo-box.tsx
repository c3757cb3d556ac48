import { useContext, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import {
  ComboBox,
  ComboBoxStateContext,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components';
import { markSvg } from '../../cartography/mark-svg.ts';
import { markOf } from '../../cartography/marks.ts';
import { hueOf } from '../../cartography/palettes.ts';
import { createSearch, type SearchHit } from '../../model/search.ts';
import { stateInYear } from '../../model/state-in-year.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { Drawing } from '../../ui/drawing.tsx';
import { closePlace, selectPlace, setQuery } from '../../view/view-changes.ts';
import type { Page } from '../../view/view-state.ts';
import { hitWords } from './search-hit-words.ts';

export interface SearchComboBoxProps {
  /** What the reader had typed into the plain field. */
  readonly initialText: string;
  /** True when the reader was in the plain field already. */
  readonly takesFocus: boolean;
}

const GROUP_WORD = { place: 'places', task: 'tasks', agency: 'agencies', document: 'plans' } as const;
const HITS_PER_GROUP = 6;
/** Key of the row that narrows the map instead of opening something. */
const NARROW = 'narrow';

/** The live search: answers while typing, grouped by what they are. Enter on the words themselves narrows the map to them. */
export function SearchComboBox({ initialText, takesFocus }: SearchComboBoxProps) {
  const { change, dict, hrefTo, index, view } = useAtlas();
  const [text, setText] = useState(initialText);
  const search = useMemo(() => createSearch(index), [index]);
  const groups = useMemo(() => search(text, { limit: HITS_PER_GROUP }), [search, text]);
  const words = dict.explore.search;
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const input = field.current;
    if (!takesFocus || !input) return;
    input.focus();
    // What is typed next goes on where the reader was.
    input.setSelectionRange(input.value.length, input.value.length);
  }, [takesFocus]);

  const open = (page: Page) => {
    setText('');
    // The list closes when the field is left; the sheet that opens takes the focus.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (page.kind === 'place') change(selectPlace(view, page.id));
    else window.location.assign(hrefTo(page));
  };
  const narrow = () => change(setQuery(closePlace(view), text.trim()));
  const choose = (key: string) => {
    if (key === NARROW) return narrow();
    const hit = groups.flatMap((group) => group.hits).find((candidate) => keyOf(candidate) === key);
    const found = hit && hitWords(dict, index, hit, text);
    if (found) open(found.page);
  };

  return (
    <ComboBox
      className="search-field"
      aria-label={words.label}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={(key) => key !== null && choose(String(key))}
      defaultFilter={() => true}
      allowsCustomValue
      allowsEmptyCollection
      menuTrigger="input"
    >
      <Input
        type="search"
        placeholder={words.shortPlaceholder}
        ref={field}
        spellCheck={false}
        onKeyDown={(event) => {
          const onOption = event.currentTarget.getAttribute('aria-activedescendant');
          if (event.key === 'Enter' && !onOption && text.trim() !== '') narrow();
        }}
      />
      <OpenAtOnce when={takesFocus && initialText.trim() !== ''} />
      <Popover className="search-results sheet" placement="bottom start" offset={4} maxHeight={480}>
        <ListBox
          aria-label={words.label}
          renderEmptyState={() => (
            <p className="search-none">
              {text.trim() === '' ? words.hint : `${words.noResults(text)} ${words.noResultsAdvice}`}
            </p>
          )}
        >
          {groups.map((group) => (
            <ListBoxSection key={group.kind} id={group.kind}>
              <Header className="search-group-name">{words.groups[GROUP_WORD[group.kind]]}</Header>
              {group.hits.map((hit) => (
                <HitRow key={keyOf(hit)} hit={hit} query={text} />
              ))}
            </ListBoxSection>
          ))}
          {groups.length > 0 ? (
            <ListBoxItem id={NARROW} className="search-hit" textValue={text}>
              <span />
              <span>{words.filterByText(text.trim())}</span>
            </ListBoxItem>
          ) : null}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** The answers to what was typed before the combo box had come: it would wait for the next letter to show them. */
function OpenAtOnce({ when }: { readonly when: boolean }) {
  const state = useContext(ComboBoxStateContext);
  const open = useEffectEvent(() => state?.open(null, 'input'));
  useEffect(() => {
    if (when) open();
  }, [when]);
  return null;
}

function keyOf(hit: SearchHit): string {
  return `${hit.kind}:${hit.id}`;
}

function HitRow({ hit, query }: { readonly hit: SearchHit; readonly query: string }) {
  const { dict, index, view } = useAtlas();
  const words = hitWords(dict, index, hit, query);
  if (!words) return null;
  const place = hit.kind === 'place' ? index.placeById.get(hit.id) : undefined;
  const drawing = place
    ? markSvg(
        markOf({
          layer: place.layer,
          kind: place.kind,
          status: stateInYear(index, place.id, view.year).status,
          hue: hueOf(place.layer, place.id),
        }),
        'css',
        20,
      )
    : '';
  return (
    <ListBoxItem id={keyOf(hit)} className="search-hit" textValue={words.title}>
      <Drawing svg={drawing} />
      <span>{words.title}</span>
      <span className="search-hit-note">{words.note}</span>
    </ListBoxItem>
  );
}
