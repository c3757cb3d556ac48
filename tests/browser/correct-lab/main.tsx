import '../../../src/styles/atlas.css';
import { lazy, Suspense, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Dictionary } from '../../../src/i18n/dictionary.ts';
import { loadDictionary } from '../../../src/i18n/load-dictionary.ts';
import type { AtlasRecord } from '../../../src/model/record.ts';
import { indexRecord, type RecordIndex } from '../../../src/model/record-index.ts';

/** A page with nothing but a button that opens the correction form, on the real record. */

const SuggestCorrection = lazy(async () => ({
  default: (await import('../../../src/pages/correct/suggest-correction.tsx')).SuggestCorrection,
}));

const query = new URLSearchParams(location.search);
const record: AtlasRecord = await (await fetch(`${query.get('lang') ?? 'vi'}.json`)).json();
const index = indexRecord(record);
const dict = await loadDictionary(record.lang);
document.documentElement.lang = record.lang;
document.documentElement.dataset.paper = query.get('paper') ?? 'light';

function Lab({ of, words }: { readonly of: RecordIndex; readonly words: Dictionary }) {
  const [open, setOpen] = useState(false);
  const place = of.placeById.get(query.get('place') ?? '');
  const task = of.taskById.get(query.get('task') ?? '');
  const onClose = () => setOpen(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        open
      </button>
      <Suspense>
        {open && place ? <SuggestCorrection place={place} index={of} dict={words} onClose={onClose} /> : null}
        {open && task ? <SuggestCorrection task={task} index={of} dict={words} onClose={onClose} /> : null}
      </Suspense>
    </>
  );
}

const home = document.getElementById('dialog');
if (home) createRoot(home).render(<Lab of={index} words={dict} />);
