"""One algorithm, one file: the provider finds each module here by itself."""
