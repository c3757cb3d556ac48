"""Reads what `gmt pscoast -M` prints and thins lines without moving their ends."""

import math

from shapely.geometry import LineString, MultiLineString, box
from shapely.ops import linemerge, transform, unary_union

from frame import DATA, DECIMALS, FINE_BOXES, FINE_DECIMALS, TOLERANCES


def read_dump(path):
    """Pieces of line of one GMT dump. GSHHG is stored in bins of one to ten degrees, so a long line comes as many pieces."""
    pieces, points = [], []
    with open(path, encoding="utf-8") as dump:
        for row in dump:
            if row.startswith(("#", ">")):
                if len(points) > 1:
                    pieces.append(LineString(points))
                points = []
            elif row.strip():
                lon, lat = row.split()[:2]
                points.append((float(lon), float(lat)))
    if len(points) > 1:
        pieces.append(LineString(points))
    return pieces


def as_lines(geometry):
    """The LineStrings inside any geometry, longest first."""
    if geometry.is_empty:
        return []
    if geometry.geom_type in ("LineString", "LinearRing"):
        return [LineString(geometry.coords)]
    if hasattr(geometry, "geoms"):
        found = [line for part in geometry.geoms for line in as_lines(part)]
        return sorted(found, key=lambda line: (-line.length, line.coords[0]))
    return []


def merged(pieces):
    """Pieces joined end to end wherever exactly two meet."""
    pieces = [piece for piece in pieces if piece.length > 0]
    return as_lines(linemerge(pieces)) if pieces else []


def rounded_point(lon, lat):
    """A point as it is written. The place alone decides, so that shared points stay shared."""
    fine = any(west <= lon <= east and south <= lat <= north for west, south, east, north in FINE_BOXES)
    decimals = FINE_DECIMALS if fine else DECIMALS
    return round(lon, decimals), round(lat, decimals)


def rounded(geometry):
    def each(lon, lat):
        if isinstance(lon, float):
            return rounded_point(lon, lat)
        points = [rounded_point(*point) for point in zip(lon, lat)]
        return [point[0] for point in points], [point[1] for point in points]

    return transform(each, geometry)


def thin(line, factor=1.0):
    """One line thinned piece by piece, each with the tolerance of the box it lies in; ends and box crossings stay.

    A factor below one makes a line finer inside the record's box only: outside nobody looks that close.
    """
    rest, kept = MultiLineString([line]), []
    for bounds, tolerance in TOLERANCES:
        area = box(*bounds)
        inside = rest.intersection(area)
        rest = rest.difference(area)
        kept += [part.simplify(tolerance * (factor if bounds != DATA else max(factor, 1.0))) for part in merged(as_lines(inside))]
    kept += as_lines(rest)
    joined = merged([rounded(part) for part in kept if part.length > 0])
    return [part for part in joined if part.length > 0]


def thin_network(pieces):
    """Lines that share junctions, thinned so that every junction stays where it is."""
    arcs = merged(as_lines(unary_union(pieces)))
    return [part for arc in arcs for part in thin(arc)]


def area_km2(polygon):
    """Area on a sphere, good to a per cent at these latitudes."""
    scale = math.cos(math.radians(polygon.centroid.y))
    return polygon.area * 111.2**2 * scale


def length_km(line):
    scale = math.cos(math.radians(line.centroid.y))
    return transform(lambda x, y: ([v * scale for v in x], y) if hasattr(x, "__iter__") else (x * scale, y), line).length * 111.2
