import { useState } from 'react';
import type { Place } from '../../model/record.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { wholeIndex } from '../../ui/details.ts';
import { saveFile } from '../../ui/save-file.ts';

const FORMATS = ['geojson', 'csv', 'kml'] as const;
type Format = (typeof FORMATS)[number];

const TYPES: Readonly<Record<Format, string>> = {
  geojson: 'application/geo+json',
  csv: 'text/csv;charset=utf-8',
  kml: 'application/vnd.google-earth.kml+xml',
};

/** Exactly the places that are shown, to take away; licence and citation travel inside. The writers are fetched when asked for. */
export function DownloadPlaces({ places }: { readonly places: readonly Place[] }) {
  const atlas = useAtlas();
  const { dict, view } = atlas;
  const [said, setSaid] = useState('');
  const words = dict.actions.download;
  const save = async (format: Format) => {
    const name = `${words.fileName(atlas.index.record.edition)}.${format}`;
    try {
      const text = await textOf(format);
      saveFile(new Blob([text], { type: TYPES[format] }), name);
      setSaid(words.done(name));
    } catch {
      setSaid(words.failed);
    }
  };
  const textOf = async (format: Format): Promise<string> => {
    const index = await wholeIndex(atlas);
    const ids = places.map(({ id }) => id);
    if (format === 'geojson')
      return (await import('../../export/places-geojson.ts')).placesGeoJson(index, ids, view.year);
    if (format === 'csv') return (await import('../../export/tables-csv.ts')).placesCsv(index, ids, view.year);
    const { placesKml } = await import('../../export/places-kml.ts');
    return placesKml(index, ids, (layer) => dict.record.layers[layer].long, view.year);
  };
  return (
    <details className="panel-details download">
      <summary>{words.heading}</summary>
      <p className="soft">{words.exactlyThis(places.length)}</p>
      <ul className="download-formats">
        {FORMATS.map((format) => (
          <li key={format}>
            <button
              type="button"
              className="text-button"
              disabled={places.length === 0}
              onClick={() => void save(format)}
            >
              {words[format]}
            </button>
          </li>
        ))}
      </ul>
      <p className="soft">{words.licence}</p>
      <p role="status">{said}</p>
    </details>
  );
}
