import '../../styles/compare.css';
import '../../styles/table.css';
import { lazy, Suspense } from 'react';
import type { Place } from '../../model/record.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { WithDetails } from '../../ui/with-details.tsx';

const PlacesTable = lazy(async () => ({ default: (await import('../table/places-table.tsx')).PlacesTable }));
const CompareSheet = lazy(async () => ({ default: (await import('../compare/compare-sheet.tsx')).CompareSheet }));

/** What stands where the map was: the comparison while places are chosen for it, else the table. Fetched when first asked for. */
export function LiveSheet({ places }: { readonly places: readonly Place[] }) {
  const { dict, view } = useAtlas();
  return (
    <Suspense fallback={<p>{dict.shell.loading.page}</p>}>
      {view.compare.length > 0 ? (
        <WithDetails>
          <CompareSheet />
        </WithDetails>
      ) : (
        <PlacesTable places={places} />
      )}
    </Suspense>
  );
}
