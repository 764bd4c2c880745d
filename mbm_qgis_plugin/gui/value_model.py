"""The ranking as a table: ranks of the whole, rows of the territory, sorted and filtered."""

from dataclasses import dataclass

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt

from ..core.normalise import plain
from ..i18n import tr
from .figures import table
from .words import local, number

RANK, NAME, SCORE, INTERVAL, COMPUTED, OFFICIAL = range(6)
PLACE = Qt.ItemDataRole.UserRole
DRAWN = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class Interval:
    """What the interval column draws: ranks among ``total``; ``limits`` between the classes; None = not drawn yet."""

    rank: float
    low: object
    high: object
    total: int
    limits: tuple


@dataclass(frozen=True)
class Chip:
    """A class as a letter in a ring (computed) or on a square (official)."""

    letter: str
    colour: str
    filled: bool


class RankingModel(QAbstractTableModel):
    """Rows are places in the session."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.data_, self.outcome, self.sure = None, None, None
        self.rows, self.marks = [], {}
        self._sirens, self._text, self._class = (), "", -1
        self._column, self._order = RANK, Qt.SortOrder.AscendingOrder

    # -- what is shown --------------------------------------------------------------------------------------------

    def set_data(self, data) -> None:
        """Take other features."""
        self.beginResetModel()
        self.data_, self.outcome, self.sure, self.rows, self.marks = data, None, None, [], {}
        if data is not None:
            texts = zip(data.titles, data.communes, data.keys)
            self._search = [plain(" ".join(text)).replace("-", " ") for text in texts]
        self.endResetModel()

    def set_outcome(self, outcome) -> None:
        """Take another state of the ranking; the intervals of the former one are no longer true."""
        self.outcome, self.sure = outcome, None
        self._arrange()

    def set_sure(self, sure) -> None:
        """Take the intervals."""
        self.sure = sure
        if self.rows:
            self.dataChanged.emit(self.index(0, INTERVAL), self.index(len(self.rows) - 1, INTERVAL))

    def filter(self, sirens=None, text=None, chosen=None) -> None:
        """Show some only: territories, a piece of a name or commune, a computed class (-1 = all)."""
        self._sirens = self._sirens if sirens is None else tuple(sirens)
        self._text = self._text if text is None else plain(text).replace("-", " ")
        self._class = self._class if chosen is None else chosen
        if self.data_ is not None and self.outcome is not None:
            self._arrange()

    @property
    def has_class(self) -> bool:
        """True when only one computed class is shown."""
        return self._class >= 0

    def mark(self, marks: dict) -> None:
        """Name rows A and B: place → letter."""
        if marks != self.marks:
            self.marks = marks
            if self.rows:
                self.dataChanged.emit(self.index(0, NAME), self.index(len(self.rows) - 1, NAME))

    def sort(self, column, order=Qt.SortOrder.AscendingOrder):
        self._column, self._order = column, order
        if self.outcome is not None:
            self._arrange()

    def _arrange(self):
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        before = [self.rows[index.row()] for index in old]
        self.rows = self._sorted([place for place in range(self.data_.session.size) if self._shown(place)])
        row_of = {place: row for row, place in enumerate(self.rows)}
        new = [self.index(row_of[p], i.column()) if p in row_of else QModelIndex() for p, i in zip(before, old)]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def _shown(self, place):
        if self._sirens and self.data_.sirens[place] not in self._sirens:
            return False
        if self._class >= 0 and self.outcome.index[place] != self._class:
            return False
        return all(word in self._search[place] for word in self._text.split())

    def _sorted(self, places):
        rank, data = self.outcome.rank, self.data_
        far = len(rank) + 1

        def by_rank(place):
            return rank[place] if rank[place] == rank[place] else far

        keys = {
            RANK: by_rank,
            NAME: lambda place: plain(data.titles[place]),
            SCORE: by_rank,
            INTERVAL: lambda place: self._width(place),
            COMPUTED: lambda place: self.outcome.index[place] if self.outcome.index[place] >= 0 else 99,
            OFFICIAL: lambda place: data.official[place] if data.official[place] >= 0 else 99,
        }
        key = keys[self._column]
        backwards = self._order == Qt.SortOrder.DescendingOrder
        ranked = [p for p in places if rank[p] == rank[p]]
        rest = [p for p in places if rank[p] != rank[p]]  # what has no rank stays at the end, whatever the order
        result = sorted(sorted(ranked, key=by_rank), key=key, reverse=backwards)
        return result + sorted(rest, key=lambda place: plain(data.titles[place]))

    def _width(self, place):
        if self.sure is None:
            return 0
        return float(self.sure.rank_high[place] - self.sure.rank_low[place])

    def row_of(self, place: int) -> int:
        """Return the row of a feature, -1 when it is filtered out."""
        return self.rows.index(place) if place in self.rows else -1

    # -- Qt -------------------------------------------------------------------------------------------------------

    def rowCount(self, parent=QModelIndex()):  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent=QModelIndex()):  # noqa: B008
        return 0 if parent.isValid() else 6

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (tr("Rank"), tr("Cité"), tr("Score"), tr("5–95%"), tr("Calc."), "2007")[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                tr("Rank in the whole inventory"), tr("Name of the cité; the tooltip of a row gives its commune"),
                tr("Computed score, 0 to 100"),
                tr("Rank in 90% of 1,000 draws of weights; dotted: limits of the classes"),
                tr("Computed class"), tr("Official ranking of 2007"),
            )[section]  # fmt: skip
        return None

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if not index.isValid() or self.outcome is None:
            return None
        place, column = self.rows[index.row()], index.column()
        if role == PLACE:
            return place
        if role == Qt.ItemDataRole.DisplayRole:
            return self._display(place, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (RANK, SCORE):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == DRAWN:
            return self._drawn(place, column)
        if role in (Qt.ItemDataRole.AccessibleTextRole,):
            return self.words(place, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tip(place) if column in (RANK, NAME, SCORE) else self.words(place, column)
        return None

    def _display(self, place, column):
        rank = self.outcome.rank[place]
        if column == RANK:
            return "–" if rank != rank else number(rank)
        if column == NAME:
            letter = self.marks.get(place)
            title = self.data_.titles[place]
            if title.startswith("Cité "):  # all are: what tells them apart comes first
                title = title[len("Cité ") :]
            return f"{letter} · {title}" if letter else title
        if column == SCORE:
            score = self.outcome.score[place]
            return "" if score != score else number(score, 1)
        return None

    def _drawn(self, place, column):
        grid = self.data_.session.grid
        if column == COMPUTED:
            number_ = int(self.outcome.index[place])
            if number_ < 0:
                return Chip("–", "", False)
            return Chip(grid.classes[number_].short, grid.classes[number_].color, False)
        if column == OFFICIAL:
            number_ = int(self.data_.official[place])
            if number_ < 0:
                return None
            label = table()["held"][number_]["label"]["fr"]
            return Chip(label[0], table()["official"][label], True)
        if column == INTERVAL:
            rank = self.outcome.rank[place]
            if rank != rank:
                return None
            low = high = None
            if self.sure is not None:
                low, high = float(self.sure.rank_low[place]), float(self.sure.rank_high[place])
            return Interval(float(rank), low, high, self.outcome.ranked, tuple(self.outcome.limits()))
        return None

    def words(self, place, column) -> str:
        """Return a cell in words, for screen readers, tooltips and the clipboard."""
        grid = self.data_.session.grid
        if column == INTERVAL:
            rank = self.outcome.rank[place]
            if rank != rank or self.sure is None:
                return ""
            return tr("rank {rank}, between {low} and {high}").format(
                rank=number(rank), low=number(self.sure.rank_low[place]), high=number(self.sure.rank_high[place])
            )
        if column == COMPUTED:
            number_ = int(self.outcome.index[place])
            return tr("not ranked") if number_ < 0 else local(grid.classes[number_].label)
        if column == OFFICIAL:
            number_ = int(self.data_.official[place])
            return tr("not in the ranking of 2007") if number_ < 0 else local(table()["held"][number_]["label"])
        return str(self._display(place, column) or "")

    def tip(self, place) -> str:
        """Return what the tooltip of a row says."""
        data, score = self.data_, self.outcome.score[place]
        head = " · ".join(filter(None, (data.titles[place], data.communes[place], data.keys[place])))
        lines = [head]
        if score == score:
            lines.append(tr("Score: {score}").format(score=number(score, 1)))
        lacking = data.session.lacking(self.outcome, place)
        if lacking:
            grid = data.session.grid
            total = int((self.outcome.result.weights.flat > 0).sum())
            families = ", ".join(dict.fromkeys(local(grid.family(item.family).label) for item in lacking))
            sentence = (
                tr("{n} of {total} notes missing ({families}).")
                if score == score
                else tr("Not ranked: {n} of {total} notes missing ({families}).")
            )
            lines.append(sentence.format(n=len(lacking), total=total, families=families))
        return "\n".join(lines)

    def as_text(self, rows) -> str:
        """Return rows as lines of cells, with their heading."""
        heading = [str(self.headerData(column, Qt.Orientation.Horizontal)) for column in range(6)]
        lines = ["\t".join(heading)]
        for row in rows:
            lines.append("\t".join(self.words(self.rows[row], column) for column in range(6)))
        return "\n".join(lines)
