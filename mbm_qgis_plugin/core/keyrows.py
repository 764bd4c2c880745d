"""The rows of several tables of key figures as one: what an earlier table said is not said again."""


def joined(tables) -> list:
    """Return (title, rows) of the tables that say something new; ``tables``: (title, rows as the kinds of maps have).

    A row that is ``strong`` opens a group with the rows after it; the group goes when an earlier table has all of it,
    and stays whole else, since its parts say nothing without their head. A figure is known by what it counts.
    """
    said, result = set(), []
    for title, rows in tables:
        groups = []
        for row in rows:
            if row.get("strong") or not groups:
                groups.append([])
            groups[-1].append(row)
        kept = [row for group in groups if any(_what(row) not in said for row in group) for row in group]
        said |= {_what(row) for row in rows}
        if kept:
            result.append((title, kept))
    return result


def _what(row) -> tuple:
    """Return what a row counts: kinds give the same figure different ids."""
    of = row.get("of", row["id"])
    return (tuple(of) if isinstance(of, list) else of, row.get("filter", ""), row.get("unit", ""))
