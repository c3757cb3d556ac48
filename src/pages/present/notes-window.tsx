import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { LOCALE_TAGS } from '../../i18n/lang.ts';
import type { Story } from '../../model/story/story.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import type { CommandFromNotes } from './notes-commands.ts';
import { openTalkChannel, type TalkChannel } from './talk-channel.ts';
import { type Elapsed, useTimer } from './use-timer.ts';

interface NotesWindowProps {
  readonly story: Story;
  readonly firstStep: number;
}

/** What the presenter has on the other screen: notes, the next slide, clock and timer, and the same keys. */
export function NotesWindow({ story, firstStep }: NotesWindowProps) {
  const { dict } = usePageAtlas();
  const words = dict.stories;
  const [step, setStep] = useState(firstStep);
  const [blank, setBlank] = useState(false);
  const [lost, setLost] = useState(false);
  const channel = useRef<TalkChannel | null>(null);
  const timer = useTimer();
  const slide = story.slides[step - 1] ?? null;
  const next = story.slides[step] ?? null;
  const steps = story.slides.length + 1;

  const order = (command: CommandFromNotes) => channel.current?.send({ kind: 'do', command });
  const startOnFirstTurn = useEffectEvent((to: number) => {
    if (to !== step && timer.elapsed.seconds === 0 && timer.elapsed.minutes === 0) timer.start();
  });
  useEffect(() => {
    const open = openTalkChannel(story.id, (message) => {
      if (message.kind === 'at') {
        startOnFirstTurn(message.step);
        setStep(message.step);
        setBlank(message.blank);
        setLost(false);
      }
      if (message.kind === 'bye') setLost(true);
    });
    channel.current = open;
    open.send({ kind: 'hello' });
    return () => open.close();
  }, [story.id]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const command = KEYS[event.key];
      if (!command || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      channel.current?.send({ kind: 'do', command });
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <main className="notes">
      <header className="notes-head">
        <p className="notes-clock">
          <Clock />
        </p>
        <p className="notes-timer" role="timer" aria-label={words.timer}>
          {digits(timer.elapsed)}
          <span className="spoken">{words.elapsed(timer.elapsed.minutes, timer.elapsed.seconds)}</span>
        </p>
        <button type="button" className="button" onClick={timer.running ? timer.pause : timer.start}>
          {timer.running ? words.pauseTimer : words.startTimer}
        </button>
        <button type="button" className="button" onClick={timer.reset}>
          {words.resetTimer}
        </button>
        <p className="notes-step">{words.step(step, steps)}</p>
      </header>
      {lost ? (
        <p className="notes-lost" role="alert">
          {words.stageLost}
        </p>
      ) : null}
      {blank ? (
        <p className="notes-lost" role="status">
          {words.blanked}
        </p>
      ) : null}
      <section className="notes-now" aria-live="polite">
        <h1>{slide?.title ?? words.endHeading}</h1>
        <p className="notes-text">{slide ? slide.notes || words.noNotes : words.endText}</p>
        {slide ? (
          <ul className="notes-facts">
            {slide.claims.map((claim) => (
              <li key={claim.text}>{claim.text}</li>
            ))}
          </ul>
        ) : null}
      </section>
      <aside className="notes-next">
        <h2>{words.nextUp}</h2>
        {slide ? (
          <>
            <p className="notes-next-title">{next?.title ?? words.endHeading}</p>
            {next ? <p>{next.text}</p> : null}
          </>
        ) : (
          <p>{words.end}</p>
        )}
      </aside>
      <nav className="notes-turns" aria-label={words.controls}>
        <button type="button" className="button" onClick={() => order('previous-step')}>
          {words.previous}
        </button>
        <button type="button" className="button" aria-pressed={blank} onClick={() => order('blank-screen')}>
          {blank ? words.unblank : words.blank}
        </button>
        <button type="button" className="button notes-forward" onClick={() => order('next-step')}>
          {words.next}
        </button>
      </nav>
    </main>
  );
}

/** The keys of the screen work here, too: a clicker talks to whichever window is in front. */
const KEYS: Readonly<Record<string, CommandFromNotes>> = {
  ArrowRight: 'next-step',
  PageDown: 'next-step',
  ' ': 'next-step',
  ArrowLeft: 'previous-step',
  PageUp: 'previous-step',
  Home: 'first-step',
  End: 'last-step',
  b: 'blank-screen',
  '.': 'blank-screen',
};

function digits({ minutes, seconds }: Elapsed): string {
  return `${minutes}:${String(seconds).padStart(2, '0')}`;
}

function Clock() {
  const { dict } = usePageAtlas();
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const tick = window.setInterval(() => setNow(new Date()), 1000);
    return () => clearInterval(tick);
  }, []);
  const time = new Intl.DateTimeFormat(LOCALE_TAGS[dict.lang], { hour: '2-digit', minute: '2-digit' }).format(now);
  return (
    <>
      <span className="spoken">{dict.stories.clock}</span>
      <time>{time}</time>
    </>
  );
}
