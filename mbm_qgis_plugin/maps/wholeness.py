"""What a working copy cut to some EPCI still tells truly: the territories of which it holds everything."""

from collections import Counter

from ..i18n import tr
from ..spatial import dissolve
from .errors import MapError

COUNTED = ("cites", "terrils", "batis", "puits")
RIM = 50.0  # m: limits of EPCI and communes are simplified, and differ by less than this


def lost(data, bundle):
    """Return the ground (a geometry) of which ``data`` do not hold all that ``bundle`` holds; None when all is there.

    A cut copy keeps the EPCI that it was made for with the communes around them: these EPCI are whole, the others not.
    """
    held = {item["insee"] for item in data.features("communes")}
    communes = bundle.features("communes")
    here, there = _objects(data), _objects(bundle)
    cut = {siren for siren in there if 2 * here[siren] < there[siren]}
    absent = [item.geometry() for item in communes if item["insee"] not in held]
    if absent:
        away = dissolve(absent).buffer(RIM, 2)
        cut |= {item["epci_siren"] for item in communes
                if item["insee"] not in held or item.geometry().intersects(away)}  # fmt: skip
    if not cut:
        return None
    return dissolve([item.geometry() for item in communes if item["epci_siren"] in cut])


def _objects(data) -> Counter:
    return Counter(item["epci_siren"] for key in COUNTED for item in data.features(key))


def is_whole(territory, ground) -> bool:
    """Return whether nothing of a territory lies on lost ground, but for a difference of limits."""
    if ground is None:
        return True
    if territory.basin:
        return False
    part = territory.geometry.intersection(ground)
    return part.area() < territory.geometry.area() / 2 and part.buffer(-RIM, 2).isEmpty()


def whole_only(data, ground, territories, chosen: bool, warn) -> list:
    """Return the territories that ``data`` hold whole.

    chosen: the user named them, and gets all or a MapError; else those left out are told to ``warn(text)``.
    """
    partial = [item.name for item in territories if not is_whole(item, ground)]
    if not partial:
        return territories
    message = tr(
        "“{file}” is cut: it does not hold all of {names}, and its figures would be wrong. Leave these territories "
        "out, or use the whole data."
    ).format(file=data.path.name, names=", ".join(partial))
    if chosen or len(partial) == len(territories):
        raise MapError(message)
    warn(message)
    return [item for item in territories if item.name not in partial]
