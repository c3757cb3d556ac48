import type { sections as vi } from './sections.vi.ts';

/** Titles of the documents' parts, translated. */
export const sections: typeof vi = {
  lc2024: {
    II: 'Viewpoints and objectives',
    'II.2': 'Objectives',
    'II.2.b': 'Specific objectives to 2030',
    III: 'Key tasks',
    'III.1':
      'Develop socio-economic infrastructure rapidly, above all coherent, modern transport that connects regions and growth poles within and beyond the province',
    'III.1.a': 'Transport infrastructure',
    'III.1.b': 'Trade infrastructure',
    'III.1.c': 'Industrial parks and industrial clusters',
    'III.1.d': 'Information and communications infrastructure',
    'III.2': 'Make the Lào Cai border-gate economic zone a driver of the Northern Midlands and Mountains',
    'III.3':
      'Make Lào Cai province a regional and international centre of financial services, tourism, trade and events',
    'III.4': 'List of priority tasks and schemes',
    IV: 'Main measures',
    'IV.1': 'Mobilise investment',
    'IV.2': 'Raise the quality of human resources and attract them',
    'IV.3': 'Strengthen science and technology',
    'IV.4': 'Develop cooperation at home and abroad',
    'IV.5': 'Reform administration and improve the business environment',
    'IV.6': 'Keep political stability, security and defence',
    V: 'Implementation',
    'V.10': 'People’s Committee of Lào Cai province',
    annex: 'Priority tasks and schemes',
  },
  hp2018: {
    III: 'Assignment of tasks',
    'III group I': 'Develop the transport system',
    'III group II': 'Promote industry and trade, transport services, warehousing and other services',
    'III group III': 'Cooperate on connected tourism',
    'III group IV': 'Step up trade promotion and connect markets',
    'III group V': 'Exchange, share experience and publicise both localities',
    IV: 'Implementation',
    'IV.1': 'Department of Planning and Investment',
    'IV.2': 'Departments, branches, localities and units concerned',
  },
  gk2018: {
    'article 1':
      'Promote rail, road and air transport that connects the port city of Hải Phòng, Lào Cai and Southwest China',
    'article 2':
      'Cooperate on industry and trade, transport services, warehousing and other services in the border-gate areas of both localities',
    'article 3': 'Cooperate on connecting tourism between both localities',
    'article 4': 'Step up trade promotion and connect markets',
    'article 5': 'Strengthen exchange and publicise the image of both localities',
    'article 6': 'Implementation',
  },
};
