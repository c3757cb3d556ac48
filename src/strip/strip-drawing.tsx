import { memo } from 'react';
import { nameIn } from '../cartography/map-labels.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import type { PlaceId } from '../model/record.ts';
import { FOLD_TEXT_U, foldText } from './layout-folds.ts';
import { NAME_TEXT_U, type NameLabel } from './layout-labels.ts';
import { foldYU, rowYU } from './layout-lane.ts';
import { type StripScale, shareOfKm } from './layout-scale.ts';
import { STRIP } from './layout-sizes.ts';
import type { StripLayout } from './layout-strip.ts';
import { MarkSymbols, MarkUse } from './mark-symbols.tsx';
import { PlaceAt } from './place-at.tsx';
import { StripBar } from './strip-bars.tsx';
import { StripLine } from './strip-line.tsx';
import type { Looks } from './strip-looks.ts';
import { em, percent } from './svg-units.ts';

interface StripDrawingProps {
  readonly layout: StripLayout;
  readonly looks: Looks;
  readonly dict: Dictionary;
  /** Makes the ids of shared shapes unique on the page. */
  readonly prefix: string;
  readonly hrefOf: (id: PlaceId) => string;
}

/** Everything that does not depend on the pointer. For eyes and pointers; keys and screen readers use the list beside it. */
export const StripDrawing = memo(function StripDrawing({ layout, looks, dict, prefix, hrefOf }: StripDrawingProps) {
  const { scale, lanes } = layout;
  const { lang } = dict;
  const markIds = new Set(lanes.flatMap((lane) => lane.marks.map(({ item }) => looks.get(item.place.id)?.mark ?? '')));
  return (
    <>
      <MarkSymbols ids={[...markIds]} prefix={prefix} />
      <StripLine layout={layout} lang={lang} />
      {lanes.map((lane) => (
        <g key={lane.id}>
          <line className="strip-rule" x1="0" x2="100%" y1={em(lane.topU)} y2={em(lane.topU)} />
          {lane.bars.map((bar) => {
            const look = looks.get(bar.item.place.id);
            return look ? (
              <a key={bar.item.place.id} href={hrefOf(bar.item.place.id)} tabIndex={-1} data-place={bar.item.place.id}>
                <StripBar bar={bar} yU={rowYU(lane, bar.row)} look={look} scale={scale} />
                {bar.name ? (
                  <StripName
                    name={bar.name}
                    text={nameIn(bar.item.place.names, lang)}
                    scale={scale}
                    yU={rowYU(lane, bar.row) - STRIP.barPitchU / 2}
                  />
                ) : null}
              </a>
            ) : null;
          })}
          {lane.marks.map(({ item, km, row }) => {
            const look = looks.get(item.place.id);
            return look ? (
              <PlaceAt key={item.place.id} share={shareOfKm(scale, km)} yU={rowYU(lane, row)}>
                <a href={hrefOf(item.place.id)} tabIndex={-1} data-place={item.place.id}>
                  <rect
                    className="strip-hit"
                    x={em(-STRIP.markPitchU / 2)}
                    y={em(-STRIP.markPitchU / 2)}
                    width={em(STRIP.markPitchU)}
                    height={em(STRIP.markPitchU)}
                  />
                  <MarkUse id={look.mark} prefix={prefix} sizeU={STRIP.markU} />
                </a>
              </PlaceAt>
            ) : null;
          })}
          {lane.marks.map(({ item, row, name }) =>
            name ? (
              <StripName
                key={item.place.id}
                name={name}
                text={nameIn(item.place.names, lang)}
                scale={scale}
                yU={rowYU(lane, row) + NAME_TEXT_U * 0.35}
              />
            ) : null,
          )}
          {lane.folds.map((fold) => (
            <PlaceAt key={fold.km} share={shareOfKm(scale, fold.km)} yU={foldYU(lane) + FOLD_TEXT_U * 0.35}>
              <text className="strip-fold" textAnchor="middle" data-from={fold.fromKm} data-to={fold.toKm}>
                <title>{dict.strip.folded(fold.count)}</title>
                {foldText(fold.count)}
              </text>
            </PlaceAt>
          ))}
        </g>
      ))}
    </>
  );
});

/** The regular weight takes at least this much less than the room kept for it; Han letters take all of theirs. */
const ESTIMATE_SLACK = 0.04;
const HAN = /\p{Script=Han}/u;

function StripName(props: {
  readonly name: NameLabel;
  readonly text: string;
  readonly scale: StripScale;
  readonly yU: number;
}) {
  const { name, text, scale, yU } = props;
  const slackU = HAN.test(text) ? 0 : (name.rightU - name.leftU) * ESTIMATE_SLACK;
  const xU = name.anchor === 'start' ? name.leftU : name.rightU;
  return (
    <>
      <rect
        className="strip-name-paper"
        x={percent((name.anchor === 'start' ? name.leftU : name.leftU + slackU) / scale.widthU)}
        width={percent((name.rightU - name.leftU - slackU) / scale.widthU)}
        y={em(yU - NAME_TEXT_U)}
        height={em(NAME_TEXT_U + 2.5)}
      />
      <PlaceAt share={xU / scale.widthU} yU={yU}>
        <text className="strip-name" textAnchor={name.anchor}>
          {text}
        </text>
      </PlaceAt>
    </>
  );
}
