"""Build of the bundled layers: one room per theme over one shared context."""
