# SPDX-License-Identifier: GPL-3.0-or-later
"""Sheets: one calm card over the window instead of dialogs that pop up; one at a time."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

_SCRIM = QColor(27, 24, 21, 140)
_LINE_STEP = 40  # pixels an arrow key scrolls
_SCROLL_BAR_WIDTH = 10


def label(text: str, *, size: str = "body", tone: str = "", strong: bool = False, wrap: bool = False) -> QLabel:
    """Words in one of the sizes of the style sheet."""
    result = QLabel(text)
    result.setProperty("scale", size)
    if tone:
        result.setProperty("tone", tone)
    if strong:
        result.setProperty("weight", "strong")
    result.setWordWrap(wrap)
    return result


class VerticalScroll(QScrollArea):
    """Scrolls up and down what is as wide as itself, and leaves the keyboard to what is inside."""

    def __init__(self, inside: QWidget | None = None) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if inside is not None:
            self.setWidget(inside)


class Sheet(QWidget):
    """A card in the middle of the window that has the keyboard until it is closed.

    Enter says yes (`accepted`), Escape says no (`rejected`); both close it, then `closed`. Space says yes where
    `space_says_yes`: the key that whoever starts the app to play has in mind. It is as wide as it is made,
    or wider where what is in it needs more; what is higher than the window scrolls between title and buttons.
    The routine stands still under it, but where it `lets_play`: what is set in it is to be seen and heard at once.
    """

    accepted = Signal()
    rejected = Signal()
    closed = Signal()
    accessible_role = QAccessible.Role.Dialog
    space_says_yes = False
    lets_play = False

    def __init__(self, title: str, width: int = 520) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._card = QFrame(self)
        self._card.setObjectName("sheet")
        self._width = width
        self._frame = QVBoxLayout(self._card)
        self._frame.setContentsMargins(36, 32, 36, 30)
        self._frame.setSpacing(14)
        self._frame.addWidget(label(title, size="title", wrap=True))
        self._inside = QWidget()
        self._rows = QVBoxLayout(self._inside)
        self._rows.setContentsMargins(2, 0, 2, 0)  # room for focus frames
        self._rows.setSpacing(14)
        self._scroll = VerticalScroll(self._inside)
        self._frame.addWidget(self._scroll, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(12)
        self._buttons.addStretch(1)

    @property
    def rows(self) -> QVBoxLayout:
        """Where the content goes, from top to bottom."""
        return self._rows

    def add_buttons(self, yes: str, no: str = "") -> QPushButton:
        """Add the buttons below all else; returns the one that says yes."""
        if no:
            reject = QPushButton(no)
            reject.clicked.connect(self.reject)
            self._buttons.addWidget(reject)
        accept = QPushButton(yes)
        accept.setProperty("primary", True)
        accept.clicked.connect(self.accept)
        self._buttons.addWidget(accept)
        self._frame.addSpacing(6)
        self._frame.addLayout(self._buttons)
        return accept

    def accept(self) -> None:
        """Close it with yes."""
        self.hide()
        self.accepted.emit()
        self.closed.emit()

    def reject(self) -> None:
        """Close it with no."""
        self.hide()
        self.rejected.emit()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not press_focused(self):
                self.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.reject()
        elif event.key() == Qt.Key.Key_Space and self.space_says_yes:
            if not event.isAutoRepeat():
                self.accept()
        else:
            self._scroll_by(Qt.Key(event.key()))
        event.accept()  # the window below hears nothing while a sheet is open

    def _scroll_by(self, key: Qt.Key) -> None:
        """Keys that no control took move what is higher than the window."""
        bar = self._scroll.verticalScrollBar()
        page = self._scroll.viewport().height() - _LINE_STEP
        steps = {
            Qt.Key.Key_Up: -_LINE_STEP,
            Qt.Key.Key_Down: _LINE_STEP,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_Space: page,
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        bar.setValue(bar.value() + steps.get(key, 0))

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802 (a Qt override)
        inside = [child for child in in_tab_order(self._card) if _takes_focus(child)]
        if not inside:
            return True
        focused = QApplication.focusWidget()
        position = inside.index(focused) if focused in inside else (-1 if forwards else 0)
        wanted = inside[(position + (1 if forwards else -1)) % len(inside)]
        wanted.setFocus(Qt.FocusReason.TabFocusReason)
        bring_into_view(wanted)
        return True

    def natural_height(self, width: int) -> int:
        """How high all there is would be, without title and buttons."""
        content = self._inside
        return content.heightForWidth(width) if content.hasHeightForWidth() else content.sizeHint().height()

    def arrange(self) -> None:
        """Cover the window and put the card in its middle."""
        parent = self.parentWidget()
        if parent is None:
            return
        self.setGeometry(parent.rect())
        margins = self._frame.contentsMargins() + self._card.contentsMargins()
        least = self._inside.minimumSizeHint().width() + margins.left() + margins.right() + _SCROLL_BAR_WIDTH
        width = min(max(self._width, least), self.width() - 48)
        self._card.setFixedWidth(width)
        room = width - margins.left() - margins.right()
        natural, lowest = self.natural_height(room), self._scroll.minimumSizeHint().height()
        self._scroll.setMinimumHeight(0)
        around = self._frame.totalMinimumHeightForWidth(width) - lowest
        self._scroll.setMinimumHeight(min(natural, lowest))  # what is lower than a scroll area likes takes no more
        height = min(natural + around, self.height() - 24)
        self._card.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), _SCRIM)


def in_tab_order(root: QWidget) -> list[QWidget]:
    """The widgets inside, in the order in which Tab goes through them."""
    inside: list[QWidget] = []
    widget = root.nextInFocusChain()
    while widget is not None and widget is not root:
        if root.isAncestorOf(widget):
            inside.append(widget)
        widget = widget.nextInFocusChain()
    return inside


def press_focused(around: QWidget) -> bool:
    """Click the button inside that has the keyboard; False where none has it."""
    focused = QApplication.focusWidget()
    if not isinstance(focused, QPushButton | QToolButton) or not around.isAncestorOf(focused):
        return False
    focused.click()
    return True


def bring_into_view(widget: QWidget) -> None:
    """Scroll what lies around a widget until it can be seen."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget, 0, 24)
        around = around.parentWidget()


