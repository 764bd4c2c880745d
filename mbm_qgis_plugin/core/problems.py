"""Faults of the user's input, said in words that the plugin can translate.

``core`` knows no Qt, hence no ``tr``: a problem keeps its English sentence and its values apart, and the caller
translates it with :meth:`Problem.text`. The sentences are in ``resources/i18n/fr/scoring.json``.
"""


class Figure(str):
    """A number written with a point; its decimal sign follows the language of the sentence that it stands in."""


class Problem(ValueError):
    """A fault that the user can mend. ``template`` is an English sentence with ``{name}`` places for ``values``."""

    def __init__(self, template: str, **values):
        self.template = template
        self.values = values
        super().__init__(self.text())

    def text(self, translate=str) -> str:
        """Return the sentence; ``translate`` takes the English template. A value may be a Problem itself."""
        values = {
            name: value.text(translate) if isinstance(value, Problem) else value for name, value in self.values.items()
        }
        said = translate(self.template)
        if said != self.template:
            values = {name: _as_written(value) for name, value in values.items()}
        return said.format(**values)


def _as_written(value):
    """Return a value as French writes it; French is the one language that the plugin is translated into."""
    if isinstance(value, Figure):
        return value.replace(".", ",")
    return value.replace("“", "«\u00a0").replace("”", "\u00a0»") if isinstance(value, str) else value
