import type { OwnDataSession } from './own-data-session.ts';

/** What can be asked of a session, wherever it runs. */
type Calls = Pick<OwnDataSession, 'read' | 'add' | 'check' | 'describe' | 'distances'>;
type CallName = keyof Calls;

/** A session in its worker, or in the page. */
export interface OwnDataPort extends Calls {
  /** Ends it and frees its memory; open questions are never answered. */
  readonly close: () => void;
}

/** A question to the worker. */
export interface Question {
  readonly id: number;
  readonly call: CallName;
  readonly values: readonly unknown[];
}

export type Answer =
  | { readonly id: number; readonly value: unknown; readonly failed?: undefined }
  | { readonly id: number; readonly failed: string };

/** Opens a session in a worker of its own. Rejects where workers are forbidden or its file cannot be fetched. */
function openInWorker(): Promise<OwnDataPort> {
  const worker = new Worker(new URL('./own-data-worker.ts', import.meta.url), { type: 'module', name: 'own-data' });
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (reason: Error) => void }>();
  let next = 1;
  const ask = (call: CallName, values: readonly unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      const id = next++;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, call, values } satisfies Question);
    });
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.failed === undefined) asked?.resolve(data.value);
    else asked?.reject(new Error(data.failed));
  });
  const port = Object.fromEntries(
    (['read', 'add', 'check', 'describe', 'distances'] as const).map((call) => [
      call,
      (...values: readonly unknown[]) => ask(call, values),
    ]),
  ) as unknown as Calls;
  return new Promise((resolve, reject) => {
    worker.addEventListener('error', ({ message }) => {
      const error = new Error(message || 'the worker ended');
      for (const asked of waiting.values()) asked.reject(error);
      waiting.clear();
      worker.terminate();
      reject(error);
    });
    // The worker says that it is there before it is asked anything.
    worker.addEventListener('message', () => resolve({ ...port, close: () => worker.terminate() }), { once: true });
  });
}

/** Opens a session: in a worker, or, from a stick or under a strict policy, in the page. */
export async function openSession(): Promise<OwnDataPort> {
  try {
    return await openInWorker();
  } catch {
    const { OwnDataSession: Session } = await import('./own-data-session.ts');
    const { read, add, check, describe, distances } = new Session();
    return { read, add, check, describe, distances, close: () => undefined };
  }
}
