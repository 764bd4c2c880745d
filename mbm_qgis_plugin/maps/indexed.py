"""What the index of a dossier names: the communes, cités and terrils of a territory, and the maps that write them."""

from collections import Counter

from qgis.core import QgsExpression, QgsExpressionContext

from ..core.bookindex import Entry
from ..core.typography import french
from .kind import DEFAULT, kind
from .territory import members


class Names:
    """The index entries of one territory; ``marks``: how terrils and components are told, with ``{id}``."""

    def __init__(self, data, territory, marks):
        self.marks = marks
        self._cites = Counter(str(item["nom"]) for item in members(data, territory, "cites"))
        self.known = {}  # entry → (layer, text without blanks) of the labels that stand for it
        for item in members(data, territory, "communes"):
            self.known[Entry(str(item["nom"]), strong=True)] = {("communes", plain(item["nom"]))}
        self._communes = {text for texts in self.known.values() for _, text in texts}
        short, context = QgsExpression(kind(DEFAULT).must_be_named["text"]), QgsExpressionContext()
        context.setFields(data.layer("cites").fields())
        for item in members(data, territory, "cites"):
            context.setFeature(item)
            texts = {plain(item["nom"]), plain(short.evaluate(context))}
            self.known[self.entry("cite", item)] = {("cites", text) for text in texts}
        for item in members(data, territory, "terrils"):
            if item["forme"] != "Cavalier":
                self.known[self.entry("terril", item)] = {("terrils", plain(item["id_terril"]))}

    def entry(self, subject: str, row) -> Entry:
        """Return the entry of a cité, terril or component; a cité that has a namesake bears its commune."""
        name = str(row["nom"])
        if subject == "cite":
            return Entry(name, str(row["commune"]) if self._cites[name] > 1 else "")
        number = row[{"terril": "id_terril", "element": "no_element"}[subject]]
        return Entry(name, self.marks[subject].format(id=number))

    def written(self, page, placed) -> list:
        """Return the entries of the names that a map writes; ``placed``: its labels (``export.Placed``)."""
        found = set()
        for label in placed:
            key, text = page.named_layers.get(label.layer, ""), plain(label.text)
            layers = {"": ("cites", "terrils"), "@scored": ("cites",)}.get(key, (key.split("@")[0],))
            if key or text not in self._communes:
                found |= {(layer, text) for layer in layers}
        return [entry for entry, names in self.known.items() if found & names]


def plain(text) -> str:
    """Return a name as labels are compared: no blanks, line breaks and capitals, in French typography."""
    return "".join(french(str(text)).split()).casefold()
