# SPDX-License-Identifier: GPL-3.0-or-later
"""The picture: frame or poster, letterboxed in the studio's colour, with the overlay over it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QPushButton, QWidget

from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.routines import Routine
from hipmob_desktop.ui.audio_card import AudioCard, room_for_pause
from hipmob_desktop.ui.backdrop import Backdrop, carry_on, melt
from hipmob_desktop.ui.mirroring import mirrored_rect, reads_from_the_right
from hipmob_desktop.ui.overlay import Content, Overlay, beside_panel, mirrored
from hipmob_desktop.ui.picture_view import PictureView, fitted
from hipmob_desktop.ui.practice import Phase
from hipmob_desktop.ui.room_board import RoomBoard, room_places
from hipmob_desktop.ui.start_card import card_for, paint_pill, paint_start_card
from hipmob_desktop.ui.theme import STUDIO, Theme

CORNER = 18.0
_SETTLED_MILLISECONDS = 250


def _studio(picture: QRectF) -> QLinearGradient:
    """The wall and the floor go on around the picture; above and below it as at its edges."""
    gradient = QLinearGradient(picture.topLeft(), picture.bottomLeft())
    gradient.setStops([(at, QColor(colour)) for at, colour in STUDIO])
    return gradient


class VideoPane(PictureView):
    """Paints what it is given and says when it was clicked."""

    cancel_asked = Signal()
    room_changed = Signal(int, int)

    def __init__(self, theme: Theme, poster: Callable[[str], QPixmap | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._poster = poster
        self._overlay = Overlay(self.font(), poster)
        self._backdrop = Backdrop()
        self._routine: Routine | None = None
        self._phase = Phase.PREPARING
        self._message = ""
        self._share = 0.0
        self._room_board = RoomBoard(self.font(), poster)
        self._audio_card = AudioCard(self.font(), theme)
        self._large = self._sound_only = self._awaits_picture = False
        self._has_card = True
        self._rounded = True
        self._cancel = QPushButton(tr("Cancel"), self)
        self._cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._cancel.clicked.connect(self.cancel_asked)
        self._cancel.hide()
        self._room = QTimer(self, singleShot=True, interval=_SETTLED_MILLISECONDS)
        self._room.timeout.connect(self._tell_room)
        self._is_room_told = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(tr("Picture"))
        theme.changed.connect(self.update)

    # What it shows

    def set_routine(self, routine: Routine) -> None:
        """Show this routine's poster."""
        self._routine, self._frame, self._content = routine, None, None
        self.update()

    def set_phase(self, phase: Phase, message: str = "") -> None:
        """Show what goes with this phase; the message is why it failed."""
        self._phase, self._message = phase, message
        self._awaits_picture = self._awaits_picture and phase in (Phase.PLAYING, Phase.PAUSED)
        if phase in (Phase.READY, Phase.ENDED, Phase.PREPARING):
            self._frame = None
        if phase is Phase.PREPARING:
            self._share = 0.0
        self._cancel.setVisible(phase is Phase.PREPARING)
        self._describe()
        self.update()

    def set_share(self, share: float) -> None:
        """How much of the video is made, 0 to 1."""
        if round(share * 100) != round(self._share * 100):
            self._share = share
            self.update()

    def show_frame(self, frame: QImage | None, content: Content | None) -> None:
        super().show_frame(frame, content)
        self._awaits_picture = self._awaits_picture and frame is None

    def set_large(self, large: bool) -> None:
        """Large words beside a smaller picture, to be read across the room; or small ones over it."""
        self._large = large
        self.update()

    def set_sound_only(self, sound_only: bool) -> None:
        """A card in place of the picture; when it is to come back, until the first frame has come."""
        self._awaits_picture = self._sound_only and not sound_only and self._plays
        self._sound_only = sound_only
        self.update()

    def set_card(self, shown: bool) -> None:
        """Whether the card that names the drill is shown; something else may lie in its place."""
        self._has_card = shown
        self.update()

    def set_rounded(self, rounded: bool) -> None:
        """Round corners in a window, square ones in full screen."""
        self._rounded = rounded
        self.update()

    @property
    def content(self) -> Content | None:
        """What is to be read now, None while the poster is shown."""
        return self._content if self._plays else None

    @property
    def _plays(self) -> bool:
        return self._phase in (Phase.PLAYING, Phase.PAUSED) and self._content is not None

    # Asking

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    # Painting

    def sizeHint(self) -> QSize:
        return QSize(960, 540)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_room_told:
            self._room.start()
        else:  # the player is to know before it opens anything
            self._tell_room()
        size = self._cancel.sizeHint()
        place = QRect(self.width() - size.width() - 24, self.height() - size.height() - 24, *size.toTuple())
        self._cancel.setGeometry(mirrored_rect(place, self.width()) if reads_from_the_right(self) else place)

    def _tell_room(self) -> None:
        """Say how many pixels there are for the picture, once the size has settled."""
        self._is_room_told = True
        ratio = self.devicePixelRatioF()
        self.room_changed.emit(round(self.width() * ratio), round(self.height() * ratio))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        pane = QRectF(self.rect())
        if self._plays and self._content is not None:
            room = self._paint_practice(painter, pane, self._content)
            if self._phase is Phase.PAUSED:
                paint_pill(painter, room, self.font(), self._content.mode, tr("Paused  ·  Space goes on"))
            if self._rounded:
                self._paint_corners(painter, pane)
            return
        self._paint_picture(painter, pane)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._routine is not None:
            card = card_for(self._routine, self._phase, self._share, self._message)
            paint_start_card(painter, pane, self.font(), card)
        if self._rounded:
            self._paint_corners(painter, pane)

    def _paint_practice(self, painter: QPainter, pane: QRectF, content: Content) -> QRectF:
        """Paint the moment of a routine in one of three ways; returns where there is room to say that it stands."""
        from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if self._sound_only or self._awaits_picture:
            self._audio_card.paint(painter, pane, content, from_right)
            return room_for_pause(pane, from_right)
        if self._large:
            picture = room_places(pane.width(), pane.height(), from_right).picture
            self._paint_picture(painter, picture)
            self._room_board.paint_ground(painter, pane, picture)
            self._room_board.paint(painter, pane, content, from_right)
            return picture
        self._paint_picture(painter, pane)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = replace(content, free=mirrored(content.free)) if self._mirrored else content
        self._overlay.paint(painter, pane, shown, self._has_card)
        return pane if self._has_card else beside_panel(pane.width(), pane.height(), from_right)

    def _paint_picture(self, painter: QPainter, pane: QRectF) -> None:
        if self._frame is None:
            poster = self._poster(self._first_drill()) if self._routine is not None else None
            if poster is None:
                painter.fillRect(pane, _studio(pane))
            else:
                ratio = self.devicePixelRatioF()
                painter.drawPixmap(
                    pane.topLeft(),
                    self._backdrop.of(poster, pane.size(), ratio, self._mirrored, reads_from_the_right(self)),
                )
            return
        self._paint_frame(painter, pane, self._frame)

    def _paint_frame(self, painter: QPainter, pane: QRectF, picture: QImage) -> None:
        place = fitted(QSizeF(picture.size()), pane)
        scaled = place.size() * self.devicePixelRatioF() != QSizeF(picture.size())
        with self._as_in_a_mirror(painter, pane):
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scaled)
            if place != pane:
                carry_on(painter, picture, place, pane)
            painter.drawImage(place, picture)
            melt(painter, picture, place, pane)

    def _first_drill(self) -> str:
        return self._routine.segments[0].drill.id if self._routine is not None else ""

    def _paint_corners(self, painter: QPainter, pane: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.window))
        for corner, quarter in (
            (pane.topLeft(), 90),
            (pane.topRight(), 0),
            (pane.bottomRight(), 270),
            (pane.bottomLeft(), 180),
        ):
            right, bottom = quarter in (0, 270), quarter in (180, 270)
            box = QRectF(corner, QSizeF(2 * CORNER, 2 * CORNER))
            box.moveTopLeft(corner - QPointF(2 * CORNER if right else 0, 2 * CORNER if bottom else 0))
            path = QPainterPath(corner)
            path.arcTo(box, quarter, 90)
            path.closeSubpath()
            painter.drawPath(path)

    def _describe(self) -> None:
        words = {
            Phase.PREPARING: tr("The video is being made ready"),
            Phase.SET_ASIDE: tr("Space makes the video and starts"),
            Phase.READY: tr("Space starts the routine"),
            Phase.PLAYING: tr("Playing, Space pauses"),
            Phase.PAUSED: tr("Paused, Space goes on"),
            Phase.ENDED: tr("Done, Space starts once more"),
            Phase.FAILED: self._message,
        }
        self.setAccessibleDescription(words[self._phase])
