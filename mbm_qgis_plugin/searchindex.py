"""The search index of the bundled objects, built once in a few tens of milliseconds, without a QGIS layer."""

from functools import lru_cache

from . import bundledata
from .core.search import Entry, Index

# in the order of the groups; what is a heading of the result list stands in gui/locator.py
GROUPS = ("cites", "terrils", "bien_inscrit", "batis", "communes", "epci", "espaces_neonaturels", "cavaliers_unesco")
CLASS_ICONS = {"Exceptionnelle": "exceptionnelle", "Remarquable": "remarquable", "Témoin": "temoin"}


def _join(*parts) -> str:
    return " · ".join(str(part) for part in parts if part)


@lru_cache(maxsize=1)
def index() -> Index:
    """Return the index; sqlite3.Error or OSError when the bundle cannot be read."""
    short = dict(bundledata.read("epci", ("siren", "nom_court")))
    entries = []
    for make in (_cites, _terrils, _elements, _buildings, _communes, _bodies, _natural, _ribbons):
        entries += make(short)
    return Index(entries)


def _territory(siren) -> frozenset:
    return frozenset({siren} if siren else ())


def _cites(short):
    columns = (
        "id_cite", "id_unesco", "id_lsm", "nom", "nom_source", "alias", "commune", "epci_siren", "interet",
        "geom:extent",
    )  # fmt: skip
    for key, unesco, lsm, name, published, alias, commune, siren, interest, box in bundledata.read("cites", columns):
        title = f"{name} ({alias})" if alias else name
        official = f"{interest} (2007)" if interest else ""
        yield Entry(
            "cites",
            key,
            GROUPS.index("cites"),
            title,
            _join(commune, official),
            CLASS_ICONS.get(interest, "cite"),
            tuple(text for text in (name, published, *str(alias or "").split(" ; ")) if text),
            tuple(str(code) for code in (key, unesco, f"LSM-{lsm}" if lsm else None) if code),
            (commune or "",),
            (short.get(siren, ""),),
            _territory(siren),
            box,
        )


def _terrils(short):
    columns = ("id_terril", "id_unesco", "nom", "nom_usuel", "commune", "epci_siren", "forme", "geom:extent")
    for key, unesco, name, usual, commune, siren, shape, box in bundledata.read("terrils", columns):
        yield Entry(
            "terrils",
            key,
            GROUPS.index("terrils"),
            _join(key, name or usual),
            _join(commune, shape),
            "terril",
            tuple(text for text in (name, usual) if text),
            tuple(code for code in (key, unesco) if code),
            (commune or "", "terril terrils"),
            (short.get(siren, ""),),
            _territory(siren),
            box,
        )


def _elements(short):
    sirens = dict(bundledata.read("communes", ("insee", "epci_siren")))
    communes = dict(bundledata.read("communes", ("insee", "nom")))
    where = {}
    for number, insee in bundledata.read("bien_inscrit_communes", ("id", "insee")):
        where.setdefault(number, []).append(insee)
    for number, name, box in bundledata.read("bien_inscrit", ("no_element", "nom", "geom:extent")):
        touched = where.get(number, ())
        names = sorted(communes[insee] for insee in touched if insee in communes)
        listed = ", ".join(names[:3]) + ("…" if len(names) > 3 else "")
        territories = {sirens.get(insee) for insee in touched} - {None}
        yield Entry(
            "bien_inscrit",
            str(number),
            GROUPS.index("bien_inscrit"),
            f"{number} · {name}",
            listed,
            "bien_inscrit",
            (name,),
            (str(number),),
            tuple(names),
            tuple(short.get(siren, "") for siren in territories),
            frozenset(territories),
            box,
        )


def _buildings(short):
    columns = ("id_unesco", "nom", "typologie", "commune", "epci_siren", "geom:extent")
    for key, name, kind, commune, siren, box in bundledata.read("batis", columns):
        yield Entry(
            "batis",
            key,
            GROUPS.index("batis"),
            name or kind,
            _join(commune, kind if kind != name else "", key),
            "bati",
            tuple(text for text in (name, kind) if text),
            (key,),
            (commune or "",),
            (short.get(siren, ""),),
            _territory(siren),
            box,
        )


def _communes(short):
    aliases = {}
    for written, insee in bundledata.read("alias_communes", ("nom_source", "insee")):
        if insee:
            aliases.setdefault(insee, []).append(written)
    for insee, name, siren, box in bundledata.read("communes", ("insee", "nom", "epci_siren", "geom:extent")):
        yield Entry(
            "communes",
            insee,
            GROUPS.index("communes"),
            name,
            short.get(siren, ""),
            "commune",
            (name, *aliases.get(insee, ())),
            (insee,),
            (),
            (short.get(siren, ""),),
            _territory(siren),
            box,
        )


def _bodies(short):
    columns = ("siren", "nom", "nom_court", "type_epci", "geom:extent")
    for siren, name, shorter, kind, box in bundledata.read("epci", columns):
        group = GROUPS.index("epci")
        yield Entry(
            "epci", siren, group, shorter, kind, "epci", (shorter, name), (siren,), (), (), _territory(siren), box
        )


def _natural(short):
    columns = ("id_espace", "id_unesco", "nom", "commune", "epci_siren", "geom:extent")
    for key, unesco, name, commune, siren, box in bundledata.read("espaces_neonaturels", columns):
        yield Entry(
            "espaces_neonaturels",
            key,
            GROUPS.index("espaces_neonaturels"),
            name or key,
            commune or "",
            "espace",
            tuple(text for text in (name,) if text),
            tuple(code for code in (key, unesco) if code),
            (commune or "",),
            (short.get(siren, ""),),
            _territory(siren),
            box,
        )


def _ribbons(short):
    for key, box in bundledata.read("cavaliers_unesco", ("id_unesco", "geom:extent")):
        title = f"Cavalier inscrit {key}"
        yield Entry(
            "cavaliers_unesco", key, GROUPS.index("cavaliers_unesco"), title, "", "cavalier", (title,), (key,), (), (),
            frozenset(), box,
        )  # fmt: skip
