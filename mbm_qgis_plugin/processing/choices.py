"""Lists of choices that people see translated and scripts name by a word that never changes."""

from qgis.core import QgsProcessingParameterEnum


def choice_parameter(name, description, options, default=0, optional=False):
    """Return an enum parameter; ``options``: (word, translated text) pairs. A script may give word or number."""
    return QgsProcessingParameterEnum(
        name, description, options=[text for _, text in options], defaultValue=default, optional=optional
    )


def numbered(parameters: dict, name: str, words) -> dict:
    """Return the parameters with the word of a choice replaced by its number; anything else stays as it is."""
    value = parameters.get(name)
    if isinstance(value, str) and value.strip() and value.strip().lower() in words:
        return {**parameters, name: list(words).index(value.strip().lower())}
    return parameters


def chosen_word(algorithm, parameters: dict, name: str, words, context):
    """Return the word of the choice made, None for an empty one; ``parameters`` already in numbers."""
    return list(words)[algorithm.parameterAsEnum(parameters, name, context)] or None
