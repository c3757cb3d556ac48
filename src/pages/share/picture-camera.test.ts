import { expect, test } from 'vitest';
import { fitCamera } from '../../cartography/web-mercator.ts';
import { boundsOfCamera, pictureCamera } from './picture-camera.ts';

const camera = { center: [104, 22.5] as const, zoom: 8, bearing: 20, pitch: 30 };

test('a picture twice as large shows the same from one zoom closer', () => {
  expect(pictureCamera(camera, { width: 600, height: 400 }, { width: 1200, height: 800 })).toEqual({
    ...camera,
    zoom: 9,
  });
});

test('a picture of another shape shows all of it', () => {
  expect(pictureCamera(camera, { width: 600, height: 400 }, { width: 600, height: 200 }).zoom).toBe(7);
});

test('the bounds of a camera lead back to the camera', () => {
  const bounds = boundsOfCamera(camera, { width: 900, height: 500 });
  const back = fitCamera(bounds, 900, 500);
  expect(back.zoom).toBeCloseTo(8, 6);
  expect(back.center[0]).toBeCloseTo(104, 6);
  expect(back.center[1]).toBeCloseTo(22.5, 6);
});
