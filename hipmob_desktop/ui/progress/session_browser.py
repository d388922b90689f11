# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of sessions with a filter by mode and by day, and what can be done with the one that is chosen."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.domain.sessions import Session
from hipmob_desktop.ui.choice import choice_buttons
from hipmob_desktop.ui.locale import written
from hipmob_desktop.ui.session_list import SESSION_ROLE, SessionList
from hipmob_desktop.ui.sheet import label
from hipmob_desktop.ui.theme import Theme
from hipmob_desktop.ui.words import in_sentence, mode_title

_LEAST_LIST_HEIGHT = 96  # pixels: a session and a half, so that it shows that there are more


def filtered(sessions: tuple[Session, ...], mode: Mode | None, day: date | None) -> tuple[Session, ...]:
    """Those of a mode and of a training day; None lets all through."""
    return tuple(
        session
        for session in sessions
        if (mode is None or session.mode == mode.value) and (day is None or session.training_day == day)
    )


def _filter_words(mode: Mode | None) -> str:
    if mode is None:
        return tr("Show all sessions")
    return tr("Show {routine} sessions", routine=in_sentence(mode_title(mode)))


class SessionBrowser(QWidget):
    """Shows sessions and asks for what the runner wants to do with one."""

    add_asked = Signal()
    edit_asked = Signal(object)
    delete_asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sessions: tuple[Session, ...] = ()
        self._day: date | None = None
        self._mode: Mode | None = None
        self._count = label("", strong=True)
        self._list = SessionList(theme, can_choose=True)
        self._list.setMinimumHeight(_LEAST_LIST_HEIGHT)
        self._empty = label(tr("No session here."), tone="soft")
        self._add = QPushButton(tr("Add a session"))
        self._edit, self._delete = QPushButton(tr("Change")), QPushButton(tr("Delete"))
        self._whole = QPushButton(tr("All days"))
        self._lay_out()
        self._add.clicked.connect(self.add_asked)
        self._edit.clicked.connect(lambda: self._ask(self.edit_asked))
        self._delete.clicked.connect(lambda: self._ask(self.delete_asked))
        self._whole.clicked.connect(lambda: self.show_day(None))
        self._list.doubleClicked.connect(lambda _index: self._ask(self.edit_asked))
        self._list.selectionModel().currentChanged.connect(self._on_current)

    @property
    def list(self) -> SessionList:
        """The list inside."""
        return self._list

    @property
    def chosen(self) -> Session | None:
        """The session that is chosen."""
        session = self._list.currentIndex().data(SESSION_ROLE)
        return session if isinstance(session, Session) else None

    def show_sessions(self, sessions: tuple[Session, ...], *, read_only: bool) -> None:
        """Show these, as far as the filter lets them through; the chosen one stays chosen."""
        self._sessions = sessions
        self._add.setEnabled(not read_only)
        self._edit.setProperty("allowed", not read_only)
        self._delete.setProperty("allowed", not read_only)
        self._refresh()

    def show_day(self, day: date | None) -> None:
        """Only the sessions of a day, or all again."""
        self._day = day
        self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._list.hasFocus():
            self._ask(self.delete_asked)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._list.hasFocus():
            self._ask(self.edit_asked)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._count, 1)
        head.addWidget(self._whole)
        rows.addLayout(head)
        rows.addLayout(self._filter_row())
        rows.addWidget(self._list, 1)
        rows.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.addWidget(self._add)
        buttons.addStretch(1)
        buttons.addWidget(self._edit)
        buttons.addWidget(self._delete)
        for button in (self._add, self._edit, self._delete, self._whole):
            button.setProperty("compact", True)
        rows.addLayout(buttons)

    def _filter_row(self) -> QHBoxLayout:
        row, self._filters = QHBoxLayout(), QButtonGroup(self)
        row.setSpacing(6)
        buttons = choice_buttons(self._filters, (tr("All"), *map(mode_title, Mode)))
        for button, mode in zip(buttons, (None, *Mode), strict=True):
            button.setAccessibleName(_filter_words(mode))
            row.addWidget(button)
        row.addStretch(1)
        self._filters.idClicked.connect(self._on_filter)
        return row

    def _on_filter(self, number: int) -> None:
        self._mode = None if number == 0 else tuple(Mode)[number - 1]
        self._refresh()

    def _refresh(self) -> None:
        before, row = self.chosen, self._list.currentIndex().row()
        shown = filtered(self._sessions, self._mode, self._day)
        self._list.show_sessions(shown)
        if self._day is None:
            self._count.setText(tr("{count} session(s)", len(shown)))
        else:
            date_words = written(self._day, "ddd d MMMM yyyy")
            self._count.setText(tr("{count} session(s) on {date}", len(shown), date=date_words))
        self._whole.setVisible(self._day is not None)
        was_deleted = before is not None and all(session.id != before.id for session in self._sessions)
        if was_deleted:
            self._list.setCurrentIndex(self._list.model().index(min(row, len(shown) - 1), 0))  # its neighbour
            self._keep_keyboard()
        else:
            self._list.setCurrentIndex(self._index_of(before.id if before else None))
        self._list.setVisible(bool(shown))
        self._empty.setVisible(not shown)
        self._on_current()

    def _keep_keyboard(self) -> None:
        """Before what has it is disabled or hidden: Qt would give it to whatever comes next, on the page or not."""
        if QApplication.focusWidget() in (self._list, self._edit, self._delete):
            (self._list if self._list.model().rowCount() else self._add).setFocus()

    def _index_of(self, session_id: str | None) -> QModelIndex:
        model = self._list.model()
        indexes = (model.index(row, 0) for row in range(model.rowCount()))
        return next((index for index in indexes if index.data(SESSION_ROLE).id == session_id), QModelIndex())

    def _on_current(self, *_: object) -> None:
        for button in (self._edit, self._delete):
            button.setEnabled(self.chosen is not None and bool(button.property("allowed")))

    def _ask(self, signal: SignalInstance) -> None:
        session = self.chosen
        if session is not None and self._edit.isEnabled():
            signal.emit(session)
