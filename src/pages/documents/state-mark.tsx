import { FORM_OF_STATUS, type Form } from '../../cartography/forms.ts';
import type { Status } from '../../model/vocabulary.ts';

/** A task has no layer and no symbol: its mark is the form of the status alone, the same forms as on the map. */
export function StateMark({ status }: { readonly status: Status }) {
  const form = FORM_OF_STATUS[status];
  return (
    <svg className="state-mark" data-form={form} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[form]}
    </svg>
  );
}

const RING = 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11Z';

const SHAPES: Readonly<Record<Form, React.ReactNode>> = {
  unknown: (
    <>
      <path className="ring" d={RING} />
      <path className="ring" d="M6.3 6.6q0-1.7 1.7-1.7t1.7 1.6q0 1.1-1.7 1.8v.6M8 10.6v.5" />
    </>
  ),
  dotted: <path className="ring" d={RING} strokeDasharray="0.1 2.47" strokeWidth="1.7" />,
  dashed: <path className="ring" d={RING} strokeDasharray="3.2 2.56" />,
  outline: <path className="ring" d={RING} />,
  half: (
    <>
      <path className="full" d="M8 2.5a5.5 5.5 0 0 0 0 11Z" />
      <path className="ring" d={RING} />
    </>
  ),
  solid: <path className="full" d="M8 1.8a6.2 6.2 0 1 1 0 12.4a6.2 6.2 0 1 1 0-12.4Z" />,
  double: (
    <>
      <path className="full" d="M8 1.8a6.2 6.2 0 1 1 0 12.4a6.2 6.2 0 1 1 0-12.4Z" />
      <path className="tick" d="m5.2 8.2 2 2 3.6-4.1" />
    </>
  ),
  struck: (
    <>
      <path className="ring" d={RING} />
      <path className="ring" d="M2.6 13.4 13.4 2.6" />
    </>
  ),
  crossed: (
    <>
      <path className="ring" d={RING} />
      <path className="ring" d="m5 5 6 6m0-6-6 6" />
    </>
  ),
};
