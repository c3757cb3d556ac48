import type { ReactNode } from 'react';
import type { Place } from '../../model/record.ts';

interface CompareRowProps {
  readonly label: string;
  readonly places: readonly Place[];
  readonly cell: (place: Place, at: number) => ReactNode;
}

/** One thing said of every compared place. */
export function CompareRow({ label, places, cell }: CompareRowProps) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {places.map((place, at) => (
        <td key={place.id}>{cell(place, at)}</td>
      ))}
    </tr>
  );
}

interface CompareGroupProps {
  readonly title: string;
  /** How many places are compared. */
  readonly columns: number;
  readonly children: ReactNode;
}

/** Rows under a heading of their own. */
export function CompareGroup({ title, columns, children }: CompareGroupProps) {
  return (
    <tbody>
      <tr className="compare-group">
        <th scope="rowgroup" colSpan={columns + 1}>
          {title}
        </th>
      </tr>
      {children}
    </tbody>
  );
}
