"""The tiers of scale that the styles know, and how a map is set to stand on the right side of their bounds."""

TIER_A, TIER_B = 50_000, 200_000  # the styles' tiers: site, quartier < A ≤ agglomération < B ≤ bassin
NUDGE = 1.00005  # a page at the very bound of a tier is in the smaller scale's, whatever the rounding of pixels
FAR = 100_000  # beyond, the styles draw markers at 0.8
