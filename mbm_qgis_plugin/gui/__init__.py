"""Windows: they start algorithms and show results, and compute nothing."""
