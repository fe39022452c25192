"""Writes a TrueType font in which no contours of a glyph overlap: remove-overlaps.py IN.ttf OUT.ttf"""

import json
import pathlib
import subprocess
import sys
import tempfile
from array import array

from fontTools.misc.roundTools import otRound
from fontTools.pens.basePen import decomposeQuadraticSegment
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphCoordinates
from fontTools.ttLib.tables.ttProgram import Program

MOVE, LINE, QUAD, CLOSE = 0, 1, 2, 5  # Skia's numbers


def commands(glyphs, name):
    pen = DecomposingRecordingPen(glyphs)
    glyphs[name].draw(pen, glyphs)
    for verb, points in pen.value:
        if verb == "moveTo":
            yield MOVE, *points[0]
        elif verb == "lineTo":
            yield LINE, *points[0]
        elif verb == "qCurveTo":
            if points[-1] is None:  # no point of the contour is on the curve: begin halfway between two
                off = points[:-1]
                start = ((off[-1][0] + off[0][0]) / 2, (off[-1][1] + off[0][1]) / 2)
                yield MOVE, *start
                points = (*off, start)
            for control, to in decomposeQuadraticSegment(points):
                yield QUAD, *control, *to
        elif verb == "closePath":
            yield (CLOSE,)
        else:
            raise ValueError(verb)


def tidy(contour):
    """In whole units, without the points on the curve that TrueType implies between two that are off it."""
    contour = [(otRound(x), otRound(y), on) for x, y, on in contour]
    following = contour[1:] + contour[:1]
    contour = [p for p, after in zip(contour, following) if not (p[2] and p == after)]

    def needed(i):
        (ax, ay, a), (x, y, on), (bx, by, b) = contour[i - 1], contour[i], contour[(i + 1) % len(contour)]
        return i == 0 or not on or a or b or abs(2 * x - ax - bx) > 1 or abs(2 * y - ay - by) > 1

    return [p for i, p in enumerate(contour) if needed(i)]


def glyph(contours, glyphs):
    points = [point for contour in contours for point in contour]
    made = Glyph()
    made.numberOfContours = len(contours)
    made.coordinates = GlyphCoordinates([point[:2] for point in points])
    made.flags = array("B", [point[2] for point in points])
    made.endPtsOfContours = [sum(map(len, contours[: n + 1])) - 1 for n in range(len(contours))]
    made.program = Program()
    made.program.fromBytecode(b"")
    made.recalcBounds(glyphs)
    return made


def replace(font, name, contours):
    glyphs, old = font["glyf"], font["glyf"][name]
    glyphs[name] = new = glyph([c for c in map(tidy, contours) if len(c) > 2], glyphs)
    font["hmtx"][name] = (font["hmtx"][name][0], new.xMin)
    if "vmtx" in font:
        height, top = font["vmtx"][name]
        font["vmtx"][name] = (height, top + old.yMax - new.yMax)


font = TTFont(sys.argv[1], recalcTimestamp=False)
glyphs = font["glyf"]
names = [name for name in font.getGlyphOrder() if glyphs[name].numberOfContours]
with tempfile.TemporaryFile("w+") as lines:
    lines.writelines(json.dumps(list(commands(glyphs, name))) + "\n" for name in names)
    lines.seek(0)
    skia = ["node", pathlib.Path(__file__).with_suffix(".mjs")]
    answers = subprocess.run(skia, stdin=lines, stdout=subprocess.PIPE, check=True, text=True).stdout
changed = {name: found for name, found in zip(names, map(json.loads, answers.splitlines()), strict=True) if found}
for name, found in changed.items():
    replace(font, name, found)
font.save(sys.argv[2])
print(f"{len(changed)} of {len(names)} glyphs had overlaps")
