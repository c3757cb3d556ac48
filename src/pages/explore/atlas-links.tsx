import { useAtlas } from '../../ui/atlas-context.ts';

const PAGES = ['plans', 'tasks', 'agencies', 'stories', 'about'] as const;

/** The other pages, and which state of the record this is. */
export function AtlasLinks() {
  const { dict, hrefTo, index } = useAtlas();
  return (
    <nav aria-label={dict.shell.nav.label}>
      <ul className="atlas-links">
        {PAGES.map((kind) => (
          <li key={kind}>
            <a href={hrefTo({ kind })}>{dict.shell.nav[kind]}</a>
          </li>
        ))}
      </ul>
      <p className="atlas-edition">{dict.shell.recordAsOf(index.record.asOf)}</p>
    </nav>
  );
}
