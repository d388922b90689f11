# SPDX-License-Identifier: GPL-3.0-or-later
"""How the app looks and moves: palettes and stillness that follow the system while the app runs, unless chosen."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from enum import StrEnum

from PySide6.QtCore import QFile, QIODevice, QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from hipmob_desktop.domain.drills import Kind
from hipmob_desktop.domain.routines import Mode

STUDIO = ((0.0, "#cfc8bc"), (0.6, "#cfc9be"), (0.7, "#d8d2c7"), (0.82, "#e5dfd5"), (1.0, "#e9e3d9"))
"""Around the picture: the studio's wall and floor as they look at the edge of the clips, from top (0) to bottom (1)."""

PAPER = "#fffcf6"
PAPER_INK = "#2b2622"
PAPER_INK_SOFT = "#5e554b"
"""The cards that lie on the picture are the same by day and by night, as the picture is."""


class Appearance(StrEnum):
    """Light or dark: as the desktop has it, or always the same; or as the desktop has it with all contrast there is."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Motion(StrEnum):
    """Whether things glide and sweep: as the desktop has it, or always the same. The video itself always moves."""

    SYSTEM = "system"
    REDUCED = "reduced"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class KindColours:
    """A timeline block: `tint` before it was watched, `fill` after, `deep` for its mark."""

    tint: str
    fill: str
    deep: str


@dataclass(frozen=True, slots=True)
class Colours:
    """One palette; every colour is `#rrggbb`."""

    window: str
    surface: str
    track: str
    line: str
    edge: str
    ink: str
    ink_soft: str
    on_accent: str
    met: str
    pre_run: str
    post_run: str
    stand_alone: str
    dynamic: KindColours
    activation: KindColours
    hold: KindColours
    breathing: KindColours

    def accent(self, mode: Mode) -> str:
        """The one strong colour of a mode."""
        return {
            Mode.PRE_RUN: self.pre_run,
            Mode.POST_RUN: self.post_run,
            Mode.STAND_ALONE: self.stand_alone,
        }[mode]

    def kind(self, kind: Kind) -> KindColours:
        """The colours of a drill's block."""
        return {
            Kind.DYNAMIC: self.dynamic,
            Kind.ACTIVATION: self.activation,
            Kind.HOLD: self.hold,
            Kind.BREATHING: self.breathing,
        }[kind]


LIGHT = Colours(
    window="#f5f0e8",
    surface="#fffdf9",
    track="#e9e1d5",
    line="#ddd3c4",
    edge="#948775",
    ink="#2b2622",
    ink_soft="#62584d",
    on_accent="#ffffff",
    met="#1f6f66",
    pre_run="#a93f16",
    post_run="#1f6f66",
    stand_alone="#5f4c94",
    dynamic=KindColours("#f5ddcc", "#eda67a", "#b0511f"),
    activation=KindColours("#f2e3bb", "#e0bb5c", "#86610f"),
    hold=KindColours("#d0e6e0", "#86c2b6", "#1f6f66"),
    breathing=KindColours("#dae2ef", "#a3b8da", "#48659a"),
)

DARK = Colours(
    window="#1b1815",
    surface="#27231f",
    track="#37312b",
    line="#3d362f",
    edge="#84786a",
    ink="#f4ede3",
    ink_soft="#bcb0a3",
    on_accent="#1b1815",
    met="#6cc3b5",
    pre_run="#f2935c",
    post_run="#6cc3b5",
    stand_alone="#b9a6ea",
    dynamic=KindColours("#453021", "#8a4c26", "#f2935c"),
    activation=KindColours("#3e341d", "#705518", "#e3bc5e"),
    hold=KindColours("#213833", "#2b685e", "#6cc3b5"),
    breathing=KindColours("#2b3344", "#445c88", "#a3b8da"),
)

# For those who ask the system for more contrast: text and edges as strong as they can be, quiet surfaces told apart.
LIGHT_HIGH_CONTRAST = replace(
    LIGHT,
    window="#ffffff",
    surface="#ffffff",
    track="#d8d0c4",
    line="#6d6255",
    edge="#2b2622",
    ink="#000000",
    ink_soft="#2b2622",
    met="#0f4f48",
    pre_run="#7f2a08",
    post_run="#0f4f48",
    stand_alone="#432f7a",
)
DARK_HIGH_CONTRAST = replace(
    DARK,
    window="#000000",
    surface="#0d0b0a",
    track="#423a33",
    line="#9d9082",
    edge="#e8dfd4",
    ink="#ffffff",
    ink_soft="#e8dfd4",
    on_accent="#000000",
    met="#8fe0d2",
    pre_run="#ffb487",
    post_run="#8fe0d2",
    stand_alone="#d3c4ff",
)


