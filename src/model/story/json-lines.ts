/**
 * Line (from 1) of every value of a JSON text by its path: `slides.0.title.vi` → 7. A library would carry a whole tolerant parser for
 * this; the text has been parsed before, so only well-formed JSON is walked.
 */
export function jsonLines(text: string): ReadonlyMap<string, number> {
  const walk = new Walk(text);
  walk.value('');
  return walk.lines;
}

/** Line of a path, or of the nearest of its parents; 1 for a path of another file. */
export function lineOfPath(lines: ReadonlyMap<string, number>, path: string): number {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const line = lines.get(at);
    if (line !== undefined) return line;
  }
  return lines.get('') ?? 1;
}

class Walk {
  readonly lines = new Map<string, number>();
  private readonly text: string;
  private at = 0;
  private line = 1;

  constructor(text: string) {
    this.text = text.replace(/^\uFEFF/, '');
  }

  value(path: string): void {
    this.blanks();
    this.lines.set(path, this.line);
    const sign = this.text[this.at];
    if (sign === '{') this.members('}', () => this.member(path));
    else if (sign === '[') {
      let index = 0;
      this.members(']', () => this.value(joined(path, String(index++))));
    } else if (sign === '"') this.string();
    else this.skip(/[^\s,\]}]*/y);
  }

  private member(path: string): void {
    this.blanks();
    const key = JSON.parse(this.string()) as string;
    this.blanks();
    this.at += 1;
    this.value(joined(path, key));
  }

  /** Everything up to a closing bracket, `each` reading what stands between the commas. */
  private members(close: string, each: () => void): void {
    this.at += 1;
    for (this.blanks(); this.at < this.text.length && this.text[this.at] !== close; this.blanks()) {
      if (this.text[this.at] === ',') this.at += 1;
      else each();
    }
    this.at += 1;
  }

  private string(): string {
    return this.skip(/"(?:[^"\\]|\\.)*"/y);
  }

  private blanks(): void {
    for (const sign of this.skip(/\s*/y)) if (sign === '\n') this.line += 1;
  }

  private skip(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }
}

function joined(path: string, step: string): string {
  return path === '' ? step : `${path}.${step}`;
}
