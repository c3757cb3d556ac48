"""The boxes and tolerances of the basemap, in degrees (WGS84). One place, so that the text in docs/basemap.md stays true."""

from shapely.geometry import box

# What the camera may show. The camera is bounded to this box.
FRAME = (98.5, 18.5, 111.0, 28.0)

# What is written: half a degree and more beyond the frame, so that the straight cut never comes into view.
DATA = (98.0, 17.75, 111.75, 28.5)

# What GMT is asked for: wider again, so that lines reach the cut.
DUMP = (97.5, 17.25, 112.25, 29.0)

# Where the record's places lie; here the map is looked at closely.
RECORD = (101.5, 19.8, 108.8, 25.9)

# Islands and estuaries between Hải Phòng, Hạ Long and Móng Cái.
BAY = (106.5, 20.4, 108.3, 21.75)

# Hạ Long and Cát Bà, where the islands are looked at one by one.
HA_LONG = (106.85, 20.65, 107.45, 21.0)

# The two border crossings where fill and line must be right to a street or two.
CROSSINGS = ((103.55, 22.3, 104.2, 22.9), (107.85, 21.4, 108.1, 21.7))

# Douglas-Peucker tolerance by box, finest first: the first box that holds a piece of line decides.
TOLERANCES = (
    *((crossing, 0.0004) for crossing in CROSSINGS),
    (HA_LONG, 0.0011),
    (BAY, 0.0019),
    (RECORD, 0.0035),
    (DATA, 0.010),
)

# Rivers are thinned by their rank: the great ones lie under the record's own lines, those without a name are texture.
RIVER_FACTORS = {1: 0.4, 2: 0.6, 3: 1.0}
UNNAMED_FACTOR = 2.5

# An island smaller than this (square kilometres) is left out.
MIN_ISLAND_KM2 = ((HA_LONG, 0.10), (BAY, 0.20), (DATA, 1.0))

# Decimals written: four (11 m) where the map is looked at closely, three (110 m) elsewhere.
FINE_BOXES = (*CROSSINGS, BAY)
FINE_DECIMALS = 4
DECIMALS = 3

DATA_BOX = box(*DATA)
RECORD_BOX = box(*RECORD)
