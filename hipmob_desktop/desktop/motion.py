# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the desktop asks its programs for less motion, and each change of that, as its settings portal tells it.

Qt tells of light, dark and contrast, but not yet of motion. A desktop without a portal asks for nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from hipmob_desktop.desktop.bus import Bus, Call, Failure, Question, Reply, Service, Signal, Subscription

PORTAL = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Settings"

STILL: dict[tuple[str, str], Callable[[object], bool]] = {
    ("org.freedesktop.appearance", "reduced-motion"): lambda value: value == 1,
    ("org.gnome.desktop.interface", "enable-animations"): lambda value: value is False,
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"): lambda value: str(value) in ("0", "0.0"),
}
"""Where a desktop may say it, by namespace and key, and which value asks for stillness."""


class MotionWatch(Service):
    """Asks once, then listens. `told` is called on the bus's thread with whether motion is to be reduced."""

    subscriptions = (Subscription(PORTAL, INTERFACE, "SettingChanged"),)

    def __init__(self, told: Callable[[bool], object]) -> None:
        super().__init__(Bus.SESSION)
        self._tell = told
        self._said: dict[tuple[str, str], bool] = {}
        self._reduced = False
        self._to_ask = [_question("ReadOne", key) for key in STILL]

    # On the bus's thread

    def due(self) -> Iterable[Signal | Question]:
        to_ask, self._to_ask = self._to_ask, []
        return to_ask

    def heard(self, signal: Signal) -> None:
        namespace, name, value = signal.body
        self._hear((namespace, name), value)

    def answered(self, question: Question, answer: Reply | Failure) -> None:
        namespace, name = question.call.body
        if isinstance(answer, Reply):
            self._hear((namespace, name), answer.body[0])
        elif question.call.member == "ReadOne":  # portals before 2023 know only this:
            self._to_ask.append(_question("Read", (namespace, name)))

    def _hear(self, key: tuple[str, str], value: object) -> None:
        while isinstance(value, tuple) and len(value) == 2:  # a variant: its signature and its value
            value = value[1]
        if key not in STILL:
            return
        self._said[key] = STILL[key](value)
        reduced = any(self._said.values())
        if reduced != self._reduced:
            self._reduced = reduced
            self._tell(reduced)


def _question(method: str, key: tuple[str, str]) -> Question:
    return Question(PORTAL, Call(PATH, INTERFACE, method, "ss", key))
