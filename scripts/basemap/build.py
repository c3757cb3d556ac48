"""Cuts the basemap: python3 build.py <folder of dumps> <folder of results>. Started by scripts/build-basemap.ts."""

import json
import sys
import unicodedata
from pathlib import Path

from shapely.geometry import MultiLineString, Point, mapping
from shapely.ops import unary_union

from lakes import build_lakes
from land import build_land, read_coast
from towns import read_towns
from rivers import build_rivers, read_river_table

HERE = Path(__file__).parent
COUNTRIES = ("VN", "CN", "LA", "MM", "TH")
SEA_LABEL = {"name:vi": "Vịnh Bắc Bộ", "name:en": "Gulf of Tonkin", "name:zh": "北部湾"}
SEA_LABEL_AT = (107.75, 20.4)


def feature(properties, geometry):
    properties = {key: unicodedata.normalize("NFC", value) if isinstance(value, str) else value for key, value in properties.items()}
    return {"type": "Feature", "properties": properties, "geometry": mapping(geometry)}


def write(folder, name, features):
    text = ",\n".join(json.dumps(item, ensure_ascii=False, separators=(",", ":")) for item in features)
    Path(folder, name).write_text('{"type":"FeatureCollection","features":[\n' + text + "\n]}\n", encoding="utf-8")


def main(dumps, results):
    def dump(name):
        return Path(dumps, f"{name}.gmt")

    countries, coast, borders = build_land(dump("coast"), dump("borders"), {code: dump(f"country-{code}") for code in COUNTRIES})
    write(results, "land.geojson", [feature({"country": code}, area) for code, area in countries.items()])
    write(results, "coast.geojson", [feature({}, MultiLineString(coast))])
    write(results, "borders.geojson", [feature({"countries": "-".join(pair)}, MultiLineString(lines)) for pair, lines in borders.items()])

    land = unary_union(list(countries.values()))
    shores, _ = read_coast(dump("coast"))
    levels = [dump(f"rivers-{level}") for level in (1, 2, 3, 4)]
    rivers = build_rivers(levels, dump("banks"), shores, land, read_river_table(HERE / "rivers.csv"))
    write(results, "rivers.geojson", [feature(properties, MultiLineString(lines)) for properties, lines in rivers])

    lakes = build_lakes(dump("lakes"), HERE / "lakes.csv")
    write(results, "lakes.geojson", [feature(properties, lake) for properties, lake in lakes])

    towns = read_towns(HERE / "towns.csv", Path(dumps, "cities500.txt"), Path(dumps, "populated-places.csv"))
    write(results, "towns.geojson", [feature(properties, point) for properties, point in towns])
    write(results, "sea-labels.geojson", [feature(SEA_LABEL, Point(*SEA_LABEL_AT))])


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
