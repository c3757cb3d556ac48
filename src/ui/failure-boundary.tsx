import { Component, type ReactNode } from 'react';
import { useAtlas } from './atlas-context.ts';
import { Trouble } from './trouble.tsx';

interface BoundaryProps {
  readonly children: ReactNode;
  /** What stands in the place of the part that broke. */
  readonly instead: (error: unknown) => ReactNode;
}

interface BoundaryState {
  readonly broken: { readonly error: unknown } | null;
}

/** Keeps an error in one part of a page from taking the whole page away: React empties everything that no boundary holds. */
class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { broken: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { broken: { error } };
  }

  override render(): ReactNode {
    const { broken } = this.state;
    return broken ? this.props.instead(broken.error) : this.props.children;
  }
}

/**
 * A part of a page that may break, or whose code may not arrive, without the rest: it says so and offers to load the page again. What
 * the reader chose is in the address and comes back with it.
 */
export function FailureBoundary({ children }: { readonly children: ReactNode }) {
  const { dict } = useAtlas();
  const { unexpected, reload, details } = dict.failures;
  return (
    <Boundary
      instead={(error) => (
        <Trouble
          title={unexpected.title}
          detail={String(error)}
          detailLabel={details}
          actions={
            <button type="button" className="button" onClick={() => location.reload()}>
              {reload}
            </button>
          }
        >
          {unexpected.text}
        </Trouble>
      )}
    >
      {children}
    </Boundary>
  );
}
