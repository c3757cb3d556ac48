import { usePageAtlas } from '../../ui/page-atlas.tsx';

/** A library the atlas is made of. */
export interface LibraryEntry {
  readonly name: string;
  readonly version: string;
  /** SPDX identifier, or the licence's own name. */
  readonly licence: string;
  readonly url?: string;
}

/** A file of the record. */
export interface DownloadEntry {
  readonly label: string;
  readonly href: string;
  /** Size in bytes, where known. */
  readonly bytes?: number;
}

/** The libraries, folded: a list for those who need it. */
export function LibraryList({ libraries }: { readonly libraries: readonly LibraryEntry[] }) {
  const { dict } = usePageAtlas();
  if (libraries.length === 0) return null;
  return (
    <details className="count">
      <summary>{dict.documents.libraries(libraries.length)}</summary>
      <ul className="library-list">
        {libraries.map(({ name, version, licence, url }) => (
          <li key={name}>
            {url ? (
              <a href={url} target="_blank" rel="noopener">
                {name}
              </a>
            ) : (
              name
            )}{' '}
            {version}
            <span className="fact-note">{licence}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Files to take away, each with its size. */
export function DownloadList({ downloads }: { readonly downloads: readonly DownloadEntry[] }) {
  const { dict } = usePageAtlas();
  return (
    <>
      <p>{dict.actions.download.licence}</p>
      <ul className="download-list">
        {downloads.map(({ label, href, bytes }) => (
          <li key={href}>
            <a href={href} download>
              {label}
            </a>
            {bytes === undefined ? null : <span className="fact-note">{dict.documents.fileSize(bytes)}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
