"""The contrast of two colours, computed anew from WCAG 2.2, so that it shares no mistake with the product."""

import re


def relative_luminance(color: str) -> float:
    """Give L = 0.2126 R + 0.7152 G + 0.0722 B of linear sRGB (WCAG 2.2, »relative luminance«)."""
    total = 0.0
    for weight, digits in zip((0.2126, 0.7152, 0.0722), re.findall("..", color.removeprefix("#")), strict=True):
        part = int(digits, 16) / 255.0
        total += weight * (part / 12.92 if part <= 0.04045 else pow((part + 0.055) / 1.055, 2.4))
    return total


def contrast_ratio(one: str, other: str) -> float:
    """Give (L1 + 0.05) / (L2 + 0.05), L1 being the lighter (WCAG 2.2, »contrast ratio«)."""
    first, second = relative_luminance(one), relative_luminance(other)
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
