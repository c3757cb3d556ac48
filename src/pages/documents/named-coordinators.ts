import type { DocumentId } from '../../model/record.ts';
import { type Commitment, rowsOf } from '../../model/report/commitments.ts';

/** A name, and the document that writes it. */
export interface NamedIn {
  readonly name: string;
  readonly document: DocumentId;
}

/** Every name written among the coordinators of any row of a commitment, once. */
export function coordinatorsOf(commitment: Pick<Commitment, 'task' | 'repeats'>): readonly NamedIn[] {
  const named = new Map<string, NamedIn>();
  for (const task of rowsOf(commitment)) {
    for (const name of task.coordinators) if (!named.has(name)) named.set(name, { name, document: task.document });
  }
  return [...named.values()];
}
