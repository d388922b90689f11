# SPDX-License-Identifier: GPL-3.0-or-later
"""The card on the poster: which routine, how long, and what Space does now."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.own_routines import is_built
from hipmob_desktop.domain.own_videos import is_own
from hipmob_desktop.domain.routines import Mode, Routine
from hipmob_desktop.ui.icons import pixmap
from hipmob_desktop.ui.locale import percent
from hipmob_desktop.ui.mirroring import mirrored
from hipmob_desktop.ui.practice import Phase
from hipmob_desktop.ui.theme import LIGHT, PAPER, PAPER_INK, PAPER_INK_SOFT, mixed
from hipmob_desktop.ui.words import length, title_of

_BESIDE_PILL = 8  # pixels
_SMALLEST_PILL = 0.55  # less, and its words would be too small to read
_LEAST_TITLE = 24  # a longer name goes on two lines of this size rather than on one of less


def promise_of(mode: Mode) -> str:
    """What a mode is for."""
    return {
        Mode.PRE_RUN: tr("Wake up your hips before the first step."),
        Mode.POST_RUN: tr("Let your hips settle after the last one."),
        Mode.STAND_ALONE: tr("Time for your hips, whenever you like."),
    }[mode]


@dataclass(frozen=True, slots=True)
class StartCard:
    """What the card says; `share` is how much of the video is made, None when that is not the question."""

    mode: Mode
    title: str
    facts: str
    promise: str
    action: str
    key: str
    share: float | None
    warning: bool


def card_for(routine: Routine, phase: Phase, share: float, message: str) -> StartCard:
    """The card that goes with a phase in which no picture plays."""
    facts = f"{length(routine.seconds)}  ·  {tr('{count} drill(s)', len(routine.drills))}"
    title = title_of(routine)
    promise = _promise(routine)
    if phase is Phase.PREPARING:
        action = tr("Getting your video ready  {share}", share=percent(share))
        return StartCard(routine.mode, title, facts, promise, action, "", share, warning=False)
    if phase is Phase.FAILED:
        return StartCard(routine.mode, title, facts, message, tr("Try again"), tr("Space"), None, warning=True)
    action = {Phase.ENDED: tr("Once more"), Phase.SET_ASIDE: tr("Make the video and start")}.get(phase, tr("Start"))
    return StartCard(routine.mode, title, facts, promise, action, tr("Space"), None, warning=False)


def _promise(routine: Routine) -> str:
    if is_own(routine):
        return tr("A video of your own.")
    return tr("Put together by you.") if is_built(routine) else promise_of(routine.mode)


def paint_start_card(painter: QPainter, pane: QRectF, font: QFont, card: StartCard) -> QRectF:
    """Paint the card at the lower left of the pane, or where reading begins; returns where the button lies."""
    scale = min(max(min(pane.width() / 900, pane.height() / 520), 0.72), 2.2)
    inset = 26 * scale
    width = min(364 * scale, pane.width() - 2 * inset)
    text_width = width - 2 * inset
    title = _title_of(card.title, font, scale, text_width)
    fact_font = _fitted(font, 18 * scale, card.facts, text_width)
    text_font = _font(font, 16 * scale, QFont.Weight.Normal)
    wrap = _wrapping(card.promise, text_font, text_width)
    promise = QFontMetricsF(text_font).boundingRect(QRectF(0, 0, text_width, 10_000), wrap, card.promise)
    title_height, fact_height = title.height, QFontMetricsF(fact_font).height()
    button_height = 58 * scale
    height = 2 * inset + title_height + fact_height + promise.height() + button_height + 36 * scale
    place = _as_read(painter, QRectF(pane.left() + inset, pane.bottom() - inset - height, width, height), pane)
    _paint_paper(painter, place, 22 * scale)
    top = place.top() + inset
    left = place.left() + inset
    painter.setPen(QColor(PAPER_INK))
    painter.setFont(title.font)
    for number, line in enumerate(title.lines):
        row = QRectF(left, top + number * title_height / len(title.lines), text_width + 2, title_height)
        painter.drawText(row, Qt.AlignmentFlag.AlignLeft, line)
    top += title_height + 2 * scale
    painter.setFont(fact_font)
    painter.setPen(QColor(LIGHT.accent(card.mode)))
    painter.drawText(QRectF(left, top, text_width + 2, fact_height), Qt.AlignmentFlag.AlignLeft, card.facts)
    top += fact_height + 10 * scale
    painter.setFont(text_font)
    painter.setPen(QColor(PAPER_INK if card.warning else PAPER_INK_SOFT))
    painter.drawText(QRectF(left, top, text_width + 2, promise.height() + 2), wrap, card.promise)
    button = QRectF(left, place.bottom() - inset - button_height, text_width, button_height)
    _paint_button(painter, button, font, card, scale)
    return button


def _wrapping(text: str, font: QFont, width: float) -> Qt.TextFlag:
    """Between words, or anywhere as well where one of them, such as the name of a file, is wider than a line.

    Words that fit on a line are still kept whole then.
    """
    words = QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10_000), Qt.TextFlag.TextWordWrap, text)
    return (
        Qt.TextFlag.TextWordWrap if words.width() <= width else Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
    )


@dataclass(frozen=True, slots=True)
class _Title:
    """A name on one line or two."""

    lines: tuple[str, ...]
    font: QFont

    @property
    def height(self) -> float:
        return len(self.lines) * QFontMetricsF(self.font).height()


def _title_of(text: str, font: QFont, scale: float, width: float) -> _Title:
    """On one line as large as it fits; a long one on two, and what is longer still is cut short with dots."""
    on_one_line = _fitted(font, 40 * scale, text, width, _LEAST_TITLE * scale)
    if QFontMetricsF(on_one_line).horizontalAdvance(text) <= width:
        return _Title((text,), on_one_line)
    metrics = QFontMetricsF(on_one_line)
    words = text.split(" ")
    fitting = (
        count for count in range(len(words), 0, -1) if metrics.horizontalAdvance(" ".join(words[:count])) <= width
    )
    count = next(fitting, 1)
    parts = (" ".join(words[:count]), " ".join(words[count:]))
    dots = Qt.TextElideMode.ElideRight
    return _Title(tuple(metrics.elidedText(part, dots, width) for part in parts if part), on_one_line)


def _paint_button(painter: QPainter, place: QRectF, font: QFont, card: StartCard, scale: float) -> None:
    accent = QColor(LIGHT.accent(card.mode))
    radius = place.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    label_font = _font(font, 19 * scale, QFont.Weight.DemiBold)
    painter.setFont(label_font)
    if card.share is not None:
        painter.setBrush(QColor(LIGHT.track))
        painter.drawRoundedRect(place, radius, radius)
        painter.save()
        painter.setClipRect(
            _as_read(painter, QRectF(place.left(), place.top(), place.width() * card.share, place.height()), place)
        )
        painter.setBrush(mixed(PAPER, LIGHT.accent(card.mode), 0.35))
        painter.drawRoundedRect(place, radius, radius)
        painter.restore()
        painter.setPen(QColor(PAPER_INK))
        painter.setFont(_fitted(font, 16 * scale, card.action, place.width() - 2 * radius / 3))
        room = place.adjusted(radius / 3, 0, -radius / 3, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, card.action)
        return
    painter.setBrush(accent)
    painter.drawRoundedRect(place, radius, radius)
    size = 26 * scale
    left = place.left() + 22 * scale
    cap_font = _font(font, 14 * scale, QFont.Weight.DemiBold)
    cap_width = QFontMetricsF(cap_font).horizontalAdvance(card.key) + 20 * scale
    cap = QRectF(place.right() - cap_width - 16 * scale, place.center().y() - 15 * scale, cap_width, 30 * scale)
    words = cap.left() - left - size - 18 * scale
    painter.setFont(_fitted(font, 19 * scale, card.action, words))
    mark = pixmap("play", LIGHT.on_accent, round(size), painter.device().devicePixelRatio())
    mark_place = _as_read(painter, QRectF(left, place.center().y() - size / 2, size, size), place)
    painter.drawPixmap(mark_place, mark, QRectF(mark.rect()))
    painter.setPen(QColor(LIGHT.on_accent))
    text_place = _as_read(painter, QRectF(left + size + 10 * scale, place.top(), words + 4, place.height()), place)
    painter.drawText(text_place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, card.action)
    painter.setFont(cap_font)
    cap = _as_read(painter, cap, place)
    painter.setPen(QColor(LIGHT.on_accent))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(cap, 8 * scale, 8 * scale)
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, card.key)


def paint_pill(painter: QPainter, pane: QRectF, font: QFont, mode: Mode, text: str) -> QRectF:
    """A play sign and a few words in the middle of the picture, or of the room there is for them, while it stands.

    Returns where they lie.
    """
    scale = min(max(min(pane.width() / 900, pane.height() / 520), 0.8), 2.4)
    whole = QFontMetricsF(_font(font, 22, QFont.Weight.DemiBold)).horizontalAdvance(text) + 94
    scale = max(min(scale, (pane.width() - 2 * _BESIDE_PILL) / whole, pane.height() / 84), _SMALLEST_PILL)
    label_font = _font(font, 22 * scale, QFont.Weight.DemiBold)
    size = 30 * scale
    width = QFontMetricsF(label_font).horizontalAdvance(text) + size + 64 * scale
    place = QRectF(pane.center().x() - width / 2, pane.center().y() - 34 * scale, width, 68 * scale)
    _paint_paper(painter, place, place.height() / 2)
    mark = pixmap("play", LIGHT.accent(mode), round(size), painter.device().devicePixelRatio())
    left = place.left() + 24 * scale
    mark_place = _as_read(painter, QRectF(left, place.center().y() - size / 2, size, size), place)
    painter.drawPixmap(mark_place, mark, QRectF(mark.rect()))
    painter.setFont(label_font)
    painter.setPen(QColor(PAPER_INK))
    text_place = _as_read(painter, place.adjusted(size + 36 * scale, 0, 0, 0), place)
    painter.drawText(text_place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
    return place


def _paint_paper(painter: QPainter, place: QRectF, radius: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for spread in (9, 6, 3):
        painter.setBrush(QColor(43, 38, 34, 9))
        painter.drawRoundedRect(place.adjusted(-spread, -spread + 2, spread, spread), radius + spread, radius + spread)
    painter.setBrush(QColor(PAPER))
    painter.drawRoundedRect(place, radius, radius)


def _as_read(painter: QPainter, place: QRectF, within: QRectF) -> QRectF:
    """Mirrored where the widget that is painted on is read from right to left."""
    return mirrored(place, within) if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft else place


def _fitted(font: QFont, pixels: float, text: str, width: float, least: float = 12) -> QFont:
    """A bold font of that size, or smaller, down to the least, where the text would be wider than this."""
    result = _font(font, pixels, QFont.Weight.DemiBold)
    while result.pixelSize() > max(least, 12) and QFontMetricsF(result).horizontalAdvance(text) > width:
        result.setPixelSize(result.pixelSize() - 1)
    return result


def _font(font: QFont, pixels: float, weight: QFont.Weight) -> QFont:
    result = QFont(font)
    result.setPixelSize(max(round(pixels), 12))
    result.setWeight(weight)
    return result
