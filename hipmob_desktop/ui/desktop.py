# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop around the window: it controls the practice, asks for less motion, and tells when the computer sleeps."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from hipmob_desktop.domain.language import tr
from hipmob_desktop.ui.ambient import Ambient
from hipmob_desktop.ui.host import Host
from hipmob_desktop.ui.notice import Notice
from hipmob_desktop.ui.practice import Phase, Practice
from hipmob_desktop.ui.sound import Sound
from hipmob_desktop.ui.sound_watch import SoundWatch

if TYPE_CHECKING:  # loaded after the first paint
    from hipmob_desktop.desktop.bus import Service
    from hipmob_desktop.desktop.sleep import SleepWatch
    from hipmob_desktop.ui.remote_control import RemoteControl

NOTICE_MILLISECONDS = 8000
"""What nobody can do anything about does not stay over the picture for longer."""


class Desktop(QObject):
    """Nothing of it is there before `start`, and nothing at all where the desktop has no message bus."""

    motion_changed = Signal(bool)
    """Whether motion is to be reduced; it is not until the desktop says so."""

    _falls_asleep = Signal()

    def __init__(
        self,
        practice: Practice,
        sound: Sound,
        host: Host,
        when_kept: Callable[[Callable[[], None]], None],
        parent: QObject | None = None,
    ) -> None:
        """`when_kept` is to call what it is given once all that the practice has told its log is on disk."""
        super().__init__(parent)
        self._practice, self._sound, self._host, self._when_kept = practice, sound, host, when_kept
        self._services: list[Service] = []
        self._sleep: SleepWatch | None = None
        self.remote: RemoteControl | None = None
        self.sound_watch = SoundWatch(self)
        self._falls_asleep.connect(self._pause_and_let_sleep, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Join the desktop's buses, on threads of their own."""
        from hipmob_desktop.desktop.bus import Bus, address_of

        if address_of(Bus.SESSION) is not None:
            from hipmob_desktop.desktop.motion import MotionWatch
            from hipmob_desktop.desktop.mpris_service import MprisService
            from hipmob_desktop.ui.remote_control import RemoteControl

            self.remote = RemoteControl(self._practice, self._sound, self._host, self)
            player = MprisService(self.remote.now, self.remote.requested.emit)
            self.remote.changed.connect(player.show)
            self._services += [player, MotionWatch(self.motion_changed.emit)]
        if address_of(Bus.SYSTEM) is not None:
            from hipmob_desktop.desktop.sleep import SleepWatch

            self._sleep = SleepWatch(self._falls_asleep.emit)
            self._services.append(self._sleep)
            self._practice.phase_changed.connect(self._let_sleep_wait)
            self._let_sleep_wait(self._practice.phase)
        for service in self._services:
            service.start()

    def close(self) -> None:
        """Leave the buses."""
        if self._services:
            from hipmob_desktop.desktop.bus import leave_all

            leave_all(self._services)
        self._services.clear()
        self._sleep = None
        self.sound_watch.close()

    def _let_sleep_wait(self, phase: Phase) -> None:
        """Only a session that is under way could lose anything."""
        if self._sleep is not None:
            self._sleep.set_waited_for(phase in (Phase.PLAYING, Phase.PAUSED))

    def _pause_and_let_sleep(self) -> None:
        self._practice.pause()
        if self._sleep is not None:
            self._when_kept(self._sleep.let_sleep)


def keep_playing_without_sound(practice: Practice, ambient: Ambient, notice: Notice, watch: SoundWatch) -> None:
    """Let `watch` look after the sound from the first play on: whatever becomes of it, the routine goes on."""

    def say(words: str) -> None:
        notice.say(words)
        QTimer.singleShot(NOTICE_MILLISECONDS, notice, lambda: notice.hide() if notice.text == words else None)

    def lose() -> None:
        ambient.lose_sound()
        if practice.player is not None:
            practice.player.lose_sound()
        say(tr("The computer's sound is gone. The routine goes on without it."))

    def regain() -> None:
        if practice.player is not None:
            practice.player.regain_sound()

    watch.missing.connect(
        lambda: say(tr("This computer has nothing to sound through. The routine plays without sound."))
    )
    watch.lost.connect(lose)
    watch.came_back.connect(regain)
    practice.phase_changed.connect(lambda phase: watch.start() if phase is Phase.PLAYING else None)
