"""The work on one page, item by item."""

from .. import fonts
from ..i18n import tr
from . import assembly, items, listing, mainmap, secondmap, surround, template, wording
from .territory import members
from .typeface import make_searchable


class Filling:
    """What the parts of one page share: its layout, its kind and data, the factor of its symbols, its texts."""

    def __init__(self, maker, page, k, texts, view=None):
        territory = page.territory
        self.maker, self.page, self.k, self.view = maker, page, k, view
        self.territory, self.layout = territory, page.layout
        self.kind, self.data, self.project = maker.kind, maker.data, maker.project
        self.texts = {**self.data.facts, **texts, "genre": territory.kind, "limite": territory.limit,
                      "autre_epci": "Autre EPCI" if territory.siren else "EPCI", "bâtis_écartés": "",
                      "puits_absents": "", "sujet": self.subject()}  # fmt: skip
        self.enlarged_names = {}
        self.numbers = {}  # id of a layer that has some features only → ids in the data → own ids
        self.variables = {"mbm_page": "agrandissement" if self.kind.name_more else "page", "mbm_k": k}
        if territory.siren:
            self.variables["mbm_epci"] = territory.siren
        elif not territory.basin:
            codes = [str(item["insee"]) for item in members(self.data, territory, "communes")]
            self.variables["mbm_insee"] = ",".join(codes) or "aucune"  # empty would stand for all of them

    def subject(self) -> str:
        """Return what the page is about: a computed map says so under its title."""
        if self.maker.scored is not None:
            return self.maker.scored.subject
        return (self.kind.subject_basin if self.territory.basin else "") or self.kind.subject

    def steps(self):
        """Fill the page, item by item: a generator that yields where a window may live a moment."""
        page, territory = self.page, self.territory
        page.warnings += [*template.warnings(self.layout), *fonts.warnings()]
        sheet = self.view.sheet if self.view is not None else None
        if not page.figures["cites"] and sheet is None:
            page.warnings.append(tr("{territory} holds no cité of the open data.").format(territory=territory.name))
        main = self.item("carte")
        if main is not None:
            yield from mainmap.draw(self, main)
        else:
            surround.no_legends(self)
            secondmap.draw(self, None, self.item("agrandissement"), None, {})
        inset = self.item("carte_situation")
        if inset is not None:
            self.maker.inset().fill(inset, self.project, territory, max(5.2, 5.8 * self.k**2))
            if sheet is not None:
                assembly.on_inset(inset, self.project, self.view)
        yield
        surround.tables(self)
        surround.close_up(self)
        surround.square_of_nine(self)
        surround.scale_bar(self, main)
        yield
        wording.write(self)
        make_searchable(self.layout)
        yield
        surround.fit_legends(self)
        listing.fill(self)

    def item(self, name):
        """Return the item of a documented id, None when the template lacks it or has another kind of item there."""
        return items.item(self.layout, name)
