import { figureLabel, figureText, isAim } from '../../i18n/record-words.ts';
import type { Figure, Place } from '../../model/record.ts';
import { rowsAt } from '../../model/record-index.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { Cite } from './cite.tsx';
import { figuresByKey } from './figures-by-key.ts';
import { SPOTS } from './sheet-sources.ts';

/** Measured figures, then what plans aim at, apart. Where sources give different figures all of them stand. */
export function PlaceFigures({ place }: { readonly place: Place }) {
  const { dict, index } = useAtlas();
  const figures = rowsAt(index.figuresOf, place.id);
  const measured = figures.filter((figure) => !isAim(figure.key));
  const aims = figures.filter((figure) => isAim(figure.key));
  return (
    <section className="place-section" aria-labelledby="place-figures">
      <h2 id="place-figures">{dict.place.figures.heading}</h2>
      {measured.length > 0 ? <FigureList figures={measured} /> : null}
      {figures.length === 0 ? <p className="soft">{dict.place.figures.none}</p> : null}
      {aims.length > 0 ? (
        <>
          <h3>{dict.place.figures.aims}</h3>
          <FigureList figures={aims} />
        </>
      ) : null}
    </section>
  );
}

function FigureList({ figures }: { readonly figures: readonly Figure[] }) {
  const { dict } = useAtlas();
  return (
    <dl className="facts">
      {figuresByKey(figures).map(({ key, rows, contradict }) => (
        <div className="fact" key={key}>
          <dt>{figureLabel(dict, key)}</dt>
          <dd>
            {rows.map((figure) => (
              <p key={figure.id}>
                {figureText(dict, figure)}
                <Cite sources={[figure.source]} spot={SPOTS.figure(figure)} />
                <span className="fact-note">
                  {[figure.note, figure.asOf ? dict.place.figures.asOf(figure.asOf) : dict.place.figures.noDate]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </p>
            ))}
            {contradict ? <span className="fact-contradicts">{dict.place.figures.contradict}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
