import { useEffect, useEffectEvent, useState } from 'react';
import { useAtlas } from '../../ui/atlas-context.ts';

/** Takes files dropped anywhere on the page, so that none replaces the page by accident, and shows where they may fall. */
export function DropZone({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { dict } = useAtlas();
  const [over, setOver] = useState(false);
  const give = useEffectEvent(onFiles);
  useEffect(() => {
    const withFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const onOver = (event: DragEvent) => {
      if (!withFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    // Leaving an element enters another; only leaving the window has nowhere to go.
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!withFiles(event)) return;
      event.preventDefault();
      give([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragover', onOver);
    document.addEventListener('dragleave', onLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onOver);
      document.removeEventListener('dragleave', onLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, []);
  return over ? (
    <div className="own-drop">
      <p className="sheet">{dict.actions.ownData.drop}</p>
    </div>
  ) : null;
}
