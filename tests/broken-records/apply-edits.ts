/** One change to the files of a record, as a fixture describes it. */
export interface Edit {
  readonly file: string;
  readonly find?: string | undefined;
  readonly replace?: string | undefined;
  /** Every occurrence instead of the first. */
  readonly all?: boolean | undefined;
  readonly prepend?: string | undefined;
  readonly append?: string | undefined;
  /** A new file with this text. */
  readonly create?: string | undefined;
  readonly remove?: boolean | undefined;
}

function edited(text: string, edit: Edit): string {
  if (edit.append !== undefined) return text + edit.append;
  if (edit.prepend !== undefined) return edit.prepend + text;
  const { find = '', replace = '', all = false } = edit;
  if (find === '' || !text.includes(find)) {
    throw new Error(`${edit.file} no longer holds "${find.slice(0, 80)}": choose another place of the record to break`);
  }
  return all ? text.replaceAll(find, () => replace) : text.replace(find, () => replace);
}

/** The files after the edits, in their order; the given map stays as it is. */
export function applyEdits(files: ReadonlyMap<string, string>, edits: readonly Edit[]): ReadonlyMap<string, string> {
  const result = new Map(files);
  for (const edit of edits) {
    if (edit.remove) result.delete(edit.file);
    else if (edit.create !== undefined) result.set(edit.file, edit.create);
    else result.set(edit.file, edited(result.get(edit.file) ?? '', edit));
  }
  return result;
}
