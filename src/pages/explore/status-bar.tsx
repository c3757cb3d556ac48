import type { Status } from '../../model/vocabulary.ts';
import type { LayerTally } from './layer-tallies.ts';

interface StatusBarProps {
  readonly byStatus: LayerTally['byStatus'];
  /** Length of the whole bar, places: what a filter takes away stays empty. */
  readonly all: number;
  /** The same in words. */
  readonly title: string;
}

const PART: Readonly<Record<Status, string>> = {
  completed: 'done',
  operating: 'done',
  'under-construction': 'under-way',
  approved: 'ahead',
  planned: 'ahead',
  'under-study': 'ahead',
  suspended: 'stopped',
  cancelled: 'stopped',
  unknown: 'unknown',
};

/** How far the places of a layer are: full for in use, hatched for under construction, outlined for what is ahead. */
export function StatusBar({ byStatus, all, title }: StatusBarProps) {
  let from = 0;
  return (
    <svg className="status-bar" viewBox={`0 0 ${Math.max(1, all)} 1`} preserveAspectRatio="none" aria-hidden="true">
      <title>{title}</title>
      {byStatus.map(({ status, count }) => {
        const x = from;
        from += count;
        return <rect key={status} data-part={PART[status]} x={x} y="0" width={count} height="1" />;
      })}
    </svg>
  );
}
