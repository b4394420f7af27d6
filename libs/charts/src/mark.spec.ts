import { axisText } from './mark.js';

it('a share on an axis is per cent without the sign, as exact as its step', () => {
  expect([axisText(0.4, 'share'), axisText(0.125, 'share'), axisText(1, 'share')]).toEqual(['40', '12.5', '100']);
});

it('a number on an axis has a comma in thousands and a true minus', () => {
  expect([axisText(12_500, 'number'), axisText(-1.5, 'number'), axisText(0.25, 'number')]).toEqual(['12,500', '−1.5', '0.25']);
});
