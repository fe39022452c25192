// Takes a glyph a line, as Skia's drawing commands in JSON, and answers each with a line: its contours without overlaps, as points
// [x, y, on the curve]; null where nothing overlaps. Called by remove-overlaps.py.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const skia = await createRequire(process.cwd() + '/')('canvaskit-wasm')();
const STEPS = 8; // chords for a curve, where a contour is measured
const WITNESSES = 25; // points that say what a contour lies in
// Skia gives up on few outlines, and on none of them in every one of these sizes.
const SCALES = [1, 16, 1 / 16, 1.37, 0.73, 11.3, 0.091];

function contours(path, scale) {
  const found = [], commands = path.toCmds();
  for (let i = 0; i < commands.length;) {
    const at = n => [commands[i + n] / scale, commands[i + n + 1] / scale];
    switch (commands[i]) {
      case 0: found.push([[...at(1), 1]]); i += 3; break;
      case 1: found.at(-1).push([...at(1), 1]); i += 3; break;
      case 2: found.at(-1).push([...at(1), 0], [...at(3), 1]); i += 5; break;
      case 5: i += 1; break;
      default: throw new Error('unexpected command ' + commands[i]);
    }
  }
  return found;
}

function polygon(contour) {
  const corners = [];
  contour.forEach(([x, y, on], i) => {
    if (on) { corners.push([x, y]); return; }
    const [ax, ay] = contour[i - 1], [bx, by] = contour[(i + 1) % contour.length];
    for (let step = 1; step < STEPS; step++) {
      const t = step / STEPS, s = 1 - t;
      corners.push([s * s * ax + 2 * s * t * x + t * t * bx, s * s * ay + 2 * s * t * y + t * t * by]);
    }
  });
  return corners;
}

function area(corners) {
  let sum = 0, [ax, ay] = corners.at(-1);
  for (const [x, y] of corners) {
    sum += ax * y - x * ay;
    [ax, ay] = [x, y];
  }
  return sum / 2;
}

function holds(corners, [px, py]) {
  let inside = false, [ax, ay] = corners.at(-1);
  for (const [x, y] of corners) {
    if ((y > py) !== (ay > py) && px < (ax - x) * (py - y) / (ay - y) + x) inside = !inside;
    [ax, ay] = [x, y];
  }
  return inside;
}

/** Outlines run clockwise, what is cut out of them the other way. Contours may touch at a point, so most of a contour decides. */
function wound(found) {
  const polygons = found.map(polygon);
  return found.map((contour, n) => {
    const own = polygons[n], size = Math.abs(area(own)), every = Math.ceil(own.length / WITNESSES);
    const witnesses = own.map(([x, y], i) => [(x + own.at(i - 1)[0]) / 2, (y + own.at(i - 1)[1]) / 2])
        .filter((middle, i) => i % every === 0);
    const depth = polygons.filter((other, m) => m !== n && Math.abs(area(other)) > size
        && witnesses.filter(witness => holds(other, witness)).length * 2 > witnesses.length).length;
    return area(own) < 0 === (depth % 2 === 0) ? contour : [contour[0], ...contour.slice(1).reverse()];
  });
}

function simplified(commands, fill) {
  for (const scale of SCALES) {
    const scaled = commands.flatMap(one => [one[0], ...one.slice(1).map(value => value * scale)]);
    const path = skia.Path.MakeFromCmds(scaled);
    path.setFillType(fill);
    const plain = path._makeSimplified();
    path.delete();
    if (plain) {
      const found = wound(contours(plain, scale));
      plain.delete();
      return found;
    }
  }
  throw new Error('cannot simplify ' + JSON.stringify(commands));
}

const ink = found => found.reduce((sum, contour) => sum - area(polygon(contour)), 0);

for await (const line of createInterface({ input: process.stdin })) {
  const commands = JSON.parse(line);
  const full = simplified(commands, skia.FillType.Winding);
  const holed = simplified(commands, skia.FillType.EvenOdd);
  console.log(ink(full) - ink(holed) > 0.5 ? JSON.stringify(full) : 'null');
}
