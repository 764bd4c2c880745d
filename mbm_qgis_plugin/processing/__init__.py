"""The Processing provider and its algorithms: thin over ``core``, ``spatial`` and ``maps``."""
