import { useCommandButtons } from '../../ui/commands-context.ts';
import { Icon } from '../../ui/icon.tsx';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import type { CommandId } from '../../view/command.ts';

interface StageControlsProps {
  readonly step: number;
  readonly steps: number;
  /** Digits typed for "go to slide". */
  readonly typed: string;
  readonly hasNumbers: boolean;
}

/** Everything a key can do, for fingers and for those who forgot the key. It leaves the screen while nobody moves the pointer. */
export function StageControls({ step, steps, typed, hasNumbers }: StageControlsProps) {
  const { dict } = usePageAtlas();
  const words = dict.stories;
  return (
    <nav className="stage-controls" aria-label={words.controls}>
      <Turn id="previous-step" label={words.previous} />
      <output className="stage-number">
        {typed === '' ? `${step}/${steps}` : words.jumpTo(Number(typed))}
        <span className="spoken">{words.step(step, steps)}</span>
      </output>
      <Turn id="next-step" label={words.next} />
      <Tool id="toggle-subtitle" letter="T" label={words.secondLanguage} />
      <Tool id="toggle-notes" letter="N" label={words.notes} />
      <Tool id="toggle-overview" letter="O" label={words.overview} />
      {hasNumbers ? <Tool id="toggle-numbers" letter="G" label={words.scenes.numbers} /> : null}
      <Tool id="blank-screen" letter="B" label={words.blank} />
      <Tool id="toggle-paper" letter="D" label={dict.shell.paper.toggle} />
      <Tool id="next-language" letter="L" label={dict.shell.changeLanguage} />
      <Tool id="toggle-fullscreen" letter="F" label={words.fullscreen} />
      <Tool id="help" letter="?" label={dict.commands.labels.help} />
      <Tool id="leave-story" letter="Esc" label={words.leave} />
    </nav>
  );
}

function Turn({ id, label }: { readonly id: CommandId; readonly label: string }) {
  const commands = useCommandButtons();
  return (
    <button
      type="button"
      className="stage-turn"
      data-turn={id}
      aria-label={label}
      disabled={!commands?.can(id)}
      onClick={() => commands?.run(id)}
    >
      <Icon name="up" />
    </button>
  );
}

interface ToolProps {
  readonly id: CommandId;
  /** The key that does the same. */
  readonly letter: string;
  readonly label: string;
}

function Tool({ id, letter, label }: ToolProps) {
  const commands = useCommandButtons();
  return (
    <button type="button" className="stage-tool" title={label} onClick={() => commands?.run(id)}>
      <kbd>{letter}</kbd>
      <span className="stage-tool-name">{label}</span>
    </button>
  );
}
