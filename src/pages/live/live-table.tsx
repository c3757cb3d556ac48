import '../../styles/table.css';
import { lazy, Suspense } from 'react';
import type { Place } from '../../model/record.ts';
import { useAtlas } from '../../ui/atlas-context.ts';

const PlacesTable = lazy(async () => ({ default: (await import('../table/places-table.tsx')).PlacesTable }));

/** The table of the places that pass the filter, fetched when a reader first asks for it. */
export function LiveTable({ places }: { readonly places: readonly Place[] }) {
  const { dict } = useAtlas();
  return (
    <Suspense fallback={<p>{dict.shell.loading.page}</p>}>
      <PlacesTable places={places} />
    </Suspense>
  );
}
