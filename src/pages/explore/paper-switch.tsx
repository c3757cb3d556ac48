import { useAtlas } from '../../ui/atlas-context.ts';
import { Icon } from '../../ui/icon.tsx';
import { setPaper } from '../../view/view-changes.ts';
import { useSystemPaper } from './use-system-paper.ts';

/** Light or dark paper. Live only: a static page follows the reader's system. */
export function PaperSwitch() {
  const { change, dict, live, view } = useAtlas();
  const system = useSystemPaper();
  if (!live) return null;
  const paper = view.paper ?? system;
  const other = paper === 'light' ? 'dark' : 'light';
  return (
    <button
      type="button"
      className="paper-switch button button-plain button-round"
      aria-label={dict.shell.paper[other]}
      title={dict.shell.paper[other]}
      // The choice that equals the system's is no choice: it stays out of the address.
      onClick={() => change(setPaper(view, other === system ? null : other))}
    >
      <Icon name={other === 'dark' ? 'moon' : 'sun'} />
    </button>
  );
}
