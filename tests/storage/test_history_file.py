# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import errno
import json
import os
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from hipmob_desktop.domain.history import History
from hipmob_desktop.domain.sessions import WatchedIntervals
from hipmob_desktop.storage import adjustments_file, files, history_file, own_library
from hipmob_desktop.storage.hip_test_draft import DRAFT_NAME
from hipmob_desktop.storage.history_document import bytes_of, document_of
from hipmob_desktop.storage.history_file import CHECKPOINT_NAME, HistoryFile, HistoryWriteError
from hipmob_desktop.storage.left_off import LEFT_OFF_NAME
from tests.storage.histories import NOW, history_of, ids_in, session

NEWER = b'{"format": "hipmob-history", "version": 2, "sessions": {"of": "another shape"}, "future": true}'
DAMAGED = b'{"format": "hipmob-history", "version": 1, "sessions": [{"id": "a", "mo'


def file_in(folder: Path) -> HistoryFile:
    """As a fresh start of the app would open it."""
    return HistoryFile(folder, now=lambda: NOW)


def put(folder: Path, name: str, *session_ids: str) -> Path:
    path = folder / name
    path.write_bytes(bytes_of(history_of(*session_ids)))
    return path


def on_disk(folder: Path) -> list[str]:
    return ids_in(document_of((folder / "history.json").read_bytes()).history)


