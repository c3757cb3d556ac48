import { useAtlas } from '../../ui/atlas-context.ts';

/** The first stops of the Tab key. */
export function SkipLinks({ hasPlace }: { readonly hasPlace: boolean }) {
  const { dict, live } = useAtlas();
  const words = dict.shell.skip;
  const links = [
    ...(hasPlace ? [['place', words.toPlace] as const] : []),
    ['explore', words.toContent] as const,
    ['strip', words.toStrip] as const,
  ];
  const follow = (id: string) => {
    const target = document.getElementById(id);
    const stops = target?.querySelectorAll<HTMLElement>('h1, a, button, input, summary') ?? [];
    target?.scrollIntoView();
    // What a narrow screen leaves out takes no focus.
    [...stops].find((stop) => stop.getClientRects().length > 0)?.focus();
  };
  return links.map(([id, word]) => (
    <a
      key={id}
      className="skip"
      href={`#${id}`}
      onClick={
        live
          ? (event) => {
              // The address keeps the camera after `#`.
              event.preventDefault();
              follow(id);
            }
          : undefined
      }
    >
      {word}
    </a>
  ));
}
