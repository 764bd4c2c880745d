"""The styles of the plugin, built from ``resources/semiology.json`` and ``resources/forms.json``."""
