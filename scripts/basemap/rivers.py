"""Rivers: the network of GSHHG, with the names of rivers.csv laid on it."""

import csv

from shapely.geometry import LineString, MultiPoint, Point
from shapely.ops import linemerge, nearest_points, polygonize, unary_union, voronoi_diagram

from frame import DATA_BOX, RECORD_BOX, RIVER_FACTORS, UNNAMED_FACTOR
from graph import graph_of, longest_way, way
from lines import as_lines, length_km, merged, read_dump, thin

# A tributary that stops short of the river it feeds, or of the shore, by less than this (degrees) is carried on to it.
MAX_GAP_TO_RIVER = 0.012
MAX_GAP_TO_SHORE = 0.03

# How far (degrees) a via point of rivers.csv may lie from the junction of the network it stands for.
MAX_VIA_OFFSET = 0.12
JUNCTION_REACH = 0.03

# Scraps (degrees) between a river and its estuary, which the coast draws already.
MIN_SCRAP = 0.02

# A river without a name is drawn from this length on; in the record's box the arms of the delta are shorter.
MIN_UNNAMED_KM = 25
MIN_UNNAMED_KM_IN_RECORD = 6


def centreline(bank_dump):
    """Middle lines of rivers that GSHHG draws with two banks: the spine of the Voronoi diagram of the banks."""
    spines = []
    banks = [part for line in merged(read_dump(bank_dump)) for part in as_lines(line.intersection(DATA_BOX))]
    faces = polygonize(unary_union([*banks, DATA_BOX.exterior]))
    for face in faces:
        if face.area > 1:
            continue
        outline = face.exterior
        steps = int(outline.length / 0.003)
        points = MultiPoint([outline.interpolate(step * 0.003) for step in range(steps)])
        edges = [edge for edge in as_lines(voronoi_diagram(points, edges=True)) if face.contains(edge)]
        edges = [LineString([micro_degrees(point) for point in edge.coords]) for edge in edges]
        edges = [edge for edge in edges if edge.length > 0]
        spine = linemerge([edges[index] for index in longest_way(edges)])
        spines += as_lines(spine.simplify(0.001))
    return spines


def micro_degrees(point):
    """Voronoi edges that meet, meet to the last digit only after rounding."""
    return (round(point[0], 6), round(point[1], 6))


def carried_on(lines, shores):
    """Lines with loose ends carried on to a river or shore close by, so that the network holds together."""
    shore = unary_union(shores)
    extra = []
    for index, line in enumerate(lines):
        others = unary_union([*lines[:index], *lines[index + 1 :]])
        for end in (Point(line.coords[0]), Point(line.coords[-1])):
            river = nearest_points(others, end)[0]
            coast = nearest_points(shore, end)[0]
            if river.distance(end) <= MAX_GAP_TO_RIVER:
                target = river
            elif coast.distance(end) <= MAX_GAP_TO_SHORE:
                target = coast
            else:
                continue
            if target.distance(end) > 1e-9:
                extra.append(LineString([end, target]))
    return [*lines, *extra]


def nearest_node(graph, text):
    lon, lat = (float(part) for part in text.split())
    return min(graph, key=lambda node: (node[0] - lon) ** 2 + (node[1] - lat) ** 2)


def split_at(lines, texts):
    """Lines cut where a via point falls, unless a junction lies close by, so that each via point is a junction."""
    for text in texts:
        point = Point(*(float(part) for part in text.split()))
        if any(Point(end).distance(point) <= JUNCTION_REACH for line in lines for end in (line.coords[0], line.coords[-1])):
            continue
        index = min(range(len(lines)), key=lambda candidate: lines[candidate].distance(point))
        line = lines[index]
        if line.distance(point) > MAX_VIA_OFFSET:
            raise SystemExit(f"rivers.csv: no river within {MAX_VIA_OFFSET} degrees of via point {text}")
        vertex = min(range(len(line.coords)), key=lambda i: Point(line.coords[i]).distance(point))
        if 0 < vertex < len(line.coords) - 1:
            lines[index] = LineString(line.coords[: vertex + 1])
            lines.append(LineString(line.coords[vertex:]))
    return lines


def read_river_table(path):
    with open(path, encoding="utf-8", newline="") as table:
        return [dict(row, via=row["via"].split(";")) for row in csv.DictReader(table)]


def build_rivers(level_dumps, bank_dump, shores, land, table):
    """Returns [(properties, lines)]: one entry a named river, and one for the rivers without a name."""
    lines = [part for dump in level_dumps for line in merged(read_dump(dump)) for part in as_lines(line.intersection(DATA_BOX))]
    pieces = carried_on([*lines, *centreline(bank_dump)], shores)
    arcs = merged(as_lines(unary_union(pieces)))
    arcs = split_at(arcs, [via for row in table for via in row["via"]])
    graph = graph_of(arcs)

    taken, rivers = set(), []
    for row in table:
        nodes = [nearest_node(graph, via) for via in row["via"]]
        indices = []
        for start, end in zip(nodes, nodes[1:]):
            found = way(graph, start, end)
            if found is None:
                raise SystemExit(f"rivers.csv: {row['id']} is cut between {start} and {end}")
            indices += [index for index in found if index not in indices]
        taken.update(indices)
        properties = {"id": row["id"], "rank": int(row["rank"])}
        properties |= {f"name:{code}": row[f"name_{code}"] for code in ("vi", "en", "zh") if row[f"name_{code}"]}
        rivers.append((properties, drawn([arcs[index] for index in indices], land, RIVER_FACTORS[properties["rank"]])))
    rest = [arc for index, arc in enumerate(arcs) if index not in taken and long_enough(arc)]
    rivers.append(({"rank": 3}, drawn(rest, land, UNNAMED_FACTOR)))
    return rivers


def long_enough(line):
    return length_km(line) >= (MIN_UNNAMED_KM_IN_RECORD if RECORD_BOX.contains(line) else MIN_UNNAMED_KM)


def drawn(lines, land, factor=1.0):
    """Lines on land only, thinned; junctions between rivers stay where they are."""
    on_land = [part for line in lines for part in as_lines(line.intersection(land))]
    joined = merged([part for line in on_land for part in thin(line, factor)])
    return [line for line in joined if line.length >= MIN_SCRAP]
