import { type ComponentType, type ReactNode, useRef } from 'react';
import { filterPlaces } from '../../model/filters.ts';
import type { Place, PlaceId } from '../../model/record.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import type { Insets } from '../../ui/covered-insets.ts';
import { FailureBoundary } from '../../ui/failure-boundary.tsx';
import { type Hover, HoverProvider } from '../../ui/hover-context.ts';
import { LatestViewProvider, useViewGetter } from '../../ui/latest-view.ts';
import { useInsets } from '../../ui/use-insets.ts';
import { useSheetStops } from '../../ui/use-sheet-stops.ts';
import { closePlace } from '../../view/view-changes.ts';
import { selectedPlace } from '../../view/view-state.ts';
import type { PlaceSheetProps } from '../place/place-sheet.tsx';
import { UnknownPlace } from '../place/unknown-place.tsx';
import { Announcer } from './announcer.tsx';
import { ExplorePanel } from './explore-panel.tsx';
import { Masthead } from './masthead.tsx';
import { SheetHandle } from './sheet-handle.tsx';
import { SkipLinks } from './skip-links.tsx';
import { StripPanel } from './strip-panel.tsx';
import { useSheetMoves } from './use-sheet-moves.ts';

export interface AtlasShellProps {
  /** The sheet of a place: the live page fetches it only when it may be wanted. */
  readonly placeSheet: ComponentType<PlaceSheetProps>;
  /** True while a place that the record lacks is looked up elsewhere. */
  readonly placePending?: boolean;
  /** The poster, the live map, or both: fills the map area edge to edge. */
  readonly map: ReactNode;
  /** The strip; it is given the line with its title and the year, to stand beside its own buttons. */
  readonly strip?: (head: ReactNode) => ReactNode;
  /** Shown instead of the map where the view asks for a table. */
  readonly table?: ReactNode;
  /** Notices and troubles over the map. */
  readonly notices?: ReactNode;
  /** Names what of the notices or cards over the map is new; on a phone the sheet makes way for it. */
  readonly overMap?: string | null;
  /** The chooser of overlapping places, above everything. */
  readonly chooser?: ReactNode;
  /** Buttons at the end of a place's sheet. */
  readonly placeActions?: (place: Place) => ReactNode;
  /** For a printed sheet. */
  readonly printMap?: (place: Place) => ReactNode;
  readonly printCode?: (place: Place) => ReactNode;
  readonly hover?: Hover;
  /** How much of the map the sheets cover now; told after layout and whenever the bottom sheet comes to rest. */
  readonly onInsets?: (insets: Insets) => void;
}

/** The explore page and the place page: one tree for the static page and the live one. Reads fully without scripts. */
export function AtlasShell(props: AtlasShellProps) {
  const { dict, index, live, view } = useAtlas();
  const root = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const sheet = useSheetStops(scroller);
  const selectedId = selectedPlace(view);
  const places = filterPlaces(index, view.filter, view.year);
  useInsets(root, props.onInsets);
  const viewNow = useViewGetter(view);

  useSheetMoves(root, sheet, { live, selectedId, shape: view.shape, overMap: props.overMap ?? null });

  const shell = (
    <div
      ref={root}
      className="atlas"
      data-has-place={selectedId !== null}
      data-live={live}
      data-shape={view.shape}
      data-paper={view.paper ?? undefined}
    >
      <SkipLinks hasPlace={selectedId !== null} />
      <Announcer shown={places.length} />
      <div className="lower" ref={scroller}>
        <div className="sheet-spacer" />
        <div className="sheet-stop" />
        <div className="lower-sheet" data-covers>
          <SheetHandle control={sheet} />
          <Panels {...props} selectedId={selectedId} places={places} />
        </div>
      </div>
      <main className="map-area" id="map" data-map tabIndex={-1} aria-label={dict.shell.regions.map}>
        <FailureBoundary>{props.map}</FailureBoundary>
        {props.notices ? <div className="notices">{props.notices}</div> : null}
      </main>
      {props.chooser}
    </div>
  );
  return (
    <LatestViewProvider value={viewNow}>
      {props.hover ? <HoverProvider value={props.hover}>{shell}</HoverProvider> : shell}
    </LatestViewProvider>
  );
}

interface PanelsProps extends AtlasShellProps {
  readonly selectedId: PlaceId | null;
  readonly places: readonly Place[];
}

function Panels({
  selectedId,
  places,
  strip,
  table,
  placeSheet: PlaceSheet,
  placePending = false,
  placeActions,
  printMap,
  printCode,
}: PanelsProps) {
  const { change, dict, index, live, view } = useAtlas();
  const { regions } = dict.shell;
  const place = selectedId === null ? undefined : index.placeById.get(selectedId);
  return (
    <>
      <div className="left-sheet sheet" data-covers>
        <Masthead />
        <section className="explore-panel" id="explore" aria-label={regions.layers}>
          <FailureBoundary>
            <ExplorePanel places={places} />
          </FailureBoundary>
        </section>
      </div>
      {selectedId === null ? null : (
        <aside className="place-panel sheet" id="place" key={selectedId} aria-label={regions.place} data-covers>
          <FailureBoundary>
            {place ? (
              <PlaceSheet
                place={place}
                actions={placeActions?.(place)}
                printMap={printMap?.(place)}
                printCode={printCode?.(place)}
                {...(live ? { onClose: () => change(closePlace(view)) } : {})}
              />
            ) : (
              <MissingPlace id={selectedId} pending={placePending} />
            )}
          </FailureBoundary>
        </aside>
      )}
      {table && view.shape === 'table' ? (
        <section className="table-panel sheet" id="table" tabIndex={-1} aria-label={dict.explore.table.heading}>
          <FailureBoundary>{table}</FailureBoundary>
        </section>
      ) : null}
      <section className="strip-panel sheet" id="strip" aria-label={regions.strip} data-covers>
        <FailureBoundary>
          <StripPanel strip={strip} />
        </FailureBoundary>
      </section>
    </>
  );
}

function MissingPlace({ id, pending }: { readonly id: PlaceId; readonly pending: boolean }) {
  const { dict } = useAtlas();
  return pending ? <p role="status">{dict.shell.loading.page}</p> : <UnknownPlace id={id} />;
}
