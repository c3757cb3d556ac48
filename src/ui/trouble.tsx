import type { ReactNode } from 'react';

interface TroubleProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What can be done: buttons and links. */
  readonly actions?: ReactNode;
  /** For the one who mends it. */
  readonly detail?: string | undefined;
  readonly detailLabel?: string;
}

/** What went wrong, what still works, and the way on: a sheet of paper where the missing thing would stand. */
export function Trouble({ title, children, actions, detail, detailLabel }: TroubleProps) {
  return (
    <section className="trouble" role="alert">
      <h2>{title}</h2>
      <p>{children}</p>
      {detail === undefined ? null : (
        <details className="trouble-detail">
          <summary>{detailLabel}</summary>
          {detail}
        </details>
      )}
      {actions ? <div className="trouble-actions">{actions}</div> : null}
    </section>
  );
}
