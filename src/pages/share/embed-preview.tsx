import { useEffect, useRef, useState } from 'react';

interface EmbedPreviewProps {
  readonly src: string;
  readonly title: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** True: the preview takes the height the frame asks for, as the snippet with the script does. */
  readonly followsHeight: boolean;
}

/** The very frame the snippet makes, in a column as wide as the article's. */
export function EmbedPreview({ src, title, widthPx, heightPx, followsHeight }: EmbedPreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [asked, setAsked] = useState<number | null>(null);
  useEffect(() => {
    const onMessage = ({ data, source }: MessageEvent) => {
      if (source !== frame.current?.contentWindow || data?.type !== 'corridor-atlas:height') return;
      if (Number(data.height) > 0) setAsked(Math.min(4000, Math.ceil(Number(data.height))));
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, []);
  return (
    <div className="embed-preview">
      <iframe
        ref={frame}
        key={src}
        src={src}
        title={title}
        width={widthPx}
        height={followsHeight && asked !== null ? asked : heightPx}
      />
    </div>
  );
}
