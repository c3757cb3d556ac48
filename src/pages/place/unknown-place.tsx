import { useAtlas } from '../../ui/atlas-context.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { Trouble } from '../../ui/trouble.tsx';

/** The address names a place the record does not have. */
export function UnknownPlace({ id }: { readonly id: string }) {
  const { dict } = useAtlas();
  const { failures } = dict;
  return (
    <Trouble
      title={failures.unknownPlace.title}
      actions={
        <PageLink className="button" page={{ kind: 'explore' }}>
          {failures.toTheMap}
        </PageLink>
      }
    >
      {failures.unknownPlace.text(id)}
    </Trouble>
  );
}
