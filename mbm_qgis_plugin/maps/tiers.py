"""The tiers of scale that the styles know, and how a map is set to stand on the right side of their bounds."""

TIER_A, TIER_B = 50_000, 200_000  # the styles' tiers: site, quartier < A ≤ agglomération < B ≤ bassin
NUDGE = 1.00005
FIRM_NUDGE = 1.001  # half a pixel of a map 20 cm wide at 72 dpi: rules of labels know the scale of the pixels only
FAR = 100_000  # beyond, the styles draw markers at 0.8
BOUNDS = (12_500, TIER_A, FAR, TIER_B)


def set_at(denominator: float) -> float:
    """Return the denominator at which a map is drawn that is printed at another, equal to within a thousandth.

    A page at the very bound of a tier is in the smaller scale's, for symbols as for labels, whatever the rounding of
    pixels.
    """
    return denominator * (FIRM_NUDGE if denominator in BOUNDS else NUDGE)
