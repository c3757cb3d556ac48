import { createRoot } from 'react-dom/client';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { RecordTrouble } from '../../ui/record-trouble.tsx';
import type { LoadFailure } from './load-record.ts';

/** Says over the static page that the record did not come, and offers another try; text and poster stay readable. */
export function showRecordTrouble(page: Document, dict: Dictionary, failure: LoadFailure, retry: () => void): void {
  const place = page.createElement('div');
  place.className = 'record-trouble';
  page.body.append(place);
  const root = createRoot(place);
  root.render(
    <RecordTrouble
      dict={dict}
      failure={failure === 'not-a-record' ? 'corrupt' : failure}
      onRetry={() => {
        root.unmount();
        place.remove();
        retry();
      }}
    />,
  );
}
