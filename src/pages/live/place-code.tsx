import { lazy, Suspense } from 'react';
import type { Place } from '../../model/record.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { publicAddress, readPublicPlace } from '../present/public-address.ts';

const QrCode = lazy(async () => ({ default: (await import('../present/qr-code.tsx')).QrCode }));

/** The code that leads from a printed sheet back to the page; nothing in a copy that was never told where the atlas lives. */
export function PlaceCode({ place }: { readonly place: Place }) {
  const { dict, root, view } = useAtlas();
  const address = publicAddress({ kind: 'place', id: place.id }, view.lang, readPublicPlace(document, root));
  return address ? (
    <Suspense>
      <QrCode address={address} label={dict.actions.print.scan} />
    </Suspense>
  ) : null;
}
