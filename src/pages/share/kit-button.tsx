import { useState } from 'react';
import { placesCsv } from '../../export/tables-csv.ts';
import type { SharingWords } from '../../i18n/load-sharing-words.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { wholeIndex } from '../../ui/details.ts';
import { saveFile } from '../../ui/save-file.ts';
import { useCitation } from './cite-dialog.tsx';
import { type PictureInput, picturePng, pictureSvgText } from './make-picture.ts';
import { packKit } from './newsroom-kit.ts';
import { pictureChoice } from './picture-sizes.ts';
import { viewAddress, viewTitle } from './shared-view.ts';
import { type SharingTools, seenNow } from './sharing-tools.ts';
import { readSiteAddress } from './site-address.ts';

interface KitButtonProps {
  readonly words: SharingWords;
  readonly tools: SharingTools;
  readonly snippet: string;
  readonly alt: string;
}

/** Everything a newsroom needs of this view in one zip. Where no live map can be drawn, the kit comes without its PNG and says so. */
export function KitButton({ words, tools, snippet, alt }: KitButtonProps) {
  const atlas = useAtlas();
  const { dict, index, root, view } = atlas;
  const { apa, bibtex } = useCitation(words);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const { download } = dict.actions;
  const title = viewTitle(dict, index, view);

  const pack = async () => {
    const whole = await wholeIndex(atlas);
    const { siteUrl, isPublic } = readSiteAddress(root);
    const { layout, ratios } = pictureChoice('slide', { width: 1280, height: 720 });
    const input: PictureInput = {
      ...tools,
      // The kit is for others; what the reader laid over the map stays with the reader.
      own: [],
      dict,
      index,
      view,
      title,
      withLegend: true,
      address: isPublic ? viewAddress(view, siteUrl) : '',
      size: layout,
      seen: seenNow(tools),
    };
    const png = await picturePng(input, ratios[0] ?? 1).catch(() => null);
    const ids = tools.places.map(({ id }) => id);
    const packed = packKit(
      {
        snippet: `${snippet}\n`,
        png: png ? new Uint8Array(await png.arrayBuffer()) : null,
        svg: await pictureSvgText(input),
        alt: `${alt}\n`,
        citation: `${apa}\n\n${words.cite.licenceText}\n`,
        bibtex,
        csv: placesCsv(whole, ids, view.year),
      },
      title,
      words.kit.readme,
    );
    const name = `${download.fileName(index.record.edition)}.zip`;
    saveFile(new Blob([new Uint8Array(packed)], { type: 'application/zip' }), name);
    setSaid(png ? download.done(name) : `${download.done(name)}. ${words.kit.withoutPicture}`);
  };

  const start = async () => {
    setBusy(true);
    setSaid(download.preparing);
    await pack().catch(() => setSaid(download.failed));
    setBusy(false);
  };
  return (
    <section className="share-kit" aria-label={words.kit.heading}>
      <h3>{words.kit.heading}</h3>
      <p className="small soft">{words.kit.about}</p>
      <button type="button" className="button" disabled={busy} onClick={() => void start()}>
        {words.kit.action}
      </button>
      <p className="small" role="status">
        {said}
      </p>
    </section>
  );
}
