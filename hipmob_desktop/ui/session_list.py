# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of sessions: a model over the history and the painting of one row. Fast with years of them."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.domain.sessions import Session
from hipmob_desktop.ui.icons import pixmap
from hipmob_desktop.ui.locale import written
from hipmob_desktop.ui.mirroring import mirrored
from hipmob_desktop.ui.theme import Theme
from hipmob_desktop.ui.words import clock, length, mode_title

SESSION_ROLE = Qt.ItemDataRole.UserRole
ROW_HEIGHT = 62
_LARGE, _SMALL = 15, 13  # pixels of the texts
_WHOLE_SHARE = 0.98
_NOWHERE = QModelIndex()


def title_of(session: Session) -> str:
    """The mode's title, or what another version of the app called it."""
    return mode_title(Mode(session.mode)) if session.mode in set(Mode) else session.mode


def is_whole(session: Session) -> bool:
    """Whether the routine was done, but for moments."""
    return session.planned_seconds <= 0 or session.watched_seconds >= _WHOLE_SHARE * session.planned_seconds


def detail_of(session: Session) -> str:
    """How much was done, and the note."""
    done = clock(session.watched_seconds)
    if is_whole(session):
        amount = tr("{time} done", time=done)
    else:
        amount = tr("{time} of {planned}", time=done, planned=clock(session.planned_seconds))
    return f"{amount}  ·  {session.note}" if session.note else amount


def in_words(session: Session) -> str:
    """The whole row, for a screen reader."""
    day = written(session.training_day, "dddd d MMMM yyyy")
    done = length(session.watched_seconds)
    if is_whole(session):
        work = tr("{length} of work", length=done)
    else:
        work = tr("{length} of work of {planned}", length=done, planned=length(session.planned_seconds))
    return ", ".join(filter(None, (title_of(session), day, work, session.note)))


class SessionModel(QAbstractListModel):
    """Sessions, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sessions: list[Session] = []

    def show_sessions(self, sessions: tuple[Session, ...]) -> None:
        """Show these sessions."""
        self.beginResetModel()
        self._sessions = sorted(sessions, key=lambda session: session.started_at, reverse=True)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._sessions)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        session = self._sessions[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return in_words(session)
        if role == Qt.ItemDataRole.ToolTipRole:
            return in_words(session)
        return session if role == SESSION_ROLE else None


class _Style(Enum):
    STRONG = auto()
    SOFT = auto()
    LAST = auto()  # at the end of the line


_STRONG, _SOFT, _LAST = _Style.STRONG, _Style.SOFT, _Style.LAST


def _styled(font: QFont, style: _Style) -> QFont:
    result = QFont(font)
    result.setPixelSize(_LARGE if style is _STRONG else _SMALL)
    result.setWeight(QFont.Weight.DemiBold if style is _STRONG else QFont.Weight.Normal)
    return result


def _width_of(text: str, font: QFont, style: _Style) -> int:
    return QFontMetrics(_styled(font, style)).horizontalAdvance(text)


def _as_read(option: QStyleOptionViewItem, place: QRectF) -> QRectF:
    return mirrored(place, QRectF(option.rect)) if option.direction is Qt.LayoutDirection.RightToLeft else place


class SessionDelegate(QStyledItemDelegate):
    """Paints a session: the mode's sign, when, how long, and its note.

    The day is beside the mode's title, or below where titles of this language would be cut.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        session: Session = index.data(SESSION_ROLE)
        colours = self._theme.colours
        area = QRectF(option.rect)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if focused or chosen:
            painter.setBrush(QColor(colours.track))
            painter.setPen(QPen(QColor(self._theme.accent), 2) if focused else QPen(QColor(colours.edge), 1))
            inset = 1.0 if focused else 1.5  # the line fills whole pixels
            painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), 10, 10)
        self._paint_sign(painter, _as_read(option, QRectF(area.left() + 8, area.center().y() - 17, 34, 34)), session)
        left, right = area.left() + 54, area.right() - 12
        font = QFont(option.font)
        newest: Session = index.model().index(0, 0).data(SESSION_ROLE)
        this_year = session.training_day.year == newest.training_day.year
        day = (
            written(session.training_day, "ddd d MMM") if this_year else written(session.training_day, "ddd d MMM yyyy")
        )
        wide = _width_of(day, font, _LAST) + 2
        title_line = QRectF(left, area.top() + 11, right - left, 20)
        detail_line = QRectF(left, area.top() + 33, right - left, 18)
        longest_title = max(_width_of(mode_title(mode), font, _STRONG) for mode in Mode)
        shared_line = title_line if longest_title <= title_line.width() - wide - 8 else detail_line
        day_place = QRectF(right - wide, shared_line.top(), wide, shared_line.height())
        shared_line.setWidth(shared_line.width() - wide - 8)
        for place, text, style in (
            (title_line, title_of(session), _STRONG),
            (day_place, day, _LAST),
            (detail_line, detail_of(session), _SOFT),
        ):
            self._write(painter, font, _as_read(option, place), text, style)
        painter.restore()

    def _paint_sign(self, painter: QPainter, disc: QRectF, session: Session) -> None:
        colours = self._theme.colours
        known = session.mode in set(Mode)
        accent = colours.accent(Mode(session.mode)) if known else colours.ink_soft
        painter.setPen(QPen(QColor(accent), 1.5))
        painter.setBrush(QColor(colours.surface))
        painter.drawEllipse(disc)
        mark = pixmap(session.mode if known else "check", accent, 20, painter.device().devicePixelRatio())
        painter.drawPixmap(disc.adjusted(7, 7, -7, -7), mark, QRectF(mark.rect()))

    def _write(
        self,
        painter: QPainter,
        font: QFont,
        place: QRectF,
        text: str,
        style: _Style,
    ) -> None:
        painter.setFont(_styled(font, style))
        painter.setPen(QColor(self._theme.colours.ink if style is _STRONG else self._theme.colours.ink_soft))
        side = Qt.AlignmentFlag.AlignRight if style is _LAST else Qt.AlignmentFlag.AlignLeft
        fitted = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(place.width()))
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, fitted)


class SessionList(QListView):
    """The list itself; keys that are not for moving in it stay the window's.

    Where something can be done with a session, it is one of which a click chooses one and takes the keyboard.
    """

    _own_keys = frozenset(
        {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End}
    )

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, can_choose: bool = False) -> None:
        super().__init__(parent)
        self._sessions = SessionModel(self)
        self.setModel(self._sessions)
        self.setItemDelegate(SessionDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        modes = QListView.SelectionMode
        self.setSelectionMode(modes.SingleSelection if can_choose else modes.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if can_choose else Qt.FocusPolicy.TabFocus)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Sessions"))
        theme.changed.connect(self.viewport().update)

    def show_sessions(self, sessions: tuple[Session, ...]) -> None:
        """Show these sessions, the newest first."""
        self._sessions.show_sessions(sessions)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason  # which chooses what it clicks
        if not by_mouse and not self.currentIndex().isValid():  # so that where the keyboard is can be seen and heard
            self.setCurrentIndex(self._sessions.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in self._own_keys and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
        else:
            event.ignore()
