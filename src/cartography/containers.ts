import type { Container } from './forms.ts';

interface ContainerPaths {
  readonly closed: string;
  /** The same outline with its upper right left open: a promise is not closed yet. */
  readonly open: string;
  /** The lower half, for what is being built. */
  readonly half: string;
}

/** Outlines around an icon, in the icon's own 15 px grid (centre 7.5, 7.5). */
export const CONTAINER_PATHS: Readonly<Record<Container, ContainerPaths>> = {
  circle: {
    closed: 'M-3.5 7.5a11 11 0 1 1 22 0a11 11 0 1 1 -22 0Z',
    open: 'M18.13 4.65A11 11 0 1 1 10.35 -3.13',
    half: 'M-3.5 7.5A11 11 0 0 0 18.5 7.5Z',
  },
  square: {
    closed: 'M14 -2.5Q17.5 -2.5 17.5 1V14Q17.5 17.5 14 17.5H1Q-2.5 17.5 -2.5 14V1Q-2.5 -2.5 1 -2.5Z',
    open: 'M17.5 5.5V14Q17.5 17.5 14 17.5H1Q-2.5 17.5 -2.5 14V1Q-2.5 -2.5 1 -2.5H9.5',
    half: 'M-2.5 7.5H17.5V14Q17.5 17.5 14 17.5H1Q-2.5 17.5 -2.5 14Z',
  },
  hexagon: {
    closed:
      'M15.81 .5Q17.72 1.6 17.72 3.8V11.2Q17.72 13.4 15.81 14.5L9.41 18.2Q7.5 19.3 5.59 18.2L-.81 14.5Q-2.72 13.4 -2.72 11.2V3.8Q-2.72 1.6 -.81 .5L5.59 -3.2Q7.5 -4.3 9.41 -3.2Z',
    open: 'M17.72 5V11.2Q17.72 13.4 15.81 14.5L9.41 18.2Q7.5 19.3 5.59 18.2L-.81 14.5Q-2.72 13.4 -2.72 11.2V3.8Q-2.72 1.6 -.81 .5L5.59 -3.2Q7.5 -4.3 9.4 -3.2',
    half: 'M-2.72 7.5H17.72V11.2Q17.72 13.4 15.81 14.5L9.41 18.2Q7.5 19.3 5.59 18.2L-.81 14.5Q-2.72 13.4 -2.72 11.2Z',
  },
  diamond: {
    closed:
      'M4.67 -3.67Q7.5 -6.5 10.33 -3.67L18.67 4.67Q21.5 7.5 18.67 10.33L10.33 18.67Q7.5 21.5 4.67 18.67L-3.67 10.33Q-6.5 7.5 -3.67 4.67Z',
    open: 'M18.67 4.67Q21.5 7.5 18.67 10.33L10.33 18.67Q7.5 21.5 4.67 18.67L-3.67 10.33Q-6.5 7.5 -3.67 4.67L4.67 -3.67Q5.9 -4.9 7.2 -5',
    half: 'M-5.085 7.5Q-5.085 8.915 -3.67 10.33L4.67 18.67Q7.5 21.5 10.33 18.67L18.67 10.33Q20.085 8.915 20.085 7.5Z',
  },
};
