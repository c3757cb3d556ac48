import { lowerFirst } from '../../i18n/sentence-case.ts';
import type { Access } from '../../model/record.ts';
import { useAtlas } from '../../ui/atlas-context.ts';

/** How far it is: along the mapped lines where there is a way, and straight. */
export function AccessDistance({ access }: { readonly access: Access }) {
  const { dict } = useAtlas();
  const { along, straight, noPath } = dict.place.access;
  const line = straight(access.straightKm, access.approximate);
  if (access.networkKm === null || access.mode === null) {
    return (
      <span className="fact-note">
        {line}; {lowerFirst(noPath)}
      </span>
    );
  }
  return (
    <span className="fact-note">
      {along(access.networkKm, access.mode, access.approximate)}; {line}
    </span>
  );
}
