import { createInterface, type Interface } from 'node:readline';

/**
 * Questions and answers line by line: works on any terminal, over ssh, with a screen reader, and with answers piped in. (Prompt
 * libraries draw with cursor keys and want a terminal in raw mode.)
 */
export interface Terminal {
  readonly say: (text: string) => void;
  /** The next line; null when there are no more. */
  readonly ask: (prompt: string) => Promise<string | null>;
  readonly close: () => void;
}

/** The terminal the program runs in. Nothing is read before the first question. */
export function openTerminal(): Terminal {
  let lines: Interface | null = null;
  let next: AsyncIterator<string> | null = null;
  return {
    say: (text) => process.stdout.write(`${text}\n`),
    ask: async (prompt) => {
      lines ??= createInterface({
        input: process.stdin,
        output: process.stdout,
        terminal: process.stdin.isTTY ?? false,
      });
      next ??= lines[Symbol.asyncIterator]();
      lines.setPrompt(prompt);
      lines.prompt();
      const { value, done } = await next.next();
      return done ? null : value;
    },
    close: () => lines?.close(),
  };
}
