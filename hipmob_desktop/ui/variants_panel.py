# SPDX-License-Identifier: GPL-3.0-or-later
"""The panel over the picture that shows how a drill is made easier, with a harder variant and the caution in a line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QTransform,
)
from PySide6.QtWidgets import QPushButton, QWidget

from hipmob_desktop.domain.drills import Drill, Side
from hipmob_desktop.domain.language import tr, translated
from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.ui.accessible import rename
from hipmob_desktop.ui.icons import pixmap
from hipmob_desktop.ui.mirroring import reads_from_the_right
from hipmob_desktop.ui.overlay import panel_place, unit_of
from hipmob_desktop.ui.theme import LIGHT, PAPER, PAPER_INK, PAPER_INK_SOFT
from hipmob_desktop.ui.words import drill_name, in_sentence, side_in_sentence

SMALLEST_TEXT = 12
_PICTURE_SHARES = (1.0, 0.85, 0.7, 0.55)  # of the panel's width, the largest that leaves room for the words
_TEXT_SCALES = (1.0, 0.9, 0.8, 0.7)


@dataclass(frozen=True, slots=True)
class Variants:
    """What the panel tells of a drill and a side."""

    mode: Mode
    drill: Drill
    side: Side


@dataclass(frozen=True, slots=True)
class _Part:
    """A line of the panel: its height, and how it is painted into a place of that height."""

    height: float
    paint: Callable[[QPainter, QRectF], None]


class VariantsPanel(QWidget):
    """Opens and closes; the video beneath goes on as it was."""

    opened = Signal(bool)
    change_asked = Signal()
    accessible_role = QAccessible.Role.Graphic

    def __init__(self, easier_picture: Callable[[str], QPixmap | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._easier_picture = easier_picture
        self._variants: Variants | None = None
        self._mirrored = False
        self._pane = QRect()
        self._change = self._make_change()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def _make_change(self) -> QPushButton:
        button = QPushButton(tr("Rest or swap it…"), self)
        button.setToolTip(tr("Let this drill rest, or swap it  (Shift T)"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setStyleSheet(
            f"QPushButton {{ background: {PAPER}; color: {PAPER_INK}; border: 1px solid {LIGHT.edge};"
            f" border-radius: 10px; padding: 5px 12px; font-size: 13px; }}"
            f"QPushButton:hover {{ background: {LIGHT.track}; }}"
            f"QPushButton:focus {{ border: 2px solid {PAPER_INK}; padding: 4px 11px; }}"
        )
        button.clicked.connect(self.change_asked)
        return button

    def toggle(self) -> None:
        """Open it, or close it again."""
        if self.isHidden() and self._variants is not None:
            self._lie_in(self._pane)
            self.show()
        else:
            self.hide()

    def show_variants(self, variants: Variants) -> None:
        """Tell of this drill from now on."""
        if variants != self._variants:
            self._variants = variants
            self._tell()
            self.arrange(self._pane)
            self.update()

    def set_mirrored(self, mirrored: bool) -> None:
        """Show the picture as the video is shown."""
        self._mirrored = mirrored
        self.update()

    def arrange(self, pane: QRect) -> None:
        """Lie at the left of the picture, or where reading begins, as high as what there is to tell."""
        self._pane = pane
        if self.isVisible():
            self._lie_in(pane)

    def _lie_in(self, pane: QRect) -> None:
        if self._variants is None or pane.isEmpty():
            return
        unit = unit_of(pane.width(), pane.height())
        room = panel_place(pane.width(), pane.height(), reads_from_the_right(self)).translated(pane.topLeft())
        height = min(self._height(unit, room.width()), room.height())
        top = pane.top() + (pane.height() - height) / 2
        self.setGeometry(QRectF(room.left(), top, room.width(), height).toRect())
        self._change.adjustSize()
        foot = round(self.height() - 2.4 * unit - self._change.height())
        self._change.move(round(2.6 * unit), foot)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.opened.emit(event.type() == QEvent.Type.ShowToParent)
            if event.type() == QEvent.Type.ShowToParent:
                QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.hide()
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._variants is None:
            return
        unit = unit_of(self._pane.width(), self._pane.height())
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(PAPER))
        painter.drawRoundedRect(QRectF(self.rect()), 3 * unit, 3 * unit)
        room = QRectF(self.rect()).adjusted(2.6 * unit, 2.4 * unit, -2.6 * unit, -2.4 * unit)
        for part in self._parts(unit, room.width()):
            part.paint(painter, QRectF(room.left(), room.top(), room.width(), part.height))
            room.setTop(room.top() + part.height + unit)

    # What there is

    def _height(self, unit: float, width: float) -> float:
        parts = self._parts(unit, width - 5.2 * unit)
        return sum(part.height + unit for part in parts) + self._change.sizeHint().height() + 4.8 * unit

    def _parts(self, unit: float, width: float) -> list[_Part]:
        """The parts as large as there is room for."""
        room = self._pane.height() - 9.8 * unit - self._change.sizeHint().height()
        parts: list[_Part] = []
        for parts in self._layouts(unit, width):
            if sum(part.height + unit for part in parts) - unit <= room:
                break
        return parts

    def _layouts(self, unit: float, width: float) -> Iterator[list[_Part]]:
        variants = self._variants
        assert variants is not None
        picture = self._picture(variants)
        for scale in _TEXT_SCALES:
            words = self._words(variants, scale * unit, width)
            for share in _PICTURE_SHARES if picture is not None else ():
                assert picture is not None
                yield [*words[:2], _picture_part(picture, share * width, unit), *words[2:]]
        for scale in _TEXT_SCALES:
            yield self._words(variants, scale * unit, width)

    def _picture(self, variants: Variants) -> QPixmap | None:
        picture = self._easier_picture(variants.drill.id)
        if picture is None or (variants.side is Side.RIGHT) == self._mirrored:
            return picture
        return picture.transformed(QTransform.fromScale(-1, 1))

    def _words(self, variants: Variants, unit: float, width: float) -> list[_Part]:
        drill, side = variants.drill, variants.side
        name = drill_name(drill) if side is Side.BOTH else f"{drill_name(drill)}  ·  {side_in_sentence(side)}"
        bold, plain = QFont.Weight.DemiBold, QFont.Weight.Normal
        accent = LIGHT.accent(variants.mode)
        parts = [
            _heading_part(
                tr("Easier"), tr("V closes"), self._font(4.6, unit, bold), self._font(2.8, unit, plain), accent
            ),
            _text_part(name, self._font(3.1, unit, bold), PAPER_INK_SOFT, width),
            _text_part(translated(drill.easier), self._font(4.0, unit, bold), PAPER_INK, width),
        ]
        if drill.harder:
            harder = tr("Harder: {how}", how=translated(drill.harder))
            parts.append(_text_part(harder, self._font(3.1, unit, plain), PAPER_INK_SOFT, width))
        if drill.caution:
            parts.append(_caution_part(translated(drill.caution), self._font(3.1, unit, plain), width, accent))
        return parts

    def _font(self, units: float, unit: float, weight: QFont.Weight) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(max(round(units * unit), SMALLEST_TEXT))
        font.setWeight(weight)
        return font

    def _tell(self) -> None:
        assert self._variants is not None
        drill = self._variants.drill
        rename(self, tr("Easier variant of {drill}", drill=in_sentence(drill_name(drill))))
        sentences = [translated(drill.easier)]
        if drill.harder:
            sentences.append(tr("Harder: {how}", how=translated(drill.harder)))
        if drill.caution:
            sentences.append(tr("Take care: {caution}", caution=translated(drill.caution)))
        self.setAccessibleDescription(" ".join(sentences))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))


def _text_part(text: str, font: QFont, colour: str, width: float) -> _Part:
    flags = Qt.TextFlag.TextWordWrap
    height = QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10_000), flags, text).height()

    def paint(painter: QPainter, place: QRectF) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(place.adjusted(0, 0, 2, 2), flags, text)

    return _Part(height, paint)


def _heading_part(text: str, note: str, font: QFont, note_font: QFont, accent: str) -> _Part:
    def paint(painter: QPainter, place: QRectF) -> None:
        painter.setFont(font)
        painter.setPen(QColor(accent))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.setFont(note_font)
        painter.setPen(QColor(PAPER_INK_SOFT))
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, note)

    return _Part(QFontMetricsF(font).height(), paint)


def _caution_part(text: str, font: QFont, width: float, accent: str) -> _Part:
    mark = QFontMetricsF(font).height()
    words = _text_part(text, font, PAPER_INK, width - 1.4 * mark)

    def paint(painter: QPainter, place: QRectF) -> None:
        sign = pixmap("warning", accent, round(mark), painter.device().devicePixelRatio())
        painter.drawPixmap(QRectF(place.left(), place.top(), mark, mark), sign, QRectF(sign.rect()))
        words.paint(painter, place.adjusted(1.4 * mark, 0, 0, 0))

    return _Part(max(words.height, mark), paint)


def _picture_part(picture: QPixmap, width: float, unit: float) -> _Part:
    height = width * picture.height() / picture.width()

    def paint(painter: QPainter, place: QRectF) -> None:
        frame = QRectF(QPointF(place.left() + (place.width() - width) / 2, place.top()), place.size())
        frame.setWidth(width)
        path = QPainterPath()
        path.addRoundedRect(frame, 1.6 * unit, 1.6 * unit)
        painter.save()
        painter.setClipPath(path)
        painter.drawPixmap(frame, picture, QRectF(picture.rect()))
        painter.restore()
        painter.setPen(QPen(QColor(LIGHT.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    return _Part(height, paint)
