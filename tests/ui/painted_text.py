# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text a widget paints, in the colour it is painted in, with what lies behind it.

Qt paints the widget as SVG, in which texts are still texts with a colour, and as an image, in which the ground can be
seen. What a widget keeps as pictures (the overlay of the video) is not found this way.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from hipmob_desktop.ui.theme import contrast, mixed

READABLE_CONTRAST = 4.5
"""The least contrast of text with what lies behind it (WCAG 2.2, level AA)."""

_SVG = "{http://www.w3.org/2000/svg}"


@dataclass(frozen=True)
class PaintedText:
    """`ground` is the colour of most of the place it is in; `enabled` is that of the widget it belongs to."""

    words: str
    colour: str
    ground: str
    pixels: float
    enabled: bool

    @property
    def contrast(self) -> float:
        return contrast(self.colour, self.ground)

    def __str__(self) -> str:
        return f"{self.words!r} {self.colour} on {self.ground}: {self.contrast:.2f}"


def painted_texts(widget: QWidget) -> Iterator[PaintedText]:
    """All texts that can be seen of a widget now."""
    image = widget.grab().toImage()
    for words, colour, opacity, font, origin, transform in _texts(_as_svg(widget)):
        metrics = QFontMetricsF(font)
        box = QRectF(origin.x(), origin.y() - metrics.ascent(), metrics.horizontalAdvance(words), metrics.height())
        place = transform.mapRect(box).toAlignedRect().intersected(image.rect())
        if place.isEmpty():
            continue
        ground = _most_common(image, place)
        inside = widget.childAt(place.center()) or widget
        yield PaintedText(
            words=words,
            colour=mixed(ground, colour, opacity).name(),
            ground=ground,
            pixels=font.pixelSize() * transform.m22(),
            enabled=inside.isEnabled(),
        )


def _as_svg(widget: QWidget) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(widget.logicalDpiX())
    generator.setSize(widget.size())
    generator.setViewBox(QRect(QPoint(), widget.size()))
    painter = QPainter(generator)
    widget.render(painter, QPoint())
    painter.end()
    return buffer.data().data()


def _texts(svg: bytes) -> Iterator[tuple[str, str, float, QFont, QPoint, QTransform]]:
    root = ET.fromstring(svg)
    for group in root.iter(f"{_SVG}g"):
        for text in group.findall(f"{_SVG}text"):
            words = "".join(text.itertext()).strip()
            if not words:
                continue
            font = QFont(text.get("font-family", ""))
            font.setPixelSize(max(round(float(text.get("font-size", "12"))), 1))
            font.setWeight(QFont.Weight(int(text.get("font-weight", "400"))))
            origin = QPoint(round(float(text.get("x", "0"))), round(float(text.get("y", "0"))))
            opacity = float(text.get("fill-opacity", "1"))
            yield words, text.get("fill", "#000000"), opacity, font, origin, _transform(group.get("transform", ""))


def _transform(words: str) -> QTransform:
    numbers = [float(number) for number in re.findall(r"-?[\d.]+(?:e-?\d+)?", words.partition("(")[2])]
    return QTransform(*numbers) if len(numbers) == 6 else QTransform()


def _most_common(image: QImage, place: QRect) -> str:
    part = image.copy(place).convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(part.constBits()).cast("I")
    return f"#{Counter(pixels).most_common(1)[0][0] & 0xFFFFFF:06x}"
