"""How colours look without one kind of cone, and in grey.

Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency",
IEEE TVCG 15(6), 2009: matrices of severity 1, applied in linear RGB. Lab: CIE 1976, D65.
"""

import numpy as np

MACHADO = {
    "deuteranopia": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "protanopia": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
}
RGB_TO_XYZ = [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
WHITE = [0.95047, 1.0, 1.08883]


def linear(rgb):
    """Return linear RGB of sRGB in 0–1, any shape (…, 3)."""
    rgb = np.asarray(rgb, dtype=float)
    return np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)


def encoded(rgb):
    """Return sRGB of linear RGB, clipped to 0–1."""
    rgb = np.clip(rgb, 0, 1)
    return np.where(rgb <= 0.0031308, rgb * 12.92, 1.055 * rgb ** (1 / 2.4) - 0.055)


def simulate(rgb, kind: str):
    """Return sRGB (0–1) as seen with ``deuteranopia`` or ``protanopia``; ``grey`` keeps the luminance only."""
    if kind == "grey":
        luminance = linear(rgb) @ np.array(RGB_TO_XYZ[1])
        return encoded(np.repeat(luminance[..., None], 3, axis=-1))
    return encoded(linear(rgb) @ np.array(MACHADO[kind]).T)


def lab(rgb):
    """Return CIE L*a*b* (D65) of sRGB in 0–1."""
    ratio = (linear(rgb) @ np.array(RGB_TO_XYZ).T) / WHITE
    f = np.where(ratio > 216 / 24389, np.cbrt(ratio), (24389 / 27 * ratio + 16) / 116)
    return np.stack([116 * f[..., 1] - 16, 500 * (f[..., 0] - f[..., 1]), 200 * (f[..., 1] - f[..., 2])], axis=-1)


def parse(color: str):
    """Return sRGB in 0–1 of ``#RRGGBB``."""
    return np.array([int(color[i : i + 2], 16) for i in (1, 3, 5)]) / 255


def distances(first: str, second: str) -> dict:
    """Return the CIE76 distance of two colours in normal, deuteranopic and protanopic vision, and their ΔL*."""
    a, b = parse(first), parse(second)
    result = {"normal": float(np.linalg.norm(lab(a) - lab(b)))}
    for kind in MACHADO:
        result[kind] = float(np.linalg.norm(lab(simulate(a, kind)) - lab(simulate(b, kind))))
    result["grey"] = abs(float(lab(a)[0] - lab(b)[0]))
    return result
