# SPDX-License-Identifier: GPL-3.0-or-later
"""What users of any player can rely on: the same tests, on the same clips, for VLC, Qt and the fake."""

from __future__ import annotations

import os
import shutil
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtMultimedia import QVideoSink
from pytestqt.qtbot import QtBot

from hipmob_desktop.media.backends import candidates
from hipmob_desktop.media.player import MediaPlayer
from hipmob_desktop.media.state import Playback, PlayerState
from tests.benchmarks.processes import own_megabytes
from tests.media.clips import FRAMES_PER_SECOND, read_frame_number
from tests.media.conftest import Clips
from tests.media.fake_player import FakePlayer

# QtMultimedia warns about machines without a sound card or a graphics card, as test machines are.
pytestmark = pytest.mark.qt_log_ignore("pa_context_connect|No audio device|No RHI backend", extend=True)

TIMEOUT = 20_000
FRAME = 1 / FRAMES_PER_SECOND

MakePlayer = Callable[[QObject | None], MediaPlayer]


@pytest.fixture(params=["VLC", "Qt", "Fake"])
def make_player(request: pytest.FixtureRequest) -> MakePlayer:
    if request.param == "Fake":
        return FakePlayer
    candidate = next(candidate for candidate in candidates() if candidate.name == request.param)
    reason = candidate.why_not()
    if reason is not None:
        pytest.skip(reason)
    return candidate.create


@dataclass
class Screen:
    """Notes what a player shows and says."""

    player: MediaPlayer
    numbers: list[int | None] = field(default_factory=list)
    times: list[float] = field(default_factory=list)
    positions: list[float] = field(default_factory=list)
    states: list[PlayerState] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.player.frame_changed.connect(self._note_frame)
        self.player.state_changed.connect(self.states.append)
        self.player.failed.connect(self.messages.append)

    def _note_frame(self) -> None:
        if self.player.frame is None:
            return
        self.numbers.append(read_frame_number(self.player.frame))
        self.times.append(self.player.frame_seconds)
        self.positions.append(self.player.position_seconds())

    def clear(self) -> None:
        for notes in (self.numbers, self.times, self.positions, self.states, self.messages):
            notes.clear()

    @property
    def playbacks(self) -> list[Playback]:
        """The phases gone through, without those that only changed something else."""
        phases: list[Playback] = []
        for state in self.states:
            if not phases or phases[-1] is not state.playback:
                phases.append(state.playback)
        return phases

    def frame_errors(self) -> list[float]:
        """By how many frames the times were off the frames' numbers."""
        pairs = zip(self.numbers, self.times, strict=True)
        return [time * FRAMES_PER_SECOND - number for number, time in pairs if number is not None]


@pytest.fixture
def player(make_player: MakePlayer, qtbot: QtBot) -> Iterator[MediaPlayer]:
    player = make_player(None)
    yield player
    player.close()
    player.deleteLater()


@pytest.fixture
def screen(player: MediaPlayer) -> Screen:
    return Screen(player)


def is_in(player: MediaPlayer, playback: Playback) -> Callable[[], bool]:
    return lambda: player.state.playback is playback


