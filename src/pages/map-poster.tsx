import { memo } from 'react';

interface MapPosterProps {
  /** An SVG made by `drawPoster`, which escapes every name in it. */
  readonly svg: string;
  /** True once the live map has drawn the record over it. */
  readonly covered?: boolean;
}

/** The drawn map under the live one: what readers without scripts or WebGL see, and everyone at first. */
export const MapPoster = memo(function MapPoster({ svg, covered = false }: MapPosterProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing; React has no other way to set ready-made SVG.
  return <div className="map-poster" data-over={covered} dangerouslySetInnerHTML={{ __html: svg }} />;
});
