# SPDX-License-Identifier: GPL-3.0-or-later
"""Building a routine from the drill library: drag drills over, put them in order, and see how long it is at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QDropEvent, QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
)

from hipmob_desktop.domain.drills import Drill, Sides
from hipmob_desktop.domain.fitting import LEAST_MINUTES, MOST_MINUTES, CannotFitError
from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.own_routines import Built, OwnRoutine
from hipmob_desktop.domain.routines import Mode
from hipmob_desktop.ui.fields import inset
from hipmob_desktop.ui.sheet import Sheet, label
from hipmob_desktop.ui.words import drill_name, kind_words, mode_title

PICTURE = QSize(96, 54)
_DRILL_ROLE = Qt.ItemDataRole.UserRole
_LIST_HEIGHT = 330


class DrillList(QListWidget):
    """Drills with their pictures."""

    def __init__(self, name: str, picture: Callable[[str], QPixmap | None]) -> None:
        super().__init__()
        self._picture = picture
        self._picturing = QTimer(self, interval=0)
        self._picturing.timeout.connect(self._add_a_picture)
        self.setIconSize(PICTURE)
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self.setFixedHeight(_LIST_HEIGHT)

    def add(self, drill: Drill, row: int | None = None) -> None:
        """Show a drill, at the end or at a row."""
        item = QListWidgetItem(_text_of(drill))
        item.setData(_DRILL_ROLE, drill.id)
        self.insertItem(self.count() if row is None else row, item)
        self._picturing.start()

    def _add_a_picture(self) -> None:
        """One picture at a time, so that a whole library of them holds nothing up."""
        items = (self.item(row) for row in range(self.count()))
        bare = next((item for item in items if item.icon().isNull()), None)
        if bare is None:
            self._picturing.stop()
            return
        found = self._picture(str(bare.data(_DRILL_ROLE)))
        empty = QPixmap(PICTURE)
        empty.fill(Qt.GlobalColor.transparent)
        bare.setIcon(QIcon(empty if found is None else self._small(found)))

    def _small(self, picture: QPixmap) -> QPixmap:
        ratio = self.devicePixelRatioF()
        small = picture.scaled(
            (QSizeF(PICTURE) * ratio).toSize(),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        small.setDevicePixelRatio(ratio)
        return small

    @property
    def drills(self) -> tuple[str, ...]:
        """The ids of the drills on show, from top to bottom."""
        return tuple(str(self.item(row).data(_DRILL_ROLE)) for row in range(self.count()))

    @property
    def chosen(self) -> str | None:
        """The drill that is selected."""
        row = self.currentRow()
        return str(self.item(row).data(_DRILL_ROLE)) if row >= 0 else None


class OrderList(DrillList):
    """The drills of the routine, dragged into it and about in it; Delete takes one out, Alt and arrows move it."""

    arranged = Signal()

    def __init__(self, name: str, picture: Callable[[str], QPixmap | None]) -> None:
        super().__init__(name, picture)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)

    def dropEvent(self, event: QDropEvent) -> None:
        if event.source() is not self:  # what comes from the library stays there
            event.setDropAction(Qt.DropAction.CopyAction)
        super().dropEvent(event)
        self.arranged.emit()

    def shift(self, step: int) -> None:
        """Let the selected drill change places with its neighbour."""
        row = self.currentRow()
        if row >= 0 and 0 <= row + step < self.count():
            self.insertItem(row + step, self.takeItem(row))
            self.setCurrentRow(row + step)
            self.arranged.emit()

    def take_out(self) -> None:
        """Take the selected drill out."""
        if self.currentRow() >= 0:
            self.takeItem(self.currentRow())
            self.arranged.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self.shift(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.take_out()
        else:
            super().keyPressEvent(event)


class BuilderSheet(Sheet):
    """A routine's name, its drills and how long it lasts; `saved` carries the routine that can be followed."""

    saved = Signal(object)

    def __init__(
        self,
        routine: OwnRoutine,
        library: Mapping[str, Drill],
        build: Callable[[OwnRoutine], Built],
        picture: Callable[[str], QPixmap | None],
    ) -> None:
        super().__init__(tr("Build your own routine"), width=860)
        self._routine, self._library, self._build = routine, library, build
        self._name = QLineEdit(routine.name)
        self._name.setMaxLength(60)
        self._mode = QComboBox()
        for mode in Mode:
            self._mode.addItem(mode_title(mode), mode.value)
        self._mode.setCurrentIndex(self._mode.findData(routine.mode.value))
        self._minutes = inset(QSpinBox())
        self._minutes.setRange(LEAST_MINUTES, MOST_MINUTES)
        self._minutes.setSuffix(tr(" min"))
        self._minutes.setValue(routine.minutes)
        self._all = DrillList(tr("All drills"), picture)
        self._all.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        for drill in _in_library_order(library):
            self._all.add(drill)
        self._order = OrderList(tr("Your routine"), picture)
        for name in routine.drills:
            if name in library:
                self._order.add(library[name])
        self._outcome = label("", size="small", tone="soft", wrap=True)
        self._lay_out()
        self._yes = self.add_buttons(tr("Save and follow"), tr("Cancel"))
        self._connect()
        self._tell()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        for words, field, stretch in (
            (tr("Name"), self._name, 1),
            (tr("Done as"), self._mode, 0),
            (tr("Length"), self._minutes, 0),
        ):
            field.setAccessibleName(words)
            top.addWidget(label(words))
            top.addWidget(field, stretch)
        self.rows.addLayout(top)
        lists = QHBoxLayout()
        lists.setSpacing(12)
        lists.addLayout(_column(tr("All drills"), self._all), 1)
        lists.addLayout(self._arrows())
        lists.addLayout(_column(tr("Your routine"), self._order), 1)
        self.rows.addLayout(lists)
        hint = tr("Drag drills over and into order, or use Enter, Delete, and Alt with the arrow keys.")
        self.rows.addWidget(label(hint, size="small", tone="soft", wrap=True))
        self.rows.addWidget(self._outcome)

    def _arrows(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addStretch(1)
        for text, name, act in (
            (tr("Add"), tr("Add the drill to your routine"), self._add),
            (tr("Up"), tr("Move the drill up"), lambda: self._order.shift(-1)),
            (tr("Down"), tr("Move the drill down"), lambda: self._order.shift(1)),
            (tr("Take out"), tr("Take the drill out of your routine"), self._order.take_out),
        ):
            button = QPushButton(text)
            button.setProperty("compact", True)
            button.setAccessibleName(name)
            button.clicked.connect(act)
            column.addWidget(button)
        column.addStretch(1)
        return column

    def _connect(self) -> None:
        self._all.itemActivated.connect(self._add)
        self._order.arranged.connect(self._tell)
        self._minutes.valueChanged.connect(self._tell)
        self._mode.currentIndexChanged.connect(self._tell)

    @property
    def routine(self) -> OwnRoutine:
        """What is put together now."""
        return replace(
            self._routine,
            name=self._name.text().strip() or self._routine.name,
            drills=self._order.drills,
            mode=Mode(self._mode.currentData()),
            minutes=self._minutes.value(),
        )

    def _add(self) -> None:
        chosen = self._all.chosen
        if chosen is not None:
            row = self._order.currentRow()
            self._order.add(self._library[chosen], row + 1 if row >= 0 else None)
            self._order.setCurrentRow(row + 1 if row >= 0 else self._order.count() - 1)
            self._tell()

    def _tell(self) -> None:
        """Say what comes of it, and let it be saved only when something does."""
        try:
            built = self._build(self.routine)
        except CannotFitError as error:
            self._say(str(error), can_be_saved=False)
            return
        words = tr("{count} drill(s)", len(built.routine.drills))
        if built.left_out:
            names = ", ".join(drill_name(drill) for drill in built.left_out)
            words = tr("{drills}. There is no time for: {names}", drills=words, names=names)
        self._say(words, can_be_saved=True)

    def _say(self, words: str, *, can_be_saved: bool) -> None:
        self._outcome.setText(words)
        self._outcome.setAccessibleName(words)
        self._yes.setEnabled(can_be_saved)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a drill of the library has added it; the list hands the key on all the same."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._all.hasFocus():
            event.accept()
        else:
            super().keyPressEvent(event)

    def accept(self) -> None:
        """Close it with a routine that can be followed; otherwise stay."""
        if self._yes.isEnabled():
            self.saved.emit(self.routine)
            super().accept()


def _column(title: str, content: DrillList) -> QVBoxLayout:
    column = QVBoxLayout()
    column.addWidget(label(title, strong=True))
    column.addWidget(content, 1)
    return column


def _in_library_order(library: Mapping[str, Drill]) -> Sequence[Drill]:
    """By kind, and within a kind by what matters most."""
    kinds = list(dict.fromkeys(drill.kind for drill in library.values()))
    return sorted(library.values(), key=lambda drill: (kinds.index(drill.kind), drill.priority, drill_name(drill)))


def _text_of(drill: Drill) -> str:
    sides = tr("each side") if drill.sides is Sides.PER_SIDE else ""
    facts = "  ·  ".join(part for part in (kind_words(drill.kind), sides) if part)
    return f"{drill_name(drill)}\n{facts}"
