import '../../styles/share.css';
import { useState } from 'react';
import { judgeSize, type SizeVerdict } from '../../export/picture-size.ts';
import type { SharingWords } from '../../i18n/load-sharing-words.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { ModalDialog } from '../../ui/modal-dialog.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { Choice } from './choice.tsx';
import { deviceLimits } from './device-limits.ts';
import { type PictureInput, picturePng, pictureSvgText } from './make-picture.ts';
import { PICTURE_SHAPES, type PictureShape, pictureChoice } from './picture-sizes.ts';
import { viewAddress, viewTitle } from './shared-view.ts';
import { type SharingTools, seenNow } from './sharing-tools.ts';
import { readSiteAddress } from './site-address.ts';

interface PictureDialogProps {
  readonly words: SharingWords;
  readonly tools: SharingTools;
  readonly onClose: () => void;
}

type Refusal = Extract<SizeVerdict, { fits: false }> & { readonly asked: number };

/** Saves what the map shows as a PNG or SVG, with title, legend, scale, date and sources in it. What cannot be made is said beforehand. */
export function PictureDialog({ words, tools, onClose }: PictureDialogProps) {
  const { dict, index, root, view } = useAtlas();
  const { picture, download } = dict.actions;
  const [shape, setShape] = useState<PictureShape>('screen');
  const [format, setFormat] = useState<'png' | 'svg'>('png');
  const [ratio, setRatio] = useState(2);
  const [title, setTitle] = useState(() => viewTitle(dict, index, view));
  const [withTitle, setWithTitle] = useState(true);
  const [withLegend, setWithLegend] = useState(true);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);

  const [seen] = useState(() => seenNow(tools));
  const { layout, ratios } = pictureChoice(shape, seen?.free ?? { width: 1280, height: 720 });
  const chosen = ratios.includes(ratio) ? ratio : (ratios[0] ?? 1);
  const { siteUrl, isPublic } = readSiteAddress(root);
  const input = (): PictureInput => ({
    ...tools,
    dict,
    index,
    view,
    title: withTitle ? title.trim() : null,
    withLegend,
    address: isPublic ? viewAddress(view, siteUrl) : '',
    size: layout,
    seen,
  });
  const name = `${download.fileName(index.record.edition)}.${format}`;

  const save = async (times: number) => {
    setRefusal(null);
    const verdict =
      format === 'png' ? judgeSize(layout, times, deviceLimits(scaled(layout, times))) : { fits: true as const };
    if (!verdict.fits) {
      setRefusal({ ...verdict, asked: times });
      return;
    }
    setBusy(true);
    setSaid(download.preparing);
    try {
      const file =
        format === 'png'
          ? await picturePng(input(), times)
          : new Blob([await pictureSvgText(input())], { type: 'image/svg+xml' });
      saveFile(file, name);
      setSaid(download.done(name));
    } catch (error) {
      setSaid(reasonOf(error, words, download.failed));
    }
    setBusy(false);
  };

  const asked = scaled(layout, refusal?.asked ?? chosen);
  return (
    <ModalDialog title={picture.heading} closeLabel={dict.shell.dialog.close} onClose={onClose}>
      <div className="share-form">
        <Choice
          label={picture.size}
          value={shape}
          options={PICTURE_SHAPES.map((value) => ({ value, label: picture[value] }))}
          onChange={setShape}
        />
        <Choice
          label={words.picture.format}
          value={format}
          options={(['png', 'svg'] as const).map((value) => ({ value, label: words.picture.formats[value] }))}
          onChange={setFormat}
        />
        {format === 'png' && ratios.length > 1 ? (
          <Choice
            label={words.picture.sharpness}
            value={String(chosen)}
            options={ratios.toSorted().map((value) => ({ value: String(value), label: words.picture.times(value) }))}
            onChange={(value) => setRatio(Number(value))}
          />
        ) : null}
        <label className="share-tick">
          <input type="checkbox" checked={withTitle} onChange={(event) => setWithTitle(event.currentTarget.checked)} />
          {picture.withTitle}
        </label>
        {withTitle ? (
          <label className="share-line">
            <span>{picture.title}</span>
            <input
              type="text"
              value={title}
              maxLength={160}
              onChange={(event) => setTitle(event.currentTarget.value)}
            />
          </label>
        ) : null}
        <label className="share-tick">
          <input
            type="checkbox"
            checked={withLegend}
            onChange={(event) => setWithLegend(event.currentTarget.checked)}
          />
          {picture.withLegend}
        </label>
        {format === 'svg' ? <p className="small soft">{words.picture.svgFonts}</p> : null}
        <p className="small soft">
          {format === 'png'
            ? words.picture.pixels(scaled(layout, chosen).width, scaled(layout, chosen).height)
            : words.picture.pixels(layout.width, layout.height)}
        </p>
        <p>
          <button type="button" className="button button-strong" disabled={busy} onClick={() => void save(chosen)}>
            {words.picture.save}
          </button>
        </p>
        <div role="status" className="small">
          {refusal ? (
            <p>
              {words.picture.tooLarge(asked.width, asked.height, refusal.most.width, refusal.most.height)}{' '}
              <button type="button" className="text-button" onClick={() => void save(refusal.ratio)}>
                {words.picture.smaller(refusal.most.width, refusal.most.height)}
              </button>
            </p>
          ) : (
            said
          )}
        </div>
      </div>
    </ModalDialog>
  );
}

function scaled({ width, height }: { readonly width: number; readonly height: number }, ratio: number) {
  return { width: Math.round(width * ratio), height: Math.round(height * ratio) };
}

/** Without a live map the drawing still works; anything else is only known to have failed. */
function reasonOf(error: unknown, words: SharingWords, failed: string): string {
  const noMap = error instanceof Error && /no-webgl|worker-blocked|style|timeout/u.test(error.message);
  return noMap ? words.picture.noMap : failed;
}
