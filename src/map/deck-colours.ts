import { HUES, type HueId } from '../cartography/palettes.ts';
import type { Paper } from '../view/view-state.ts';

/** A hue as deck.gl takes it: red, green, blue, opacity, each 0 – 255. */
export function deckColour(hue: HueId, paper: Paper, opacity = 255): [number, number, number, number] {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(HUES[paper][hue].slice(at, at + 2), 16));
  return [red, green, blue, opacity];
}
