import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { yearOf } from '../../model/dates.ts';
import { holdTalkLock } from '../../offline/talk-lock.ts';
import { CommandsProvider } from '../../ui/commands-context.ts';
import { Notice } from '../../ui/notice.tsx';
import { PageAtlasProvider } from '../../ui/page-atlas.tsx';
import { usePagePaper } from '../../ui/use-page-paper.ts';
import type { Command, CommandContext, CommandId, Effect } from '../../view/command.ts';
import { availableCommands } from '../../view/command-for.ts';
import { formatUrl } from '../../view/url/format-url.ts';
import { goToStep, setLabels } from '../../view/view-changes.ts';
import type { Camera, ViewState } from '../../view/view-state.ts';
import { useSystemPaper } from '../explore/use-system-paper.ts';
import { copyText } from '../live/copy-text.ts';
import { liveAtlas } from '../live/live-atlas.ts';
import type { LiveStoryProps } from './live-story.tsx';
import { openNotes } from './open-notes.ts';
import { readPublicPlace } from './public-address.ts';
import { labelsWith, nextSecondLanguage, secondLanguage } from './second-language.ts';
import { exploreView } from './slide-view.ts';
import { Stage } from './stage.tsx';
import { TalkHelp } from './talk-help.tsx';
import { TalkOverview } from './talk-overview.tsx';
import { useStageKeys } from './use-stage-keys.ts';
import { type FindStory, type TalkInLanguage, useSubtitle, useTalkInLanguage } from './use-talk.ts';
import { useTalkChannel } from './use-talk-channel.ts';

interface LiveTalkProps extends LiveStoryProps {
  readonly first: TalkInLanguage;
  readonly find: FindStory;
}

type Open = 'stage' | 'overview' | 'help';

/** A talk on the screen: what keys, clickers, fingers and the notes window do comes together here. */
export function LiveTalk({ store, root, basemap, posters, loader, first, find }: LiveTalkProps) {
  const { view } = useStore(store);
  const [notice, setNotice] = useState('');
  const [blank, setBlank] = useState(false);
  const [numbersOpen, setNumbersOpen] = useState(false);
  const [open, setOpen] = useState<Open>('stage');
  const camera = useRef<Camera | null>(null);
  const shownLang = useRef(first.index.record.lang);

  const { index, dict, story } = useTalkInLanguage(first, view.lang, loader, find, () => {
    setNotice(first.dict.stories.languageNotLoaded);
    store.setState({ view: { ...store.getState().view, lang: shownLang.current } });
  });
  const lang = index.record.lang;
  shownLang.current = lang;
  const shown: ViewState = useMemo(() => ({ ...view, lang }), [view, lang]);
  const second = secondLanguage(shown);
  const subtitleStory = useSubtitle(second, loader, find);
  const systemPaper = useSystemPaper();
  const paper = view.paper ?? systemPaper;
  const steps = story.slides.length + 1;
  const step = view.page.kind === 'story' ? Math.min(view.page.step, steps) : 1;

  const atlas = useMemo(() => liveAtlas({ store, index, dict, root, view: shown }), [store, index, dict, root, shown]);
  const context: CommandContext = { placesInOrder: [], recordYear: yearOf(index.record.asOf), paper, steps };
  const show = (next: ViewState) => store.setState({ view: next, chooser: null });
  const goTo = (to: number) => {
    if (to < 1 || to > steps) setNotice(dict.stories.noSuchSlide(steps));
    else show(goToStep(store.getState().view, to, steps));
  };
  const leave = () => {
    const target = exploreView(shown, story.slides[step - 1] ?? null, camera.current);
    window.location.assign(formatUrl(target, { root }));
  };
  const effects: Partial<Record<Effect, () => void>> = {
    'blank-screen': () => setBlank((is) => !is),
    'toggle-notes': () => {
      if (!openNotes(view, root)) setNotice(dict.stories.popupBlocked);
    },
    'toggle-subtitle': () => show(setLabels(shown, labelsWith(lang, nextSecondLanguage(shown)))),
    'toggle-overview': () => setOpen((is) => (is === 'overview' ? 'stage' : 'overview')),
    'toggle-numbers': () => setNumbersOpen((is) => !is),
    'toggle-fullscreen': toggleFullscreen,
    'open-help': () => setOpen('help'),
    'copy-link': () =>
      void copyText(window.location.href).then((copied) =>
        setNotice(copied ? dict.shell.announce.copied : dict.commands.help.linkNotCopied),
      ),
    print: () => window.print(),
  };
  const execute = (command: Command) => {
    setNotice('');
    if (command.id === 'leave-story') {
      if (open === 'stage') leave();
      else setOpen('stage');
      return;
    }
    const result = command.run(store.getState().view, context);
    if (result.kind === 'effect') effects[result.effect]?.();
    else show(result.view.lang === view.lang ? result.view : withLabelsOf(result.view, view));
  };
  const available = (id: CommandId) =>
    availableCommands(store.getState().view, context).find((command) => command.id === id);
  const run = (id: CommandId) => {
    const command = available(id);
    if (command) execute(command);
  };
  const typed = useStageKeys({ view, context, run: execute, goTo });
  useTalkChannel({ storyId: story.id, step, blank, run, goTo });
  usePagePaper(view.paper);
  // While this page is open no other one puts a new edition under it.
  useEffect(() => holdTalkLock(), []);
  const commands = { run, can: (id: CommandId) => available(id) !== undefined };
  const place = useMemo(() => readPublicPlace(document, root), [root]);

  return (
    <PageAtlasProvider value={atlas}>
      <CommandsProvider value={commands}>
        <Stage
          story={story}
          subtitle={second && subtitleStory ? { lang: second, story: subtitleStory } : null}
          step={step}
          paper={paper}
          basemap={basemap}
          posters={posters}
          place={place}
          typed={typed}
          blank={blank}
          numbersOpen={numbersOpen}
          onCamera={(next) => {
            camera.current = next;
          }}
          notices={
            notice ? (
              <Notice closeLabel={dict.failures.dismiss} onClose={() => setNotice('')}>
                {notice}
              </Notice>
            ) : null
          }
        />
        <TalkOverview
          story={story}
          posters={posters}
          basemap={basemap}
          place={place}
          open={open === 'overview'}
          onGoTo={(to) => {
            setOpen('stage');
            goTo(to);
          }}
          onClose={() => setOpen('stage')}
        />
        {open === 'help' ? <TalkHelp commands={commands} onClose={() => setOpen('stage')} /> : null}
      </CommandsProvider>
    </PageAtlasProvider>
  );
}

/** In another language the second one stays if it is still another; the first one takes its place if not. */
function withLabelsOf(next: ViewState, before: ViewState): ViewState {
  const second = secondLanguage(before);
  if (second === null) return next;
  return setLabels(next, labelsWith(next.lang, second === next.lang ? before.lang : second));
}

/** Browsers that know no full screen leave the page as it is. */
function toggleFullscreen(): void {
  const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.();
  void done?.catch(() => undefined);
}
