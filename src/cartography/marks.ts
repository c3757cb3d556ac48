import type { Kind, LayerId, Status } from '../model/vocabulary.ts';
import type { Paper } from '../view/view-state.ts';
import { CONTAINER_PATHS } from './containers.ts';
import { CONTAINERS, type Container, containerOf, FORM_OF_STATUS, FORMS, type Form, isGrey } from './forms.ts';
import { ICONS } from './icons.ts';
import { type Colour, HUES, type HueId, PAPERS } from './palettes.ts';
import { ICON_NAMES, type IconName, iconFor } from './symbols.ts';

/** Colours by their part in the mark, so that one mark serves both papers and the style sheet. */
export type Ink = 'hue' | 'on-hue' | 'sheet' | 'unknown' | 'ink';

export interface MarkShape {
  /** SVG path data in the mark's box. */
  readonly d: string;
  readonly fill: Ink | null;
  readonly stroke: Ink | null;
  readonly strokeWidth: number;
  /** Dash pattern in units of the box. */
  readonly dash: readonly number[] | null;
  readonly evenOdd: boolean;
}

export interface MarkRequest {
  readonly layer: LayerId;
  /** Absent: the symbol of the whole layer. */
  readonly kind?: Kind;
  readonly status: Status;
  /** Due date passed and not reached. */
  readonly late?: boolean;
  /** True when the status is what the plans promise for a coming year, not what was recorded. */
  readonly promised?: boolean;
  /** Another hue than the layer's own. */
  readonly hue?: HueId;
}

/** A symbol as a list of shapes: the map draws it with Path2D, the pages as SVG. */
export interface Mark {
  /** Names everything the drawing depends on; equal ids draw equally. */
  readonly id: string;
  readonly hue: HueId;
  readonly shapes: readonly MarkShape[];
}

/** The square all shapes lie in; the icon's own 15 px grid is its middle. */
export const MARK_BOX = { min: -7.5, size: 30 } as const;
/** Size at which the icon keeps its 12 px, in CSS pixels. */
export const MARK_SIZE_PX = 24;

const filled = (d: string, fill: Ink, evenOdd = false): MarkShape => ({
  d,
  fill,
  stroke: null,
  strokeWidth: 0,
  dash: null,
  evenOdd,
});
const stroked = (d: string, stroke: Ink, strokeWidth: number, dash: readonly number[] | null = null): MarkShape => ({
  d,
  fill: null,
  stroke,
  strokeWidth,
  dash,
  evenOdd: false,
});

/** Ring of a hollow mark, and of a promise (open, and never filled). */
const RINGS: Readonly<Record<Form, { width: number; dash: readonly number[] | null }>> = {
  unknown: { width: 1.2, dash: null },
  dotted: { width: 1.5, dash: [1.4, 2.4] },
  dashed: { width: 1.9, dash: [4.2, 2.7] },
  outline: { width: 1.9, dash: null },
  half: { width: 1.9, dash: null },
  solid: { width: 2.6, dash: null },
  double: { width: 2.6, dash: null },
  struck: { width: 1.9, dash: null },
  crossed: { width: 1.2, dash: null },
};

/** Building promised: the ring is thick already but not of one piece. */
const PROMISED_HALF_RING = { width: 2.6, dash: [8, 1.8] };

const STRIKE = 'M-2.5 17.5L17.5 -2.5';
const COUNTER_STRIKE = 'M-2.5 -2.5L17.5 17.5';
const CORNER_DISC = 'M13 17.3a4.7 4.7 0 1 1 9.4 0a4.7 4.7 0 1 1 -9.4 0Z';
const QUESTION = 'M15.9 16.1Q15.9 14.6 17.7 14.6Q19.5 14.6 19.5 16Q19.5 17 17.7 17.7V18.1M17.7 19.6V20.1';
const CLOCK_DISC = 'M13 -1.9a4.8 4.8 0 1 1 9.6 0a4.8 4.8 0 1 1 -9.6 0Z';
const CLOCK_HANDS = 'M17.8 -4.7V-1.7H20.2';
const SIGN_DISC = 'M.5 7.5a7 7 0 1 1 14 0a7 7 0 1 1 -14 0Z';
const TICK = 'M15.3 17.4L17 19.1L20.2 15.7';

function bodyShapes(container: (typeof CONTAINER_PATHS)['circle'], icon: string, form: Form, promised: boolean) {
  const hue: Ink = isGrey(form) ? 'unknown' : 'hue';
  const ring = RINGS[form];
  const ground = filled(container.closed, 'sheet');
  const symbol = filled(icon, hue);
  if (promised) {
    const open = form === 'half' ? PROMISED_HALF_RING : ring;
    return [ground, stroked(container.open, hue, open.width, open.dash), symbol];
  }
  switch (form) {
    case 'solid':
    case 'double':
      return [stroked(container.closed, 'sheet', 2.4), filled(container.closed, hue), filled(icon, 'on-hue')];
    case 'half':
      // Even-odd: where the icon meets the filled half, it turns into the paper.
      return [ground, filled(container.half + icon, hue, true), stroked(container.closed, hue, ring.width)];
    default:
      return [ground, stroked(container.closed, hue, ring.width, ring.dash), symbol];
  }
}

