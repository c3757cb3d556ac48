import { LAYERS, type LayerId, type Status } from '../model/vocabulary.ts';

/** How a status looks, for marks and lines alike. Status is form, never hue alone. */
export const FORMS = [
  'unknown',
  'dotted',
  'dashed',
  'outline',
  'half',
  'solid',
  'double',
  'struck',
  'crossed',
] as const;
export type Form = (typeof FORMS)[number];

export const FORM_OF_STATUS: Readonly<Record<Status, Form>> = {
  unknown: 'unknown',
  'under-study': 'dotted',
  planned: 'dashed',
  approved: 'outline',
  'under-construction': 'half',
  operating: 'solid',
  completed: 'double',
  suspended: 'struck',
  cancelled: 'crossed',
};

/** Forms whose colour is the grey of the unknown instead of the layer's hue. */
export function isGrey(form: Form): boolean {
  return form === 'unknown' || form === 'crossed';
}

/** The twelve layers fall into four groups; lists and legends keep them together. */
export const GROUPS = ['movement', 'trade', 'production', 'leisure'] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_OF_LAYER: Readonly<Record<LayerId, Group>> = {
  railways: 'movement',
  expressways: 'movement',
  ports: 'movement',
  airports: 'movement',
  waterways: 'movement',
  crossings: 'movement',
  'border-gates': 'trade',
  'logistics-hubs': 'trade',
  'economic-zones': 'trade',
  services: 'trade',
  'industrial-parks': 'production',
  'tourism-zones': 'leisure',
};

export function groupOf(layer: LayerId): Group {
  return GROUP_OF_LAYER[layer];
}

export function layersOf(group: Group): readonly LayerId[] {
  return LAYERS.filter((layer) => GROUP_OF_LAYER[layer] === group);
}

/** The outline around a symbol says the group, so that hue is never the only difference between groups. */
export const CONTAINERS = ['circle', 'square', 'hexagon', 'diamond'] as const;
export type Container = (typeof CONTAINERS)[number];

const CONTAINER_OF_GROUP: Readonly<Record<Group, Container>> = {
  movement: 'circle',
  trade: 'square',
  production: 'hexagon',
  leisure: 'diamond',
};

export function containerOf(layer: LayerId): Container {
  return CONTAINER_OF_GROUP[groupOf(layer)];
}