def wait_for(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    qtbot.waitUntil(condition, timeout=TIMEOUT)


def show(qtbot: QtBot, screen: Screen, path: Path, frames: int = 5) -> None:
    """Open a file and wait until it plays."""
    screen.player.open(path)
    wait_for(qtbot, lambda: len(screen.numbers) >= frames)


def shows(screen: Screen, number: int) -> Callable[[], bool]:
    return lambda: bool(screen.numbers) and screen.numbers[-1] == number


def test_frames_come_in_order_with_none_missing(qtbot: QtBot, screen: Screen, clips: Clips) -> None:
    show(qtbot, screen, clips.whole, frames=60)

    # A busy machine may lose a frame; it must never show one twice or out of order.
    numbers = [number for number in screen.numbers if number is not None]
    assert len(numbers) == len(screen.numbers)
    assert numbers == sorted(set(numbers))
    assert numbers[-1] - numbers[0] < 1.25 * len(numbers)


@pytest.mark.parametrize("clip", ["whole", "mp4", "silent"])
def test_the_time_of_a_frame_is_that_of_the_frame_on_show(
    qtbot: QtBot, screen: Screen, clips: Clips, clip: str
) -> None:
    show(qtbot, screen, getattr(clips, clip), frames=60)

    # On a busy machine libVLC may leave out the first frames unseen; its next report of the time puts that right.
    assert max(abs(error) for error in screen.frame_errors()) <= 3.01
    settled = screen.frame_errors()[20:]
    assert sum(abs(error) < 0.01 for error in settled) >= 0.9 * len(settled)


def test_the_position_stays_within_two_frames_of_the_picture(qtbot: QtBot, screen: Screen, clips: Clips) -> None:
    show(qtbot, screen, clips.whole, frames=60)

    errors = [
        position - number * FRAME
        for number, position in zip(screen.numbers, screen.positions, strict=True)
        if number is not None
    ][20:]
    # The event loop of a busy machine may deliver a frame late, which makes the position run ahead of it.
    assert sum(-FRAME < error < 2 * FRAME for error in errors) >= 0.9 * len(errors)


def test_the_picture_has_the_size_of_the_film_not_of_its_coded_blocks(
    qtbot: QtBot, screen: Screen, clips: Clips
) -> None:
    show(qtbot, screen, clips.odd_size, frames=2)

    frame = screen.player.frame
    assert frame is not None
    if screen.player.name != "Fake":
        assert (frame.width(), frame.height()) == (336, 198)


def test_opening_tells_the_length_and_goes_through_opening_to_playing(
    qtbot: QtBot, screen: Screen, clips: Clips
) -> None:
    show(qtbot, screen, clips.whole)

    assert screen.playbacks == [Playback.OPENING, Playback.PLAYING]
    assert screen.player.state.duration_seconds == pytest.approx(20.0, abs=0.1)


def test_opening_paused_stands_at_the_frame_asked_for(qtbot: QtBot, screen: Screen, clips: Clips) -> None:
    screen.player.open(clips.whole, start_seconds=5.0, paused=True)
    wait_for(qtbot, is_in(screen.player, Playback.PAUSED))
    wait_for(qtbot, shows(screen, 150))

    assert screen.numbers == [150]
    assert screen.player.frame_seconds == pytest.approx(5.0, abs=0.001)
    assert screen.player.position_seconds() == pytest.approx(5.0, abs=0.001)


@pytest.mark.parametrize("clip", ["whole", "mp4", "silent"])
@pytest.mark.parametrize("number", [0, 1, 3])
def test_opening_paused_near_the_start_shows_the_frame_too(
    qtbot: QtBot, screen: Screen, clips: Clips, clip: str, number: int
) -> None:
    screen.player.open(getattr(clips, clip), start_seconds=number * FRAME, paused=True)
    wait_for(qtbot, shows(screen, number))

    assert screen.player.state.playback is Playback.PAUSED


@pytest.mark.parametrize("number", [47, 149, 233])
def test_opening_paused_far_from_a_key_frame_stands_at_the_frame_asked_for(
    qtbot: QtBot, screen: Screen, clips: Clips, number: int
) -> None:
    screen.player.open(clips.sparse, start_seconds=number * FRAME, paused=True)
    wait_for(qtbot, lambda: bool(screen.numbers) or bool(screen.messages))
    settle(qtbot)

    assert (screen.numbers, screen.messages) == ([number], [])
    assert screen.player.state.playback is Playback.PAUSED
    assert screen.player.position_seconds() == pytest.approx(number * FRAME, abs=0.001)

    for sought in (number + 1, 310, 90):
        screen.player.seek(sought * FRAME)
        wait_for(qtbot, lambda sought=sought: shows(screen, sought)() or bool(screen.messages))
        assert screen.messages == []
        assert screen.player.frame_seconds == pytest.approx(sought * FRAME, abs=0.001)


def test_opened_paused_it_plays_on_from_there(qtbot: QtBot, screen: Screen, clips: Clips) -> None:
    screen.player.open(clips.sparse, start_seconds=47 * FRAME, paused=True)
    wait_for(qtbot, is_in(screen.player, Playback.PAUSED))
    settle(qtbot)
    screen.clear()
    screen.player.play()
    wait_for(qtbot, lambda: len(screen.numbers) >= 30)

    assert screen.numbers[0] is not None
    assert 47 <= screen.numbers[0] <= 50
    assert max(abs(error) for error in screen.frame_errors()) <= 1.01


def test_opening_at_a_time_plays_from_there(qtbot: QtBot, screen: Screen, clips: Clips) -> None:
    screen.player.open(clips.whole, start_seconds=7.0)
    wait_for(qtbot, lambda: len(screen.numbers) >= 10)

    assert screen.numbers[0] is not None
    assert 210 <= screen.numbers[0] <= 212


def test_a_pause_freezes_picture_and_position(qtbot: QtBot, screen: Screen, clips: Clips) -> None:
    show(qtbot, screen, clips.whole, frames=20)
    screen.player.pause()
    assert screen.player.state.playback is Playback.PAUSED
    settle(qtbot)
    position, shown = screen.player.position_seconds(), len(screen.numbers)
    settle(qtbot)

    assert len(screen.numbers) == shown
    assert screen.player.position_seconds() == position
    assert abs(screen.player.position_seconds() - screen.player.frame_seconds) < FRAME
    assert abs(screen.frame_errors()[-1]) <= 1.01


def test_play_after_a_pause_goes_on_from_the_same_frame(qtbot: QtBot, screen: Screen, clips: Clips) -> None:
    show(qtbot, screen, clips.whole, frames=20)
    screen.player.pause()
    settle(qtbot)
    stood_at = screen.numbers[-1]
    assert stood_at is not None
    screen.clear()
    screen.player.play()
    wait_for(qtbot, lambda: len(screen.numbers) >= 20)

    assert screen.player.state.playback is Playback.PLAYING
    assert screen.numbers[0] is not None
    assert stood_at <= screen.numbers[0] <= stood_at + 3


def settle(qtbot: QtBot) -> None:
    """Let the event loop run for so long that pictures on their way, and repeated ones, would have come."""
    qtbot.wait(300)


@pytest.mark.parametrize("clip", ["whole", "mp4"])
@pytest.mark.parametrize("number", [0, 31, 60, 89, 150])
def test_a_seek_while_paused_shows_exactly_that_frame(
    qtbot: QtBot, screen: Screen, clips: Clips, number: int, clip: str
) -> None:
    screen.player.open(getattr(clips, clip), start_seconds=1.0, paused=True)
    wait_for(qtbot, shows(screen, 30))
    screen.player.seek(number * FRAME)
    wait_for(qtbot, shows(screen, number))

    assert screen.player.state.playback is Playback.PAUSED
    assert screen.player.frame_seconds == pytest.approx(number * FRAME, abs=0.001)
    assert screen.player.position_seconds() == pytest.approx(number * FRAME, abs=0.001)


def test_a_seek_while_playing_plays_on_from_there(qtbot: QtBot, screen: Screen, clips: Clips) -> None:
    show(qtbot, screen, clips.whole, frames=20)
    screen.clear()
    screen.player.seek(10.0)
    assert screen.player.position_seconds() == pytest.approx(10.0, abs=FRAME)
    wait_for(qtbot, lambda: any(number is not None and 300 <= number <= 303 for number in screen.numbers))
    wait_for(qtbot, lambda: len(screen.numbers) >= 30)

    assert screen.player.state.playback is Playback.PLAYING
    assert sum(abs(error) <= 1.01 for error in screen.frame_errors()) >= 0.9 * len(screen.numbers)


def test_the_last_of_many_quick_seeks_wins(qtbot: QtBot, screen: Screen, clips: Clips) -> None:
    show(qtbot, screen, clips.whole)
    screen.player.pause()
    for seconds in (2.0, 4.0, 6.0, 8.0, 12.0):
        screen.player.seek(seconds)
    wait_for(qtbot, shows(screen, 360))
    settle(qtbot)

    assert screen.numbers[-1] == 360
    assert screen.player.frame_seconds == pytest.approx(12.0, abs=0.001)


def test_a_seek_past_the_end_shows_one_of_the_last_frames(qtbot: QtBot, screen: Screen, clips: Clips) -> None:
    screen.player.open(clips.whole, paused=True)
    wait_for(qtbot, shows(screen, 0))
    screen.player.seek(1000.0)
    wait_for(qtbot, lambda: (screen.numbers[-1] or 0) >= 590)

    assert not screen.messages


def test_steps_go_one_frame_on_and_back(qtbot: QtBot, screen: Screen, clips: Clips) -> None:
    show(qtbot, screen, clips.whole, frames=10)
    screen.player.step(1)
    assert screen.player.state.playback is Playback.PAUSED
    settle(qtbot)
    here = screen.numbers[-1]
    assert here is not None
    screen.player.step(1)
    wait_for(qtbot, shows(screen, here + 1))
    screen.player.step(-1)
    wait_for(qtbot, shows(screen, here))
    screen.player.step(-3)
    wait_for(qtbot, shows(screen, here - 3))

    assert screen.player.frame_seconds == pytest.approx((here - 3) * FRAME, abs=0.001)


def test_the_end_is_reported_and_position_is_the_length(qtbot: QtBot, screen: Screen, clips: Clips) -> None:
    screen.player.open(clips.silent, start_seconds=3.0)
    wait_for(qtbot, is_in(screen.player, Playback.ENDED))

    assert screen.playbacks == [Playback.OPENING, Playback.PLAYING, Playback.ENDED]
    assert screen.player.position_seconds() == pytest.approx(screen.player.state.duration_seconds)
    assert screen.player.frame is not None
    assert (screen.numbers[-1] or 0) >= 115
    assert not screen.messages


def test_play_after_the_end_starts_again(qtbot: QtBot, screen: Screen, clips: Clips) -> None:
    screen.player.open(clips.silent, start_seconds=3.5)
    wait_for(qtbot, is_in(screen.player, Playback.ENDED))
    screen.clear()
    screen.player.play()
    wait_for(qtbot, lambda: len(screen.numbers) >= 10)

    assert screen.player.state.playback is Playback.PLAYING
    assert (screen.numbers[0] or 0) <= 2


def test_a_seek_after_the_end_plays_on_from_there(qtbot: QtBot, screen: Screen, clips: Clips) -> None:
    screen.player.open(clips.silent, start_seconds=3.5)
    wait_for(qtbot, is_in(screen.player, Playback.ENDED))
    screen.clear()
    screen.player.seek(1.0)
    wait_for(qtbot, lambda: len(screen.numbers) >= 10)

    assert screen.player.state.playback is Playback.PLAYING
    assert screen.numbers[0] in (30, 31, 32)


@pytest.mark.parametrize("rate", [0.5, 1.5, 2.0])
def test_at_another_rate_times_still_belong_to_frames(qtbot: QtBot, screen: Screen, clips: Clips, rate: float) -> None:
    show(qtbot, screen, clips.whole, frames=20)
    screen.player.set_rate(rate)
    # Pictures queued before the change come first; by then all are of the new rate.
    wait_for(qtbot, lambda: len(screen.numbers) >= 80)
    screen.clear()
    wait_for(qtbot, lambda: len(screen.numbers) >= 30)

    assert screen.player.state.rate == rate
    errors = screen.frame_errors()
    assert sum(abs(error) <= 1.01 for error in errors) >= 0.9 * len(errors)


def test_the_position_runs_at_the_rate(qtbot: QtBot, screen: Screen, clips: Clips) -> None:
    screen.player.set_rate(2.0)
    show(qtbot, screen, clips.whole, frames=30)
    began, first = time.monotonic(), screen.player.position_seconds()
    wait_for(qtbot, lambda: screen.player.position_seconds() > first + 2.0)
    rate = (screen.player.position_seconds() - first) / (time.monotonic() - began)

    assert rate == pytest.approx(2.0, rel=0.2)


def test_volume_and_mute_are_kept_apart_and_over_files(qtbot: QtBot, screen: Screen, clips: Clips) -> None:
    screen.player.set_volume(0.4)
    screen.player.set_muted(True)
    show(qtbot, screen, clips.whole)
    screen.player.set_volume(7.0)
    screen.player.set_muted(False)

    assert screen.player.state.volume == 1.0
    assert screen.player.state.muted is False
    show(qtbot, screen, clips.silent, frames=len(screen.numbers) + 5)
    assert screen.player.state.volume == 1.0


def test_stop_puts_the_file_away(qtbot: QtBot, screen: Screen, clips: Clips) -> None:
    show(qtbot, screen, clips.whole)
    screen.player.stop()
    shown = len(screen.numbers)
    settle(qtbot)

    assert screen.player.state.playback is Playback.IDLE
    assert screen.player.frame is None
    assert len(screen.numbers) == shown


@pytest.mark.parametrize("clip", ["missing", "empty", "text", "truncated_mp4", "sound_only"])
def test_a_file_that_is_no_film_gives_one_sentence_that_names_it(
    qtbot: QtBot, screen: Screen, clips: Clips, clip: str
) -> None:
    path: Path = getattr(clips, clip)
    screen.player.open(path)
    wait_for(qtbot, is_in(screen.player, Playback.FAILED))

    assert len(screen.messages) == 1
    assert path.name in screen.messages[0]
    assert screen.messages[0].endswith(".")
    assert screen.player.state.message == screen.messages[0]
    assert not screen.numbers


def test_a_film_that_breaks_off_fails_instead_of_ending(qtbot: QtBot, screen: Screen, clips: Clips) -> None:
    screen.player.set_rate(2.0)
    screen.player.open(clips.truncated, start_seconds=4.0)
    wait_for(qtbot, is_in(screen.player, Playback.FAILED))

    assert len(screen.messages) == 1
    assert clips.truncated.name in screen.messages[0]
    assert screen.player.frame is not None


def test_a_hole_in_a_film_is_leapt_over_or_fails_and_never_hangs(qtbot: QtBot, screen: Screen, clips: Clips) -> None:
    screen.player.set_rate(2.0)
    screen.player.open(clips.holed, start_seconds=4.0)
    wait_for(qtbot, lambda: screen.player.state.playback in (Playback.FAILED, Playback.ENDED))

    if screen.player.state.playback is Playback.FAILED:
        assert clips.holed.name in screen.messages[0]
    else:
        assert (screen.numbers[-1] or 0) > 590


def test_a_film_of_another_codec_plays_or_fails_with_a_message(qtbot: QtBot, screen: Screen, clips: Clips) -> None:
    screen.player.open(clips.av1)
    wait_for(qtbot, lambda: len(screen.numbers) >= 30 or bool(screen.messages))

    assert len(screen.numbers) >= 30 or clips.av1.name in screen.messages[0]


def test_after_a_failure_another_file_plays(qtbot: QtBot, screen: Screen, clips: Clips) -> None:
    screen.player.open(clips.text)
    wait_for(qtbot, is_in(screen.player, Playback.FAILED))
    screen.clear()
    show(qtbot, screen, clips.whole, frames=10)

    assert screen.playbacks == [Playback.OPENING, Playback.PLAYING]
    assert screen.player.state.message == ""


@pytest.mark.parametrize("command", ["play", "seek"])
def test_after_a_failure_commands_try_the_file_again(
    qtbot: QtBot, screen: Screen, clips: Clips, tmp_path: Path, command: str
) -> None:
    path = tmp_path / "late.webm"
    screen.player.open(path)
    wait_for(qtbot, is_in(screen.player, Playback.FAILED))
    shutil.copy(clips.whole, path)
    if command == "play":
        screen.player.play()
    else:
        screen.player.seek(2.0)
    wait_for(qtbot, lambda: len(screen.numbers) >= 10)

    assert screen.player.state.playback is Playback.PLAYING


def test_a_file_deleted_while_playing_does_no_harm_and_is_missed_when_opened_again(
    qtbot: QtBot, screen: Screen, clips: Clips, tmp_path: Path
) -> None:
    path = tmp_path / "deleted.webm"
    shutil.copy(clips.silent, path)
    show(qtbot, screen, path, frames=10)
    path.unlink()
    screen.player.seek(3.0)
    wait_for(qtbot, lambda: screen.player.state.playback in (Playback.ENDED, Playback.FAILED))
    screen.clear()
    screen.player.play()
    wait_for(qtbot, is_in(screen.player, Playback.FAILED))

    assert screen.messages == [f"deleted.webm is missing: there is no such file in {tmp_path}."]


def test_another_file_can_be_opened_at_any_moment(qtbot: QtBot, screen: Screen, clips: Clips) -> None:
    for path in (clips.whole, clips.text, clips.silent, clips.missing, clips.mp4, clips.whole):
        screen.player.open(path)
    screen.player.open(clips.whole, start_seconds=6.0, paused=True)
    wait_for(qtbot, shows(screen, 180))
    settle(qtbot)

    assert screen.numbers == [180]
    assert not screen.messages
    assert screen.player.state.playback is Playback.PAUSED


def test_a_seek_or_pause_while_opening_is_not_lost(qtbot: QtBot, screen: Screen, clips: Clips) -> None:
    screen.player.open(clips.whole)
    screen.player.seek(8.0)
    screen.player.pause()
    wait_for(qtbot, shows(screen, 240))
    settle(qtbot)

    assert screen.player.state.playback is Playback.PAUSED
    assert (screen.numbers[-1] or 0) <= 241


@pytest.mark.parametrize("paused", [True, False])
def test_a_change_of_mind_after_the_header_is_read_is_not_lost(
    qtbot: QtBot, screen: Screen, clips: Clips, paused: bool
) -> None:
    change_of_mind = screen.player.play if paused else screen.player.pause
    changed: list[bool] = []

    def change(state: PlayerState) -> None:  # soon after, before there is a picture
        if state.duration_seconds > 0.0 and not changed:
            changed.append(True)
            QTimer.singleShot(0, change_of_mind)

    screen.player.state_changed.connect(change)
    screen.player.open(clips.whole, start_seconds=4.0, paused=paused)
    wait_for(qtbot, lambda: bool(changed))
    if paused:
        wait_for(qtbot, lambda: len(screen.numbers) >= 10)
        assert screen.player.state.playback is Playback.PLAYING
    else:
        wait_for(qtbot, is_in(screen.player, Playback.PAUSED))
        settle(qtbot)
        assert (screen.numbers[-1] or 0) <= 122
        assert screen.positions[0] == pytest.approx(4.0, abs=0.05), "at once, not first when a second picture comes"
        assert screen.player.position_seconds() == screen.player.frame_seconds


def test_closing_twice_is_harmless_and_a_closed_player_ignores_commands(
    qtbot: QtBot, screen: Screen, clips: Clips
) -> None:
    show(qtbot, screen, clips.whole)
    screen.player.close()
    screen.player.close()
    screen.clear()
    screen.player.open(clips.whole)
    screen.player.play()
    screen.player.seek(1.0)
    screen.player.step(1)
    screen.player.set_rate(1.5)
    screen.player.pause()
    screen.player.stop()
    settle(qtbot)

    assert not screen.numbers


def test_twenty_players_one_after_another_leave_no_threads_behind(
    qtbot: QtBot, make_player: MakePlayer, clips: Clips
) -> None:
    def play_once() -> None:
        player = make_player(None)
        screen = Screen(player)
        show(qtbot, screen, clips.silent, frames=2)
        player.close()
        player.deleteLater()

    play_once()  # libraries start threads of their own that stay
    settle(qtbot)
    before = threads_of_this_process()
    for _ in range(20):
        play_once()

    wait_for(qtbot, lambda: threads_of_this_process() <= before)


def threads_of_this_process() -> int:
    """All threads, those of libraries too, where the system says; else Python's."""
    tasks = Path("/proc/self/task")
    return len(list(tasks.iterdir())) if tasks.is_dir() else threading.active_count()


@pytest.mark.skipif(sys.platform != "linux", reason="asks the kernel for its memory")
@pytest.mark.parametrize("make_player", ["Qt"], indirect=True)
def test_pictures_that_come_while_the_window_is_held_up_pile_up_nowhere(
    qtbot: QtBot, screen: Screen, clips: Clips
) -> None:
    show(qtbot, screen, clips.large, frames=10)
    sink = screen.player.findChild(QVideoSink)
    assert sink is not None
    before, until = own_megabytes([os.getpid()]), sink.videoFrame().startTime() + 2_000_000
    deadline = time.monotonic() + TIMEOUT / 1000
    while sink.videoFrame().startTime() < until:  # no events meanwhile
        assert time.monotonic() < deadline
        os.sched_yield()

    one_picture = 1920 * 1080 * 1.5 / 2**20
    assert own_megabytes([os.getpid()]) < before + 15 * one_picture
    shown = len(screen.numbers)
    wait_for(qtbot, lambda: len(screen.numbers) > shown)
    assert (screen.numbers[shown] or 0) > 60, "the latest is shown at once"


# Sound without pictures


@dataclass
class Moments:
    """Notes the moments a player tells while it shows no pictures."""

    player: MediaPlayer
    told: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.player.frame_changed.connect(self._note)

    def _note(self) -> None:
        if self.player.frame is None:
            self.told.append(self.player.frame_seconds)


def listen(qtbot: QtBot, player: MediaPlayer, path: Path) -> Moments:
    """Play the sound of a file, and wait until it goes on."""
    moments = Moments(player)
    player.set_pictures(False)
    player.open(path)
    wait_for(qtbot, lambda: len(moments.told) >= 8)
    return moments


def test_sound_alone_tells_moments_that_run_like_a_clock(qtbot: QtBot, player: MediaPlayer, clips: Clips) -> None:
    moments = listen(qtbot, player, clips.whole)
    assert player.state.playback is Playback.PLAYING
    assert player.frame is None
    began, first = time.monotonic(), player.position_seconds()
    wait_for(qtbot, lambda: player.position_seconds() > first + 3.0)
    rate = (player.position_seconds() - first) / (time.monotonic() - began)

    assert rate == pytest.approx(1.0, rel=0.15)
    assert moments.told == sorted(moments.told)
    assert max(later - earlier for earlier, later in pairwise(moments.told)) < 0.8


def test_pictures_go_and_come_back_while_it_plays_on(qtbot: QtBot, screen: Screen, clips: Clips) -> None:
    show(qtbot, screen, clips.whole, frames=20)
    moments, before = Moments(screen.player), screen.player.position_seconds()
    screen.player.set_pictures(False)
    assert screen.player.state.pictures is False
    wait_for(qtbot, lambda: len(moments.told) >= 5)
    assert before - 0.1 <= moments.told[0] <= before + 1.0
    shown = len(screen.numbers)
    last = screen.player.position_seconds()
    screen.player.set_pictures(True)
    wait_for(qtbot, lambda: len(screen.numbers) >= shown + 20)

    assert last - 0.1 <= screen.times[shown] <= last + 1.0
    assert screen.player.state.playback is Playback.PLAYING
    assert not screen.messages


def test_sound_alone_pauses_seeks_and_goes_on_from_there(qtbot: QtBot, player: MediaPlayer, clips: Clips) -> None:
    moments = listen(qtbot, player, clips.whole)
    player.pause()
    assert player.state.playback is Playback.PAUSED
    stood = player.position_seconds()
    settle(qtbot)
    assert player.position_seconds() == stood
    moments.told.clear()
    player.seek(10.0)
    wait_for(qtbot, lambda: bool(moments.told))
    assert moments.told == [pytest.approx(10.0, abs=0.01)]
    player.play()
    wait_for(qtbot, lambda: player.position_seconds() > 11.0)
    assert moments.told[1] == pytest.approx(10.0, abs=0.5)
    player.seek(2.0)
    moments.told.clear()
    wait_for(qtbot, lambda: len(moments.told) >= 5)

    assert moments.told[0] == pytest.approx(2.0, abs=0.5)
    assert player.state.playback is Playback.PLAYING


def test_sound_alone_opens_standing_at_a_moment(qtbot: QtBot, player: MediaPlayer, clips: Clips) -> None:
    moments = Moments(player)
    player.set_pictures(False)
    player.open(clips.whole, start_seconds=5.0, paused=True)
    wait_for(qtbot, is_in(player, Playback.PAUSED))
    assert player.position_seconds() == pytest.approx(5.0, abs=0.01)
    moments.told.clear()
    player.play()
    wait_for(qtbot, lambda: player.position_seconds() > 6.0)

    assert moments.told[0] == pytest.approx(5.0, abs=0.5)


def test_sound_alone_ends_with_the_file(qtbot: QtBot, player: MediaPlayer, clips: Clips) -> None:
    player.set_pictures(False)
    player.open(clips.whole, start_seconds=17.0)
    wait_for(qtbot, is_in(player, Playback.ENDED))

    assert player.position_seconds() == pytest.approx(player.state.duration_seconds)


def test_a_film_without_sound_keeps_its_pictures(qtbot: QtBot, screen: Screen, clips: Clips) -> None:
    screen.player.set_pictures(False)
    show(qtbot, screen, clips.silent, frames=20)

    assert screen.player.frame is not None


@pytest.mark.parametrize("pictures", [True, False])
def test_from_its_bound_on_nothing_is_shown_and_turning_back_there_shows_nothing_of_it_either(
    qtbot: QtBot, screen: Screen, clips: Clips, pictures: bool
) -> None:
    player, moments, turns = screen.player, Moments(screen.player), []

    def turn() -> None:
        turns.append(player.position_seconds())
        player.seek(2.0)

    player.set_pictures(pictures)
    player.set_bound(3.0)
    player.bound_reached.connect(turn)
    player.open(clips.whole, start_seconds=2.0)
    wait_for(qtbot, lambda: len(turns) >= 2)
    shown = len(screen.numbers) + len(moments.told)
    wait_for(qtbot, lambda: len(screen.numbers) + len(moments.told) >= shown + 5)

    assert max(turns) >= 3.0 - FRAME
    assert all(60 <= number < 90 for number in screen.numbers if number is not None)
    assert all(2.0 - FRAME <= moment < 3.0 for moment in moments.told)
    assert bool(screen.numbers) is pictures
    player.set_bound(None)
    wait_for(qtbot, lambda: player.frame_seconds > 3.2)
    assert player.state.playback is Playback.PLAYING


@pytest.mark.parametrize("make_player", ["VLC", "Qt"], indirect=True)
def test_a_player_may_bring_large_pictures_smaller_and_brings_them_larger_again(
    qtbot: QtBot, screen: Screen, clips: Clips
) -> None:
    player = screen.player
    player.set_room(800, 450)
    player.open(clips.large, start_seconds=1.0)
    wait_for(qtbot, lambda: player.frame is not None and player.frame_seconds > 1.3)
    assert player.frame is not None
    assert player.frame.width() >= 800
    before = player.position_seconds()
    player.set_room(1920, 1080)
    wait_for(qtbot, lambda: player.frame is not None and player.frame.width() == 1920)
    assert player.frame.height() == 1080
    assert before - 0.1 <= player.frame_seconds <= before + 1.0
    assert player.state.playback is Playback.PLAYING
    assert not screen.messages
