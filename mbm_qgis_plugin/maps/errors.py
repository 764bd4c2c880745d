"""What can go wrong with a printed map, said in the user's words."""


class MapError(Exception):
    """A page, a template or a source of data that cannot be used; its text is for the user."""


class Cancelled(Exception):
    """The user stopped the work."""
