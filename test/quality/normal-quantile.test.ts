import { normalQuantile } from '../../src/quality/normal-quantile';

// Source: scipy.stats.norm.ppf and the inverse error function in 30 digits (Python, mpmath), which agree.
test.each([
  [0.5, 0],
  [0.55, 0.12566134685507402],
  [0.75, 0.6744897501960817],
  [0.9, 1.2815515655446004],
  [0.925, 1.439531470938456],
  [0.95, 1.6448536269514722],
  [0.975, 1.959963984540054],
  [0.995, 2.5758293035489004],
  [0.9995, 3.2905267314919255],
  [0.999999, 4.753424308817087],
  [0.025, -1.959963984540054],
  [0.0001, -3.7190164854556804],
  [1e-7, -5.1993375821928165],
])('a normal variable stays below %d … at %d', (p, z) => {
  expect(normalQuantile(p)).toBeCloseTo(z, 9);
});