def _channel(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def luminance(colour: QColor) -> float:
    """Relative luminance by WCAG 2.2: 0 black to 1 white."""
    red, green, blue = (_channel(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """Contrast ratio by WCAG 2.2: 1 the same to 21 black on white."""
    one, other = sorted((luminance(QColor(first)), luminance(QColor(second))), reverse=True)
    return (one + 0.05) / (other + 0.05)


def mixed(colour: str, other: str, share: float) -> QColor:
    """`colour` with `share` (0 to 1) of `other` in it."""
    one, two = QColor(colour), QColor(other)
    return QColor.fromRgbF(
        one.redF() + (two.redF() - one.redF()) * share,
        one.greenF() + (two.greenF() - one.greenF()) * share,
        one.blueF() + (two.blueF() - one.blueF()) * share,
    )


def style_sheet(colours: Colours, mode: Mode) -> str:
    """The style sheet of resources.qrc with its @names replaced by what they stand for."""
    file = QFile(":/style.qss")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Text):
        raise FileNotFoundError("the style sheet is not in the compiled resources")
    text = bytes(file.readAll().data()).decode()
    names = {field.name: getattr(colours, field.name) for field in fields(colours)}
    names |= {"accent_soft": mixed(colours.surface, colours.accent(mode), 0.14).name(), "accent": colours.accent(mode)}
    names["far"] = "left" if QGuiApplication.isRightToLeft() else "right"  # style sheets know no end of a line
    names["tick"] = "white" if luminance(QColor(colours.on_accent)) > 0.5 else "black"
    for name in sorted(names, key=len, reverse=True):
        if isinstance(names[name], str):
            text = text.replace(f"@{name}", names[name])
    return text


def qt_palette(colours: Colours, mode: Mode) -> QPalette:
    """The same colours for what the style sheet does not reach: tool tips, selections, scroll bars."""
    role = QPalette.ColorRole
    palette = QPalette()
    pairs = (
        (role.Window, colours.window),
        (role.WindowText, colours.ink),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.track),
        (role.Text, colours.ink),
        (role.Button, colours.surface),
        (role.ButtonText, colours.ink),
        (role.BrightText, colours.ink),
        (role.ToolTipBase, colours.surface),
        (role.ToolTipText, colours.ink),
        (role.PlaceholderText, colours.ink_soft),
        (role.Highlight, colours.accent(mode)),
        (role.HighlightedText, colours.on_accent),
        (role.Link, colours.accent(mode)),
    )
    for where, colour in pairs:
        palette.setColor(where, QColor(colour))
    return palette


class Theme(QObject):
    """The palette in use and whether to keep still; `changed` when the system, the runner or the mode turns it."""

    changed = Signal()

    def __init__(
        self,
        mode: Mode,
        appearance: Appearance = Appearance.SYSTEM,
        motion: Motion = Motion.SYSTEM,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._mode = mode
        self._appearance = appearance
        self._motion = motion
        self._system_is_still = False
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.changed)
        hints.accessibility().contrastPreferenceChanged.connect(self.changed)

    @property
    def colours(self) -> Colours:
        """The palette that goes with the system's colour scheme, unless one was chosen for good, and its contrast."""
        hints = QGuiApplication.styleHints()
        dark = self._appearance is Appearance.DARK
        if self._appearance in (Appearance.SYSTEM, Appearance.CONTRAST):
            dark = hints.colorScheme() == Qt.ColorScheme.Dark
        asked_for = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
        if asked_for or self._appearance is Appearance.CONTRAST:
            return DARK_HIGH_CONTRAST if dark else LIGHT_HIGH_CONTRAST
        return DARK if dark else LIGHT

    @property
    def reduced_motion(self) -> bool:
        """Whether nothing but the video is to move by itself: what would glide goes in steps."""
        return self._motion is Motion.REDUCED or (self._motion is Motion.SYSTEM and self._system_is_still)

    @property
    def mode(self) -> Mode:
        """The mode whose accent is shown."""
        return self._mode

    @property
    def accent(self) -> str:
        """The accent of the mode."""
        return self.colours.accent(self._mode)

    def set_appearance(self, appearance: Appearance) -> None:
        """Follow the system, or stay as it is chosen."""
        if appearance is not self._appearance:
            self._appearance = appearance
            self.changed.emit()

    def set_motion(self, motion: Motion) -> None:
        """Follow the system, or keep still or move whatever it says."""
        self._turn_motion(motion, self._system_is_still)

    def set_system_motion(self, reduced: bool) -> None:
        """What the desktop asks of all its programs."""
        self._turn_motion(self._motion, reduced)

    def _turn_motion(self, motion: Motion, system_is_still: bool) -> None:
        before = self.reduced_motion
        self._motion, self._system_is_still = motion, system_is_still
        if self.reduced_motion != before:
            self.changed.emit()

    def set_mode(self, mode: Mode) -> None:
        """Turn to another mode's accent."""
        if mode is not self._mode:
            self._mode = mode
            self.changed.emit()
