import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { useEffect, useState } from 'react';

/** Address of a MapLibre style that whoever builds the site wants under the record; normally none. */
const STYLE_URL: string | undefined = import.meta.env.VITE_BASEMAP_STYLE;

/** The online style in place of the embedded base; null without one, until it has come, and where it cannot be had. */
export function useOnlineBasemap(): StyleSpecification | null {
  const [style, setStyle] = useState<StyleSpecification | null>(null);
  useEffect(() => {
    if (!STYLE_URL) return;
    let gone = false;
    fetch(STYLE_URL, { credentials: 'omit' })
      .then((response) =>
        response.ok ? response.json() : Promise.reject(new Error(`${response.status} ${STYLE_URL}`)),
      )
      .then(
        (loaded: StyleSpecification) => {
          if (!gone && loaded.version === 8) setStyle(loaded);
        },
        (error: unknown) => console.error(error),
      );
    return () => {
      gone = true;
    };
  }, []);
  return style;
}
