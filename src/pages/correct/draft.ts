import type { Place, Task } from '../../model/record.ts';
import type { Lang } from '../../model/vocabulary.ts';

/** What the correction is about. */
export type Subject = { readonly place: Place } | { readonly task: Task };

type Topic = 'status' | 'position' | 'figure';

/** The form as it is filled in: text as typed, nothing checked. */
export interface Draft {
  readonly topic: Topic;
  readonly status: string;
  readonly date: string;
  readonly basis: string;
  readonly position: string;
  readonly positionBasis: string;
  readonly accuracyM: string;
  readonly figureKey: string;
  readonly figureValue: string;
  readonly figureIsAim: boolean;
  readonly figureAsOf: string;
  readonly notes: Readonly<Record<Lang, string>>;
  readonly confidence: string;
  readonly source: SourceDraft;
}

export interface SourceDraft {
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly kind: string;
  readonly language: string;
}

/** An empty form in a language. Most sources are press pages in the reader's own language. */
export function emptyDraft(lang: Lang): Draft {
  return {
    topic: 'status',
    status: '',
    date: '',
    basis: '',
    position: '',
    positionBasis: '',
    accuracyM: '',
    figureKey: '',
    figureValue: '',
    figureIsAim: false,
    figureAsOf: '',
    notes: { vi: '', en: '', zh: '' },
    confidence: '',
    source: { url: '', title: '', publisher: '', date: '', kind: 'press', language: lang },
  };
}

export function subjectId(subject: Subject): string {
  return 'place' in subject ? subject.place.id : subject.task.id;
}

/** Topics that make sense for it: a task has no position and no figures. */
export function topicsOf(subject: Subject): readonly Topic[] {
  return 'place' in subject ? ['status', 'position', 'figure'] : ['status'];
}