function signShapes(form: Form): MarkShape[] {
  switch (form) {
    case 'unknown':
      return [filled(CORNER_DISC, 'sheet'), stroked(QUESTION, 'unknown', 1.6)];
    case 'double':
      return [filled(CORNER_DISC, 'sheet'), stroked(CORNER_DISC, 'hue', 1.1), stroked(TICK, 'hue', 1.5)];
    case 'struck':
      return [stroked(STRIKE, 'sheet', 4.6), stroked(STRIKE, 'hue', 2)];
    case 'crossed':
      return [STRIKE, COUNTER_STRIKE].flatMap((d) => [stroked(d, 'sheet', 3.4), stroked(d, 'unknown', 1.5)]);
    default:
      return [];
  }
}

const CLOCK: readonly MarkShape[] = [
  filled(CLOCK_DISC, 'sheet'),
  stroked(CLOCK_DISC, 'ink', 1.3),
  stroked(CLOCK_HANDS, 'ink', 1.3),
];

/** The symbol of a place: hue by layer, icon by kind, form by status; a promise has an open ring, a late one a clock. */
export function markOf(request: MarkRequest): Mark {
  const { layer, kind, status, late = false, promised = false, hue = layer } = request;
  return drawMark(hue, iconFor(layer, kind), containerOf(layer), FORM_OF_STATUS[status], promised, late);
}

/** `Mark.id` alone, without drawing anything: for the many places whose image is drawn once. */
export function markIdOf({ layer, kind, status, late = false, promised = false, hue = layer }: MarkRequest): string {
  return idOf(hue, iconFor(layer, kind), containerOf(layer), FORM_OF_STATUS[status], promised, late);
}

function idOf(hue: HueId, icon: IconName, container: Container, form: Form, promised: boolean, late: boolean): string {
  return `${hue}/${icon}/${container}/${form}/${promised ? 'promised' : 'recorded'}/${late ? 'late' : 'timely'}`;
}

function drawMark(hue: HueId, icon: IconName, container: Container, form: Form, promised: boolean, late: boolean) {
  return {
    id: idOf(hue, icon, container, form, promised, late),
    hue,
    shapes: [
      ...bodyShapes(CONTAINER_PATHS[container], ICONS[icon], form, promised),
      ...signShapes(form),
      ...(late ? CLOCK : []),
    ],
  };
}

/** The mark an id names, or null when no mark has that id. Inverse of `Mark.id`. */
export function markFromId(id: string): Mark | null {
  const sign = SIGNS.find((known) => id === `sign/${known}`);
  if (sign) return signMark(sign);
  const [hue, icon, container, form, mode, pace, ...rest] = id.split('/');
  if (
    rest.length > 0 ||
    !isOneOf(Object.keys(HUES.light) as HueId[], hue) ||
    !isOneOf(ICON_NAMES, icon) ||
    !isOneOf(CONTAINERS, container) ||
    !isOneOf(FORMS, form) ||
    !isOneOf(['promised', 'recorded'], mode) ||
    !isOneOf(['late', 'timely'], pace)
  )
    return null;
  return drawMark(hue, icon, container, form, mode === 'promised', pace === 'late');
}

function isOneOf<T extends string>(values: readonly T[], value: string | undefined): value is T {
  return value !== undefined && (values as readonly string[]).includes(value);
}

/** Signs that stand alone on a line: it is late, its state is not known, it flows this way. */
export const SIGNS = ['late', 'unknown', 'flow'] as const;
export type Sign = (typeof SIGNS)[number];

export function signMark(sign: Sign): Mark {
  const shapes: Record<Sign, readonly MarkShape[]> = {
    late: [filled(SIGN_DISC, 'sheet'), stroked(SIGN_DISC, 'ink', 1.8), stroked('M7.5 3.4V7.8H11', 'ink', 1.8)],
    unknown: [
      filled(SIGN_DISC, 'sheet'),
      stroked(SIGN_DISC, 'unknown', 1.4),
      stroked('M4.9 5.9Q4.9 3.4 7.5 3.4Q10.1 3.4 10.1 5.6Q10.1 7.3 7.5 8.2V8.9M7.5 11.2V11.6', 'unknown', 1.9),
    ],
    flow: [stroked('M4 2.5L9.5 7.5L4 12.5', 'sheet', 4.4), stroked('M4 2.5L9.5 7.5L4 12.5', 'hue', 2.2)],
  };
  return { id: `sign/${sign}`, hue: 'waterways', shapes: shapes[sign] };
}

/** The colour of an ink on a paper. */
export function inkColour(ink: Ink, hue: HueId, paper: Paper): Colour {
  switch (ink) {
    case 'hue':
      return HUES[paper][hue];
    case 'on-hue':
      return PAPERS[paper].onHue;
    default:
      return PAPERS[paper][ink];
  }
}
