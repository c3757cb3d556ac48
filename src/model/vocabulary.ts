/** The closed vocabularies of the record. One source for types, checks, forms and dictionaries. */

export const LANGS = ['vi', 'en', 'zh'] as const;
export type Lang = (typeof LANGS)[number];

/** The seven layers the atlas is made for, then the five beside them; this is also the order in lists. */
export const LAYERS = [
  'border-gates',
  'railways',
  'expressways',
  'ports',
  'logistics-hubs',
  'industrial-parks',
  'tourism-zones',
  'economic-zones',
  'crossings',
  'airports',
  'waterways',
  'services',
] as const;
export type LayerId = (typeof LAYERS)[number];

/** Which kinds a feature of each layer may have. */
export const KINDS = {
  'border-gates': ['road-gate', 'rail-gate', 'border-passage', 'smart-gate-scheme'],
  railways: ['railway', 'railway-branch', 'railway-link'],
  expressways: ['expressway', 'expressway-widening', 'link-road', 'coastal-road', 'provincial-road'],
  ports: ['seaport', 'seaport-berths', 'river-ports'],
  'logistics-hubs': ['dry-port', 'logistics-centre', 'logistics-yard', 'logistics-project', 'rail-freight-yard'],
  'industrial-parks': ['industrial-park', 'industrial-cluster'],
  'tourism-zones': [
    'national-tourism-area',
    'tourism-area',
    'tourism-sub-zone',
    'resort-area',
    'attraction',
    'world-heritage',
    'historic-town',
    'bay',
    'city',
    'tour-route',
    'tourism-corridor',
  ],
  'economic-zones': [
    'border-gate-economic-zone',
    'cross-border-zone',
    'free-trade-zone',
    'border-cooperation-zone',
    'bonded-zone',
    'coastal-economic-zone',
    'specialised-economic-zone',
  ],
  crossings: [
    'border-road-bridge',
    'border-rail-bridge',
    'river-bridge',
    'sea-bridge',
    'road-tunnel',
    'container-monorail',
  ],
  airports: ['airport', 'airport-terminal'],
  waterways: ['inland-waterway'],
  services: [
    'finance',
    'support-centre',
    'event-centre',
    'fair-centre',
    'public-service-centre',
    'inspection-centre',
    'wholesale-market',
    'trade-centre',
    'e-commerce-platform',
    'transport-service',
  ],
} as const satisfies Record<LayerId, readonly string[]>;
export type Kind = (typeof KINDS)[LayerId][number];

/** In the order a project moves through them; `unknown` first, the two ways out last. */
export const STATUSES = [
  'unknown',
  'under-study',
  'planned',
  'approved',
  'under-construction',
  'operating',
  'completed',
  'suspended',
  'cancelled',
] as const;
export type Status = (typeof STATUSES)[number];

export const COUNTRIES = ['VN', 'CN', 'VN-CN'] as const;
export type Country = (typeof COUNTRIES)[number];

/** How a position or a line was obtained. */
export const BASES = ['surveyed', 'stations', 'schematic', 'representative'] as const;
export type Basis = (typeof BASES)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const TASK_KINDS = ['target', 'task', 'scheme', 'cooperation', 'responsibility'] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

export const THEMES = [
  'rail',
  'road',
  'water',
  'air',
  'border',
  'trade',
  'logistics',
  'industry',
  'tourism',
  'finance',
  'digital',
  'administration',
  'cooperation',
  'people',
  'science',
  'security',
  'health',
] as const;
export type Theme = (typeof THEMES)[number];

export const SCOPES = ['place', 'route', 'province', 'corridor'] as const;
export type Scope = (typeof SCOPES)[number];

/** What a task asks for: it decides which state counts as reached. */
export const ASKS = ['works', 'scheme', 'study', 'proposal', 'duty'] as const;
export type Asks = (typeof ASKS)[number];

/** The act a due date is about. Lateness is judged on that act only. */
export const DUE_ACTS = ['completion', 'start', 'submission', 'proposal', 'report'] as const;
export type DueAct = (typeof DUE_ACTS)[number];

export const DUE_QUALIFIERS = ['by', 'before', 'in', 'annual'] as const;
export type DueQualifier = (typeof DUE_QUALIFIERS)[number];

export const NO_PLACE_REASONS = ['site-unknown', 'district-only', 'unnamed-project', 'whole-city'] as const;
export type NoPlaceReason = (typeof NO_PLACE_REASONS)[number];

export const TASK_LINK_RELATIONS = ['implements', 'assigned-by', 'same-project', 'related'] as const;
export type TaskLinkRelation = (typeof TASK_LINK_RELATIONS)[number];

export const SOURCE_KINDS = [
  'law',
  'official',
  'press',
  'dataset',
  'working-paper',
  'encyclopedia',
  'general-knowledge',
  'own-work',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const AGENCY_LEVELS = [
  'central',
  'province',
  'city-department',
  'district',
  'party',
  'collective',
  'foreign',
  'other',
] as const;
export type AgencyLevel = (typeof AGENCY_LEVELS)[number];