def _takes_focus(widget: QWidget) -> bool:
    # Not `focusProxy`: whoever is asked for it in PySide takes what it returns for its child, and takes it along when
    # it is collected. Of a page that scrolls that is all there is in it.
    if isinstance(widget, QLineEdit) and isinstance(widget.parentWidget(), QAbstractSpinBox):
        return False  # the line within a field stands for the field: Tab would stay there for ever
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisible() and widget.isEnabled()


class Sheets(QObject):
    """Shows sheets over a window, one after the other; `covering` when one is about to be shown."""

    covering = Signal(object)
    emptied = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: deque[Sheet] = deque()
        self._open: Sheet | None = None
        window.installEventFilter(self)

    @property
    def open(self) -> Sheet | None:
        """The sheet on show."""
        return self._open

    def show(self, sheet: Sheet) -> None:
        """Show a sheet, now or after those before it."""
        self._waiting.append(sheet)
        if self._open is None:
            self._show_next()

    def _show_next(self) -> None:
        if not self._waiting:
            self.emptied.emit()
            return
        sheet = self._open = self._waiting.popleft()
        self.covering.emit(sheet)
        sheet.closed.connect(self._on_closed)
        sheet.setParent(self._window)
        sheet.arrange()
        sheet.show()
        sheet.arrange()
        sheet.raise_()
        sheet.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_closed(self) -> None:
        if self._open is not None:
            self._open.deleteLater()
            self._open = None
        self._show_next()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._open is not None:
            self._open.arrange()
        return super().eventFilter(watched, event)