def names_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def fill_disk(monkeypatch: pytest.MonkeyPatch, code: int = errno.ENOSPC) -> None:
    def refuse(*_: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(files, "_flush_to_disk", refuse)


class TestLoadingAndSaving:
    def test_a_first_start_has_an_empty_history_and_nothing_to_say(self, tmp_path: Path) -> None:
        loaded = file_in(tmp_path / "not there yet").load()
        assert loaded == history_file.Loaded(History())

    def test_what_was_saved_is_loaded(self, tmp_path: Path) -> None:
        saved = file_in(tmp_path / "new").save(history_of("a", "b"))
        loaded = file_in(tmp_path / "new").load()
        assert loaded == history_file.Loaded(saved)
        assert ids_in(loaded.history) == ["a", "b"]

    def test_saving_leaves_the_history_and_a_backup_and_nothing_else(self, tmp_path: Path) -> None:
        file = file_in(tmp_path)
        file.save(history_of("a"))
        file.save(history_of("a", "b"))
        assert names_in(tmp_path) == {"history.json", "backups"}
        assert names_in(tmp_path / "backups") == {"history-2026-11-23.json"}

    def test_fields_of_other_programs_survive_loading_and_saving(self, tmp_path: Path) -> None:
        plain = json.loads(bytes_of(history_of("a")))
        plain["plan"] = "hills"
        plain["sessions"][0]["heart_rate"] = [120, 121]
        (tmp_path / "history.json").write_text(json.dumps(plain))
        file = file_in(tmp_path)
        file.save(file.load().history.with_session(session("b")))
        found = json.loads((tmp_path / "history.json").read_text())
        assert found["plan"] == "hills"
        assert found["sessions"][0]["heart_rate"] == [120, 121]
        assert len(found["sessions"]) == 2

    def test_what_another_program_wrote_meanwhile_is_merged_and_not_overwritten(self, tmp_path: Path) -> None:
        file = file_in(tmp_path)
        history = file.save(history_of("a"))
        put(tmp_path, "history.json", "a", "other")
        saved = file.save(history.with_session(session("b")))
        assert ids_in(saved) == on_disk(tmp_path) == ["a", "b", "other"]

    def test_saving_without_having_loaded_loses_nothing_either(self, tmp_path: Path) -> None:
        put(tmp_path, "history.json", "a")
        assert ids_in(file_in(tmp_path).save(history_of("b"))) == ["a", "b"]

    def test_a_history_that_was_removed_meanwhile_is_written_again(self, tmp_path: Path) -> None:
        file = file_in(tmp_path)
        history = file.save(history_of("a"))
        (tmp_path / "history.json").unlink()
        file.save(history)
        assert on_disk(tmp_path) == ["a"]

    def test_left_overs_of_writes_that_were_cut_off_are_swept_when_old(self, tmp_path: Path) -> None:
        (tmp_path / "backups").mkdir()
        old, new = tmp_path / ".history.json.0a1b2c3d4e5f.tmp", tmp_path / ".history.json.000000000000.tmp"
        copy = tmp_path / "backups" / ".history-2026-11-21.json.0a1b2c3d4e5f.tmp"
        names = (CHECKPOINT_NAME, LEFT_OFF_NAME, DRAFT_NAME, own_library.NAME, adjustments_file.NAME)
        others = [tmp_path / f".{name}.0a1b2c3d4e5f.tmp" for name in names]
        olds = [(path, timedelta(days=2)) for path in (old, copy, *others)]
        for path, age in (*olds, (new, timedelta(minutes=1))):
            path.write_bytes(b"half")
            moment = (NOW - age).timestamp()
            os.utime(path, (moment, moment))
        file_in(tmp_path).load()
        assert names_in(tmp_path) == {new.name, "backups"}
        assert names_in(tmp_path / "backups") == set()

    def test_values_that_could_not_be_read_again_are_refused(self, tmp_path: Path) -> None:
        file = file_in(tmp_path)
        history = file.save(history_of("a"))
        with pytest.raises(HistoryWriteError, match=r"sessions\[0\]\.stiffness_after"):
            file.save(history.edited("a", NOW, stiffness_after=11))
        assert file_in(tmp_path).load().history == history


class TestDamage:
    def test_a_damaged_history_is_set_aside_and_the_newest_backup_takes_its_place(self, tmp_path: Path) -> None:
        file_in(tmp_path).save(history_of("a", "b"))
        (tmp_path / "history.json").write_bytes(DAMAGED)
        loaded = file_in(tmp_path).load()
        assert ids_in(loaded.history) == on_disk(tmp_path) == ["a", "b"]
        aside = tmp_path / "unreadable-history-20261123T062104Z.json"
        assert aside.read_bytes() == DAMAGED
        told = " ".join(loaded.messages)
        assert f"{tmp_path / 'history.json'} could not be read (line 1: ends in the middle)" in told
        assert aside.name in told
        assert str(tmp_path / "backups" / "history-2026-11-23.json") in told
        assert not loaded.read_only
        assert file_in(tmp_path).load().messages == ()

    def test_a_second_damaged_history_does_not_replace_the_first_that_was_set_aside(self, tmp_path: Path) -> None:
        for content in (b"first", b"second"):
            (tmp_path / "history.json").write_bytes(content)
            file_in(tmp_path).load()
        aside = sorted(tmp_path.glob("unreadable-*"))
        assert {path.read_bytes() for path in aside} == {b"first", b"second"}

    def test_without_a_backup_the_history_starts_empty_and_the_damaged_one_stays(self, tmp_path: Path) -> None:
        (tmp_path / "history.json").write_bytes(b"")
        loaded = file_in(tmp_path).load()
        assert loaded.history == History()
        assert "There is no good backup" in loaded.messages[-1]
        assert names_in(tmp_path) == {"unreadable-history-20261123T062104Z.json"}

    def test_a_history_damaged_while_the_app_runs_is_set_aside_when_saving(
        self, tmp_path: Path, caplog: pytest.LogCaptureFixture
    ) -> None:
        file = file_in(tmp_path)
        history = file.save(history_of("a"))
        (tmp_path / "history.json").write_bytes(DAMAGED)
        file.save(history.with_session(session("b")))
        assert on_disk(tmp_path) == ["a", "b"]
        assert (tmp_path / "unreadable-history-20261123T062104Z.json").read_bytes() == DAMAGED
        assert "could not be read" in caplog.text
        assert "could not be read" in file.load().messages[0]

    def test_a_history_that_vanished_comes_back_from_the_backup(self, tmp_path: Path) -> None:
        file_in(tmp_path).save(history_of("a"))
        (tmp_path / "history.json").unlink()
        loaded = file_in(tmp_path).load()
        assert ids_in(loaded.history) == on_disk(tmp_path) == ["a"]
        assert "is missing" in loaded.messages[0]

    def test_a_damaged_history_that_cannot_be_set_aside_is_never_overwritten(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "history.json").write_bytes(DAMAGED)

        def refuse(*_: object) -> None:
            raise OSError(errno.EACCES, os.strerror(errno.EACCES))

        monkeypatch.setattr(history_file, "set_aside", refuse)
        file = file_in(tmp_path)
        assert "could not be set aside: permission is denied" in " ".join(file.load().messages)
        with pytest.raises(HistoryWriteError, match="could not be set aside"):
            file.save(history_of("a"))
        assert (tmp_path / "history.json").read_bytes() == DAMAGED

    def test_looking_only_changes_nothing_on_disk(self, tmp_path: Path) -> None:
        file_in(tmp_path).save(history_of("a"))
        (tmp_path / "history.json").write_bytes(DAMAGED)
        put(tmp_path, "history (conflicted copy).json", "b")
        before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
        loaded = file_in(tmp_path).read()
        assert ids_in(loaded.history) == ["a", "b"]
        assert "could not be read" in loaded.messages[0]
        assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


class TestNewerVersions:
    def test_it_is_not_overwritten_and_saving_says_why(self, tmp_path: Path) -> None:
        path = tmp_path / "history.json"
        path.write_bytes(NEWER)
        file = file_in(tmp_path)
        loaded = file.load()
        assert loaded.read_only
        assert f"{path} was written by a newer version of the app" in loaded.messages[0]
        with pytest.raises(HistoryWriteError, match="was written by a newer version of the app"):
            file.save(loaded.history.with_session(session("a")))
        assert path.read_bytes() == NEWER

    def test_one_that_reads_like_ours_is_shown_all_the_same(self, tmp_path: Path) -> None:
        plain = json.loads(bytes_of(history_of("a"))) | {"version": 7}
        (tmp_path / "history.json").write_text(json.dumps(plain))
        file = file_in(tmp_path)
        loaded = file.load()
        assert (loaded.read_only, ids_in(loaded.history)) == (True, ["a"])
        with pytest.raises(HistoryWriteError):
            file.save(loaded.history)
        assert json.loads((tmp_path / "history.json").read_text()) == plain

    def test_one_that_arrives_while_the_app_runs_is_not_overwritten_either(self, tmp_path: Path) -> None:
        file = file_in(tmp_path)
        history = file.save(history_of("a"))
        (tmp_path / "history.json").write_bytes(NEWER)
        with pytest.raises(HistoryWriteError):
            file.save(history)
        assert (tmp_path / "history.json").read_bytes() == NEWER


class TestConflictCopies:
    @pytest.mark.parametrize(
        "name",
        [
            "history.sync-conflict-20261123-062104-ABCDEFG.json",
            "history (conflicted copy).json",
            "history (Anna's conflicted copy 2026-11-23).json",
            "history (1).json",
            "history 2.json",
            "history-LAPTOP.json",
            "history_conflict-20261123-062104.json",
            "history.json.conflict1",
        ],
    )
    def test_the_copy_of_any_synchroniser_is_merged_once_and_put_away(self, tmp_path: Path, name: str) -> None:
        file_in(tmp_path).save(history_of("a"))
        copy = put(tmp_path, name, "a", "b")
        content = copy.read_bytes()
        loaded = file_in(tmp_path).load()
        assert ids_in(loaded.history) == on_disk(tmp_path) == ["a", "b"]
        assert name in loaded.messages[0]
        assert names_in(tmp_path) == {"history.json", "backups"}
        assert (tmp_path / "backups" / "merged" / name).read_bytes() == content
        assert file_in(tmp_path).load().messages == ()

    @pytest.mark.parametrize("name", ["history.json~", "historic.json", "my history.json", ".history.json.0a.tmp"])
    def test_other_files_are_let_alone(self, tmp_path: Path, name: str) -> None:
        put(tmp_path, name, "b")
        assert file_in(tmp_path).load() == history_file.Loaded(History())
        assert names_in(tmp_path) == {name}

    def test_the_newest_edit_wins_and_deletions_are_remembered(self, tmp_path: Path) -> None:
        start = history_of("a", "b", "c")
        ours = start.edited("a", NOW + timedelta(seconds=5), note="older").without_session(
            "b", NOW + timedelta(seconds=5)
        )
        theirs = (
            start.edited("a", NOW + timedelta(seconds=9), note="newer")
            .edited("b", NOW + timedelta(seconds=2), note="before it was deleted")
            .without_session("c", NOW + timedelta(seconds=9))
        )
        (tmp_path / "history.json").write_bytes(bytes_of(ours))
        (tmp_path / "history (conflicted copy).json").write_bytes(bytes_of(theirs))
        loaded = file_in(tmp_path).load().history
        assert [(one.id, one.note) for one in loaded.sessions] == [("a", "newer")]
        assert {one.id for one in loaded.deleted} == {"b", "c"}

    def test_a_copy_is_kept_where_it_is_until_the_merged_history_is_written(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        put(tmp_path, "history.json", "a")
        copy = put(tmp_path, "history (1).json", "b")
        with monkeypatch.context() as patched:
            fill_disk(patched)
            loaded = file_in(tmp_path).load()
        assert ids_in(loaded.history) == ["a", "b"]
        assert "the disk is full" in loaded.messages[-1]
        assert copy.exists()
        assert on_disk(tmp_path) == ["a"]

    @pytest.mark.parametrize("content", [DAMAGED, NEWER])
    def test_a_copy_that_cannot_be_merged_is_told_and_left(self, tmp_path: Path, content: bytes) -> None:
        put(tmp_path, "history.json", "a")
        copy = tmp_path / "history (1).json"
        copy.write_bytes(content)
        loaded = file_in(tmp_path).load()
        assert ids_in(loaded.history) == ["a"]
        assert str(copy) in loaded.messages[0]
        assert copy.read_bytes() == content


class TestFullDiskAndRefusal:
    @pytest.mark.parametrize(
        "code, words",
        [
            (errno.ENOSPC, "the disk is full"),
            (errno.EROFS, "the disk is read-only"),
            (errno.EACCES, "permission is denied"),
            (errno.EIO, "the disk reports a fault"),
        ],
    )
    def test_a_refused_write_is_told_in_one_sentence_and_the_old_history_stays(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, words: str
    ) -> None:
        file = file_in(tmp_path)
        history = file.save(history_of("a"))
        with monkeypatch.context() as patched:
            fill_disk(patched, code)
            with pytest.raises(HistoryWriteError) as caught:
                file.save(history.with_session(session("b")))
            with pytest.raises(HistoryWriteError, match=words):
                file.checkpoint(session("b"))
        assert str(caught.value) == f"The history could not be written to {tmp_path / 'history.json'}: {words}."
        assert on_disk(tmp_path) == ["a"]
        assert ids_in(file.save(history.with_session(session("b")))) == ["a", "b"]

    def test_a_folder_that_cannot_be_is_told(self, tmp_path: Path) -> None:
        (tmp_path / "data").write_bytes(b"a file where the folder should be")
        file = file_in(tmp_path / "data")
        assert file.load().history == History()
        with pytest.raises(HistoryWriteError, match=r"not a directory|exists"):
            file.save(history_of("a"))

    @pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the superuser may write anywhere")
    def test_a_read_only_folder_is_told_and_nothing_in_it_changes(self, tmp_path: Path) -> None:
        file_in(tmp_path).save(history_of("a"))
        tmp_path.chmod(0o500)
        try:
            file = file_in(tmp_path)
            history = file.load().history
            with pytest.raises(HistoryWriteError, match="permission is denied"):
                file.save(history.with_session(session("b")))
        finally:
            tmp_path.chmod(0o700)
        assert on_disk(tmp_path) == ["a"]

    def test_a_history_that_cannot_be_opened_is_told_and_not_overwritten(self, tmp_path: Path) -> None:
        file_in(tmp_path).save(history_of("a"))
        (tmp_path / "history.json").unlink()
        (tmp_path / "history.json").mkdir()
        file = file_in(tmp_path)
        loaded = file.load()
        assert (loaded.read_only, ids_in(loaded.history)) == (True, ["a"])
        assert "cannot be opened: is a directory" in loaded.messages[0]
        with pytest.raises(HistoryWriteError, match="is a directory"):
            file.save(loaded.history)

    def test_a_backup_that_cannot_be_written_does_not_undo_the_save(
        self, tmp_path: Path, caplog: pytest.LogCaptureFixture
    ) -> None:
        (tmp_path / "backups").write_bytes(b"a file where the folder should be")
        file_in(tmp_path).save(history_of("a"))
        assert on_disk(tmp_path) == ["a"]
        assert "no backup was written" in caplog.text


class TestTheRunningSession:
    def test_after_a_crash_it_is_in_the_history_as_a_partial_session(self, tmp_path: Path) -> None:
        running = file_in(tmp_path)
        running.save(history_of("a"))
        running.checkpoint(session("b", watched=10.0))
        running.checkpoint(session("b", seconds_ago=-5, watched=15.0), position_seconds=30.0)
        file = file_in(tmp_path)
        recovered = file.recover_checkpoint()
        assert recovered == session("b", seconds_ago=-5, watched=15.0)
        assert on_disk(tmp_path) == ["a", "b"]
        assert ids_in(file.load().history) == ["a", "b"]
        assert not (tmp_path / "session-in-progress.json").exists()
        assert file.recover_checkpoint() is None

    def test_what_is_needed_to_resume_it_is_there(self, tmp_path: Path) -> None:
        watched = WatchedIntervals().add(0.0, 20.0).add(60.0, 80.0)
        file_in(tmp_path).checkpoint(session("a"), position_seconds=80.0, watched=watched)
        found = file_in(tmp_path).last_checkpoint()
        assert found is not None
        assert (found.session, found.position_seconds) == (session("a"), 80.0)
        assert WatchedIntervals(found.watched) == watched

    def test_a_crash_while_recovering_does_not_make_it_two(self, tmp_path: Path) -> None:
        file_in(tmp_path).checkpoint(session("a"))
        checkpoint = (tmp_path / "session-in-progress.json").read_bytes()
        file_in(tmp_path).recover_checkpoint()
        (tmp_path / "session-in-progress.json").write_bytes(checkpoint)  # as if killed before it was removed
        assert file_in(tmp_path).recover_checkpoint() is None
        assert on_disk(tmp_path) == ["a"]
        assert not (tmp_path / "session-in-progress.json").exists()

    def test_a_crash_between_saving_and_clearing_keeps_the_finished_session(self, tmp_path: Path) -> None:
        file = file_in(tmp_path)
        file.checkpoint(session("a", seconds_ago=5, watched=100.0))
        file.save(History(sessions=(session("a", watched=400.0),)))
        assert file_in(tmp_path).recover_checkpoint() is None
        assert file_in(tmp_path).load().history.sessions == (session("a", watched=400.0),)

    def test_a_session_deleted_meanwhile_does_not_come_back(self, tmp_path: Path) -> None:
        file = file_in(tmp_path)
        file.checkpoint(session("a"))
        file.save(history_of("a").without_session("a", NOW))
        assert file_in(tmp_path).recover_checkpoint() is None
        assert on_disk(tmp_path) == []

    def test_a_session_of_which_nothing_was_watched_is_none(self, tmp_path: Path) -> None:
        file_in(tmp_path).checkpoint(session("a", watched=0.0))
        assert file_in(tmp_path).recover_checkpoint() is None
        assert not (tmp_path / "history.json").exists()
        assert not (tmp_path / "session-in-progress.json").exists()

    def test_once_saved_and_cleared_nothing_is_recovered(self, tmp_path: Path) -> None:
        file = file_in(tmp_path)
        file.checkpoint(session("a", seconds_ago=5, watched=100.0))
        file.save(history_of("a"))
        file.clear_checkpoint()
        file.clear_checkpoint()
        assert not (tmp_path / "session-in-progress.json").exists()
        assert file_in(tmp_path).recover_checkpoint() is None

    def test_it_is_not_cleared_before_it_is_saved(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        file = file_in(tmp_path)
        file.save(history_of("a"))
        file.checkpoint(session("b"))
        with monkeypatch.context() as patched:
            fill_disk(patched)
            with pytest.raises(HistoryWriteError):
                file.save(history_of("a", "b"))
        file.clear_checkpoint()
        file.checkpoint(session("c", watched=10.0))  # the next session begins
        assert file_in(tmp_path).recover_checkpoint() is not None
        assert on_disk(tmp_path) == ["a", "b", "c"]

    def test_a_finished_session_is_not_cleared_while_only_its_part_was_saved(self, tmp_path: Path) -> None:
        file = file_in(tmp_path)
        file.save(History(sessions=(session("a", seconds_ago=60, watched=100.0),)))
        file.checkpoint(session("a", watched=200.0))
        file.clear_checkpoint()
        assert file_in(tmp_path).recover_checkpoint() == session("a", watched=200.0)

    def test_it_waits_where_it_is_while_it_cannot_be_saved(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
    ) -> None:
        file_in(tmp_path).checkpoint(session("a"))
        file = file_in(tmp_path)
        with monkeypatch.context() as patched:
            fill_disk(patched)
            assert file.recover_checkpoint() == session("a")
        assert "the disk is full" in caplog.text
        assert "the disk is full" in file.load().messages[0]
        assert file_in(tmp_path).recover_checkpoint() == session("a")
        assert on_disk(tmp_path) == ["a"]

    def test_the_next_session_does_not_overwrite_one_that_waits(
        self, tmp_path: Path, caplog: pytest.LogCaptureFixture
    ) -> None:
        (tmp_path / "history.json").write_bytes(NEWER)
        file_in(tmp_path).checkpoint(session("a"))
        file = file_in(tmp_path)
        assert file.recover_checkpoint() == session("a")
        assert "newer version" in caplog.text
        file.checkpoint(session("b"))
        file.checkpoint(session("b", seconds_ago=-5))
        (tmp_path / "history.json").unlink()  # the newer version of the app was given up
        assert file_in(tmp_path).recover_checkpoint() == session("b", seconds_ago=-5)
        assert on_disk(tmp_path) == ["a", "b"]
        assert names_in(tmp_path) == {"history.json", "backups"}

    def test_a_damaged_checkpoint_is_set_aside(self, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
        path = tmp_path / "session-in-progress.json"
        path.write_bytes(b"{")
        file = file_in(tmp_path)
        assert file.last_checkpoint() is None
        assert file.recover_checkpoint() is None
        assert "could not be read" in file.load().messages[0]
        path.write_bytes(b"{{")
        file.checkpoint(session("a"))
        aside = {one.read_bytes() for one in tmp_path.glob("unreadable-session-in-progress-*.json")}
        assert aside == {b"{", b"{{"}
        assert "could not be read" in caplog.text


WRITER = """
import sys
from pathlib import Path
from hipmob_desktop.domain.history import History
from hipmob_desktop.storage.history_file import HistoryFile
from tests.storage.histories import session
file = HistoryFile(Path(sys.argv[1]))
history = file.load().history
for number in range(1_000_000):
    history = file.save(history.with_session(session(f"{len(history.sessions):06}")))
    print(len(history.sessions), flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="only systems with signals can be cut off like this")
def test_no_session_reported_as_saved_is_lost_when_the_writer_is_killed(tmp_path: Path) -> None:
    for kill in range(6):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, str(tmp_path)],
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        ) as writer:
            assert writer.stdout is not None
            reported = 0
            for _ in range(3 + kill):
                reported = int(writer.stdout.readline())
            writer.send_signal(signal.SIGKILL)
            reported = max([reported, *(int(line) for line in writer.stdout.read().split())])
        loaded = file_in(tmp_path).load()
        assert loaded.messages == ()
        assert reported <= len(loaded.history.sessions) <= reported + 1
