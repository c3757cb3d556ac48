"""Lakes and reservoirs of GSHHG, with the names of lakes.csv."""

import csv

from shapely.geometry import Point, Polygon
from shapely.geometry.polygon import orient

from frame import DATA_BOX
from lines import area_km2, merged, read_dump, rounded

MIN_LAKE_KM2 = 5
TOLERANCE = 0.002


def read_names(path):
    with open(path, encoding="utf-8", newline="") as table:
        return [(Point(float(row["lon"]), float(row["lat"])), row) for row in csv.DictReader(table)]


def build_lakes(dump, names_path):
    """Returns [(properties, polygon)], the largest first."""
    polygons = [Polygon(line) for line in merged(read_dump(dump)) if line.is_ring]
    names = read_names(names_path)
    lakes = []
    for polygon in sorted(polygons, key=lambda lake: -lake.area):
        if not DATA_BOX.contains(polygon) or area_km2(polygon) < MIN_LAKE_KM2:
            continue
        row = next((row for point, row in names if polygon.contains(point)), {})
        properties = {f"name:{code}": row[f"name_{code}"] for code in ("vi", "en", "zh") if row.get(f"name_{code}")}
        lakes.append((properties, orient(rounded(polygon.simplify(TOLERANCE)))))
    return lakes
