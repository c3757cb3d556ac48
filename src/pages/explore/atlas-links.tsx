import { useAtlas } from '../../ui/atlas-context.ts';
import { useCommandButtons } from '../../ui/commands-context.ts';

const PAGES = ['plans', 'tasks', 'agencies', 'stories', 'about'] as const;

/** The other pages, and which state of the record this is. */
export function AtlasLinks() {
  const { dict, hrefTo, index } = useAtlas();
  const commands = useCommandButtons();
  return (
    <nav aria-label={dict.shell.nav.label}>
      <ul className="atlas-links">
        {PAGES.map((kind) => (
          <li key={kind}>
            <a href={hrefTo({ kind })}>{dict.shell.nav[kind]}</a>
          </li>
        ))}
        {commands ? (
          <li>
            <button type="button" className="text-button" onClick={() => commands.run('help')}>
              {dict.commands.labels.help}
            </button>
          </li>
        ) : null}
      </ul>
      <p className="atlas-edition">{dict.shell.recordAsOf(index.record.asOf)}</p>
    </nav>
  );
}
