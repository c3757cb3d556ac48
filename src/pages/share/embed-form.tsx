import type { SharingWords } from '../../i18n/load-sharing-words.ts';
import { LANGS } from '../../model/vocabulary.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { Choice } from './choice.tsx';
import { RATIOS } from './embed-snippet.ts';
import { COLUMNS_PX, type EmbedWishes, LEAST_HEIGHT_PX } from './embed-wishes.ts';
import { subjectsOf } from './shared-view.ts';

interface EmbedFormProps {
  readonly words: SharingWords;
  readonly wishes: EmbedWishes;
  /** The alternative text as it stands: the journalist's own, or the one the frame's language gives. */
  readonly alt: string;
  readonly onChange: (change: Partial<EmbedWishes>) => void;
}

/** What the frame shows, in which language and on which paper, what comes with it, how high it is. */
export function EmbedForm({ words, wishes, alt, onChange }: EmbedFormProps) {
  const { dict, view } = useAtlas();
  const { embed } = dict.actions;
  const subjects = {
    view: embed.currentView,
    place: embed.thisPlace,
    story: embed.story,
    corridor: words.embed.wholeCorridor,
  };
  const papers = { system: words.embed.asReader, light: dict.shell.paper.light, dark: dict.shell.paper.dark };
  return (
    <div className="share-form">
      <Choice
        label={embed.what}
        value={wishes.subject}
        options={subjectsOf(view).map((value) => ({ value, label: subjects[value] }))}
        onChange={(subject) => onChange({ subject })}
      />
      <Choice
        label={embed.chrome}
        value={wishes.chrome}
        options={(['none', 'legend', 'full'] as const).map((value) => ({ value, label: embed.chromes[value] }))}
        onChange={(chrome) => onChange({ chrome })}
      />
      <Choice
        label={dict.shell.language}
        value={wishes.lang}
        options={LANGS.map((value) => ({ value, label: dict.shell.languages[value] }))}
        onChange={(lang) => onChange({ lang })}
      />
      <Choice
        label={dict.shell.paper.label}
        value={wishes.paper ?? 'system'}
        options={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: papers[value] }))}
        onChange={(paper) => onChange({ paper: paper === 'system' ? null : paper })}
      />
      <Choice
        label={words.embed.heightBy}
        value={wishes.size}
        options={(['auto', 'fixed', 'ratio'] as const).map((value) => ({ value, label: words.embed.heights[value] }))}
        onChange={(size) => onChange({ size })}
      />
      {wishes.size === 'ratio' ? (
        <Choice
          label={words.embed.ratio}
          value={wishes.ratio}
          options={RATIOS.map((value) => ({ value, label: value.replace(' / ', ' : ') }))}
          onChange={(ratio) => onChange({ ratio })}
        />
      ) : (
        <label className="share-line">
          <span>{words.embed.heightPx}</span>
          <input
            type="number"
            min={LEAST_HEIGHT_PX}
            max={4000}
            step={10}
            value={wishes.heightPx}
            onChange={(event) => onChange({ heightPx: event.currentTarget.valueAsNumber || LEAST_HEIGHT_PX })}
          />
        </label>
      )}
      <Choice
        label={words.embed.columnWidth}
        value={String(wishes.columnPx)}
        options={COLUMNS_PX.map((px) => ({ value: String(px), label: words.embed.px(px) }))}
        onChange={(px) => onChange({ columnPx: Number(px) })}
      />
      <label className="share-tick">
        <input
          type="checkbox"
          checked={wishes.pinned}
          onChange={(event) => onChange({ pinned: event.currentTarget.checked })}
        />
        {words.embed.pin}
      </label>
      <label className="share-tick">
        <input
          type="checkbox"
          checked={wishes.withImage}
          onChange={(event) => onChange({ withImage: event.currentTarget.checked })}
        />
        {words.embed.imageInside}
      </label>
      {wishes.withImage ? (
        <label className="share-block">
          <span>{embed.altText}</span>
          <textarea
            rows={3}
            lang={wishes.lang}
            value={alt}
            maxLength={500}
            onChange={(event) => onChange({ alt: event.currentTarget.value })}
          />
        </label>
      ) : null}
    </div>
  );
}
