import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { OwnDataWords } from '../../i18n/load-own-data-words.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import type { Insets } from '../../ui/covered-insets.ts';
import { Icon } from '../../ui/icon.tsx';
import { Swatch } from './own-data-list.tsx';
import type { FeatureDetails, Ground } from './own-data-session.ts';
import type { OwnDataset } from './own-data-store.ts';
import { OwnFeatureDistances } from './own-feature-distances.tsx';

interface OwnFeatureCardProps {
  readonly dataset: OwnDataset;
  readonly feature: number;
  readonly words: OwnDataWords;
  readonly insets: Insets;
  readonly ground: () => Ground;
  /** Goes to another feature of the same file. */
  readonly onFeature: (feature: number) => void;
  readonly onShown: (details: FeatureDetails) => void;
  readonly onClose: () => void;
}

const GAP_PX = 12;
/** A card lower than this shows nothing; on a low screen it may lie over a sheet. */
const LEAST_HEIGHT_PX = 140;

/** One feature of a reader's own data: its properties as text and nothing but text, and how far it is to what the record knows. */
export function OwnFeatureCard(props: OwnFeatureCardProps) {
  const { dataset, feature, words, onFeature, onClose } = props;
  const { dict } = useAtlas();
  const card = useRef<HTMLElement>(null);
  const details = useDetails(props);
  usePlaceFreeOfSheets(card, props.insets);
  const count = dataset.packed.count;
  const name = details?.name ?? words.feature(feature + 1);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <section
      ref={card}
      className="own-card sheet"
      role="dialog"
      aria-label={words.card(dataset.file)}
      onKeyDown={onKeyDown}
    >
      <div className="own-card-head">
        <Swatch hue={dataset.hue} />
        <span className="small soft own-file">{dataset.file}</span>
        <StepButton name="previous" words={words} to={feature - 1} count={count} onFeature={onFeature} />
        <span className="small soft">{words.position(feature + 1, count)}</span>
        <StepButton name="next" words={words} to={feature + 1} count={count} onFeature={onFeature} />
        <button
          type="button"
          className="button button-plain button-round"
          aria-label={dict.shell.dialog.close}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <h2 tabIndex={-1}>{name}</h2>
      {details ? <Properties details={details} words={words} /> : null}
      {details?.isPoint ? (
        <OwnFeatureDistances port={dataset.port} feature={feature} words={words} ground={props.ground} />
      ) : null}
      <p className="small soft">{words.notPartOfRecord}</p>
    </section>
  );
}

/** Asks for a feature; a late answer about another one is dropped. The focus goes to its name once, when the card opens. */
function useDetails({ dataset, feature, onShown }: OwnFeatureCardProps): FeatureDetails | null {
  const [found, setFound] = useState<{ readonly of: string; readonly details: FeatureDetails } | null>(null);
  const key = `${dataset.id} ${feature}`;
  useEffect(() => {
    let current = true;
    void dataset.port.describe(feature).then((details) => {
      if (!current || !details) return;
      setFound({ of: key, details });
      onShown(details);
    });
    return () => {
      current = false;
    };
  }, [dataset, feature, key, onShown]);
  return found?.of === key ? found.details : null;
}

/** Room for the map's own buttons at its right edge. */
const CONTROLS_PX = 56;

/** Lies in the corner of the map that no sheet covers. Set by script: a style attribute would break the page's policy. */
function usePlaceFreeOfSheets(card: { readonly current: HTMLElement | null }, insets: Insets): void {
  useEffect(() => {
    card.current?.querySelector('h2')?.focus({ preventScroll: true });
  }, [card]);
  useEffect(() => {
    const element = card.current;
    const map = element?.offsetParent;
    if (!element || !map) return;
    const freeWidth = map.clientWidth - insets.left - insets.right;
    const freeHeight = map.clientHeight - insets.top - insets.bottom;
    const beside = freeWidth > element.offsetWidth + CONTROLS_PX + 2 * GAP_PX ? CONTROLS_PX : GAP_PX;
    element.style.right = `${insets.right + beside}px`;
    element.style.top = `${insets.top + GAP_PX}px`;
    element.style.maxWidth = `${freeWidth - 2 * GAP_PX}px`;
    element.style.maxHeight = `${Math.max(LEAST_HEIGHT_PX, freeHeight - 2 * GAP_PX)}px`;
  }, [card, insets]);
}

interface StepButtonProps {
  readonly name: 'previous' | 'next';
  readonly words: OwnDataWords;
  readonly to: number;
  readonly count: number;
  readonly onFeature: (feature: number) => void;
}

/** At either end it does nothing, but keeps the focus: a button that is disabled would drop it, and Escape with it. */
function StepButton({ name, words, to, count, onFeature }: StepButtonProps) {
  const ended = to < 0 || to >= count;
  return (
    <button
      type="button"
      className="own-step button button-plain button-round"
      data-to={name}
      aria-label={words[name]}
      title={words[name]}
      aria-disabled={ended}
      onClick={() => {
        if (!ended) onFeature(to);
      }}
    >
      <Icon name="up" />
    </button>
  );
}

function Properties({ details, words }: { readonly details: FeatureDetails; readonly words: OwnDataWords }) {
  const shown = details.properties.filter(([, value]) => value !== details.name);
  if (shown.length === 0) return <p className="soft">{words.noProperties}</p>;
  return (
    <dl className="facts own-facts">
      {shown.map(([name, value], at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: names may stand twice, and the list never changes its order.
        <div className="fact" key={at}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
