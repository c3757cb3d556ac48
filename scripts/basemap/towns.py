"""Towns: names and ranks by hand in towns.csv, positions from GeoNames or Natural Earth."""

import csv

from shapely.geometry import Point

from frame import DATA_BOX


def geonames_positions(path):
    with open(path, encoding="utf-8") as rows:
        fields = (row.rstrip("\n").split("\t") for row in rows)
        return {f"geonames:{row[0]}": (float(row[5]), float(row[4])) for row in fields}


def natural_earth_positions(path):
    """Inside the basemap only: there is a second Pingxiang elsewhere in China."""
    with open(path, encoding="utf-8", newline="") as table:
        rows = [(row["name"], float(row["longitude"]), float(row["latitude"])) for row in csv.DictReader(table)]
    return {f"natural-earth:{name}": (lon, lat) for name, lon, lat in rows if DATA_BOX.contains(Point(lon, lat))}


def read_towns(table_path, geonames_path, natural_earth_path):
    """Returns [(properties, point)], the most important first. A source that is not found ends the run."""
    positions = geonames_positions(geonames_path) | natural_earth_positions(natural_earth_path)
    towns = []
    with open(table_path, encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            own = (float(row["lon"]), float(row["lat"])) if row["lon"] else None
            position = own or positions.get(row["source"])
            if position is None:
                raise SystemExit(f"towns.csv: {row['name_en']} has no position in {row['source']}")
            properties = {f"name:{code}": row[f"name_{code}"] for code in ("vi", "en", "zh") if row[f"name_{code}"]}
            properties |= {"rank": int(row["rank"]), "country": row["country"], "capital": row["capital"] == "yes"}
            towns.append((properties, Point(round(position[0], 4), round(position[1], 4))))
    return towns
