import { type Colour, HUES, type HueId, PAPERS } from '../cartography/palettes.ts';
import type { Paper } from '../view/view-state.ts';

/** A colour as deck.gl takes it: red, green, blue, opacity, each 0 – 255. */
export type DeckColour = [red: number, green: number, blue: number, opacity: number];

export function deckColour(hue: HueId, paper: Paper, opacity = 255): DeckColour {
  return colourOf(HUES[paper][hue], opacity);
}

/** The ground of the map: rims that keep marks and numbers apart from what they lie on. */
export function paperColour(paper: Paper): DeckColour {
  return colourOf(PAPERS[paper].land, 255);
}

export function inkColour(paper: Paper): DeckColour {
  return colourOf(PAPERS[paper].ink, 255);
}

function colourOf(colour: Colour, opacity: number): DeckColour {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return [red, green, blue, opacity];
}
