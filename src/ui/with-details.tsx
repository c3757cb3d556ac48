import { type ReactNode, useEffect } from 'react';
import { useAtlas } from './atlas-context.ts';
import { Trouble } from './trouble.tsx';

/** What needs the whole record: until it is there a line says so, and where it does not come a sentence, with another try. */
export function WithDetails({ children }: { readonly children: ReactNode }) {
  const { dict, details } = useAtlas();
  const state = details?.state ?? 'there';
  const load = details?.load;
  useEffect(() => {
    if (state === 'absent') void load?.();
  }, [state, load]);
  if (state === 'there') return children;
  if (state === 'absent' || state === 'loading') return <p role="status">{dict.shell.loading.page}</p>;
  const { failures } = dict;
  const words = {
    unreachable: failures.detailsNotLoaded,
    outdated: failures.recordOutdated,
    corrupt: failures.recordCorrupt,
  }[state];
  return (
    <Trouble
      title={words.title}
      actions={
        <button type="button" className="button" onClick={() => void load?.()}>
          {failures.retry}
        </button>
      }
    >
      {words.text}
    </Trouble>
  );
}
