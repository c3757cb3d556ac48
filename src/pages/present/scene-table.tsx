import type { ReactNode } from 'react';
import { isColumnScene, type SceneColumn, sceneColumns } from '../../cartography/deck-columns.ts';
import { type FreightRun, freightRuns } from '../../cartography/deck-freight.ts';
import { tourStops } from '../../cartography/deck-tour.ts';
import { nameIn } from '../../cartography/map-labels.ts';
import { formatDate } from '../../i18n/dates.ts';
import { figureText } from '../../i18n/record-words.ts';
import type { Scene } from '../../model/story/story.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';

interface SceneTableProps {
  readonly scene: Scene;
  readonly year: number | null;
}

/** The numbers of a scene, all of them, with what each is about: for everyone who does not see the picture, and for those who doubt it. */
export function SceneTable({ scene, year }: SceneTableProps): ReactNode {
  const { dict, index } = usePageAtlas();
  const { titles } = dict.stories.scenes;
  if (scene === 'two-country-tour') {
    return (
      <figure className="scene-table">
        <figcaption>{titles[scene]}</figcaption>
        <ol>
          {tourStops(index).map((place) => (
            <li key={place.id}>{nameIn(place.names, dict.lang)}</li>
          ))}
        </ol>
      </figure>
    );
  }
  return (
    <table className="scene-table">
      <caption>{titles[scene]}</caption>
      {isColumnScene(scene) ? (
        <ColumnRows columns={sceneColumns(index, scene)} />
      ) : (
        <FreightRows runs={freightRuns(index, year)} />
      )}
    </table>
  );
}

function ColumnRows({ columns }: { readonly columns: readonly SceneColumn[] }) {
  const { dict, hrefTo } = usePageAtlas();
  const words = dict.stories.scenes;
  return (
    <>
      <thead>
        <tr>
          {[words.place, words.value, words.asOf, words.note].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {columns.map(({ place, figure, aim }) => (
          <tr key={figure.id} data-aim={aim}>
            <th scope="row">
              <a href={hrefTo({ kind: 'place', id: place.id })}>{nameIn(place.names, dict.lang)}</a>
            </th>
            <td className="scene-number">
              {figureText(dict, figure)}
              {aim ? ` (${words.aim})` : ''}
            </td>
            <td>{figure.asOf ? formatDate(figure.asOf, dict.lang) : words.undated}</td>
            <td>{figure.note}</td>
          </tr>
        ))}
      </tbody>
    </>
  );
}

function FreightRows({ runs }: { readonly runs: readonly FreightRun[] }) {
  const { dict, hrefTo } = usePageAtlas();
  const words = dict.stories.scenes;
  const { km, 'km/h': kmh } = dict.figures.units;
  return (
    <>
      <thead>
        <tr>
          {[words.line, words.pace, words.length, words.note].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {runs.map(({ place, paceKmh, lengthKm, figure, promised }) => (
          <tr key={place.id} data-aim={promised}>
            <th scope="row">
              <a href={hrefTo({ kind: 'place', id: place.id })}>{nameIn(place.names, dict.lang)}</a>
            </th>
            <td className="scene-number">{kmh(paceKmh)}</td>
            <td className="scene-number">{km(Math.round(lengthKm))}</td>
            <td>{promised ? words.promisedPace : (figure?.note ?? words.noPace)}</td>
          </tr>
        ))}
      </tbody>
    </>
  );
}
