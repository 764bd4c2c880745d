"""What can go wrong with a printed map, said in the user's words."""


class MapError(Exception):
    """A page, a template or a source of data that cannot be used; its text is for the user."""


class Cancelled(Exception):
    """The user stopped the work; ``done`` are the pages that were whole by then."""

    def __init__(self, done=()):
        super().__init__()
        self.done = list(done)
