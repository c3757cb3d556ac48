"""Land by country, coast and land borders, cut from one set of lines so that fill and line agree to the last digit."""

import math
from collections import defaultdict

from shapely.geometry import LineString, MultiPolygon, Point, Polygon, box
from shapely.geometry.polygon import orient
from shapely.ops import nearest_points, polygonize, unary_union
from shapely.strtree import STRtree

from frame import DATA_BOX, MIN_ISLAND_KM2
from lines import area_km2, as_lines, merged, read_dump, rounded, thin, thin_network

# A point of open water: the one face of the polygonised coast that holds it is the sea.
OPEN_WATER = Point(107.5, 19.8)

# Smaller than any island drawn.
MIN_SPLINTER_KM2 = 0.05

# A border that stops short of another border or of the coast by less than this (degrees, about 5 km) is carried on to it.
MAX_GAP = 0.05

MAX_SPIT = 0.05


def big_enough(ring):
    island = Polygon(ring)
    least = next((km2 for bounds, km2 in MIN_ISLAND_KM2 if box(*bounds).contains(island)), math.inf)
    return area_km2(island) >= least


def read_coast(dump):
    """Mainland and island shores inside the data box: (open shores, closed island rings big enough to draw)."""
    shores, islands = [], []
    for line in merged(read_dump(dump)):
        if line.is_ring and DATA_BOX.contains(line):
            if big_enough(line):
                islands.append(line)
        else:
            shores += as_lines(line.intersection(DATA_BOX))
    return shores, islands


def closed_gaps(borders, shores):
    """Borders with each loose end carried on to the nearest other border or shore within MAX_GAP."""
    extra = []
    for index, line in enumerate(borders):
        others = unary_union([*borders[:index], *borders[index + 1 :], *shores, DATA_BOX.exterior])
        for end in (Point(line.coords[0]), Point(line.coords[-1])):
            near = nearest_points(others, end)[0]
            if 0 < near.distance(end) <= MAX_GAP:
                extra.append(LineString([end, near]))
    return borders + extra


def read_borders(dump, shores, land):
    """Borders on land only: what GSHHG draws beyond the shore is cut off, so no line runs out into the sea."""
    borders = [part for line in merged(read_dump(dump)) for part in as_lines(line.intersection(DATA_BOX))]
    on_land = merged(as_lines(unary_union(closed_gaps(borders, shores)).intersection(land)))
    return [line for line in on_land if not crosses_spit(line, unary_union(shores))]


def crosses_spit(line, shore):
    """Whether a short piece of border runs from shore to shore: a spit beyond the real end of the border on the coast."""
    ends = (Point(line.coords[0]), Point(line.coords[-1]))
    return line.length < MAX_SPIT and all(shore.distance(end) < 1e-6 for end in ends)


def country_finder(country_dumps):
    """Country of a face, by the country polygons of DCW: the country that covers most of it, else the nearest one."""
    polygons, codes = [], []
    for code, dump in country_dumps.items():
        for ring in read_dump(dump):
            polygon = Polygon(ring.coords).buffer(0) if len(ring.coords) > 3 else Polygon()
            # An empty polygon lies at distance nought from everything.
            if not polygon.is_empty:
                polygons.append(polygon)
                codes.append(code)
    tree = STRtree(polygons)
    index_of = {id(polygon): index for index, polygon in enumerate(polygons)}

    def find(face):
        cover = defaultdict(float)
        for polygon in tree.query(face):
            cover[codes[index_of[id(polygon)]]] += polygon.intersection(face).area
        if max(cover.values(), default=0) > 0:
            return max(cover, key=cover.get)
        nearest = min(range(len(polygons)), key=lambda index: polygons[index].distance(face))
        return codes[nearest]

    return find


def build_land(coast_dump, border_dump, country_dumps):
    """Returns (country -> MultiPolygon, coast lines, (country, country) -> border lines)."""
    shores, islands = read_coast(coast_dump)
    frame_edge = DATA_BOX.exterior
    mainland = unary_union([face for face in polygonize(unary_union([*shores, frame_edge])) if not face.contains(OPEN_WATER)])
    borders = read_borders(border_dump, shores, mainland)

    coast_arcs = unary_union([*shores, frame_edge])
    arcs = thin_network([coast_arcs, *borders])
    rings = [ring for island in islands for ring in thin(island)]
    faces = [face for face in polygonize(unary_union(arcs)) if not face.contains(OPEN_WATER)]
    faces += [Polygon(ring) for ring in rings if ring.is_ring and len(ring.coords) > 3]

    find_country = country_finder(country_dumps)
    by_country = defaultdict(list)
    for face in faces:
        by_country[find_country(face)].append(face)
    countries = {code: tidy(unary_union(parts)) for code, parts in sorted(by_country.items())}

    pairs = {}
    codes = list(countries)
    for index, first in enumerate(codes):
        for second in codes[index + 1 :]:
            shared = merged(as_lines(countries[first].intersection(countries[second])))
            if shared:
                pairs[(first, second)] = shared
    border_union = unary_union([line for shared in pairs.values() for line in shared])
    edge = rounded(frame_edge).buffer(1e-6)
    outlines = unary_union([polygon.boundary for polygon in countries.values()])
    coast = [rounded(line) for line in merged(as_lines(outlines.difference(border_union).difference(edge)))]
    return countries, coast, pairs


def tidy(geometry):
    """A country without the splinters that thinning leaves where two lines come close; outer rings anticlockwise (RFC 7946)."""
    kept = []
    for part in polygons_of(geometry):
        if area_km2(part) < MIN_SPLINTER_KM2:
            continue
        holes = [ring for ring in part.interiors if area_km2(Polygon(ring)) >= MIN_SPLINTER_KM2]
        whole = rounded(Polygon(part.exterior, holes))
        # Thinning may make a ring cross itself; buffer(0) cuts it there, and the new corner has to be rounded again.
        pieces = [whole] if whole.is_valid else polygons_of(rounded(whole.buffer(0)))
        kept += [orient(piece) for piece in pieces if area_km2(piece) >= MIN_SPLINTER_KM2]
    if not all(piece.is_valid for piece in kept):
        raise SystemExit("land: a polygon still crosses itself after rounding")
    return MultiPolygon(kept)


def polygons_of(geometry):
    return [geometry] if geometry.geom_type == "Polygon" else list(geometry.geoms)
