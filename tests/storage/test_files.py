# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import errno
import os
import re
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hipmob_desktop.storage import files
from hipmob_desktop.storage.files import (
    device_id,
    fingerprint,
    move_to_free_name,
    replace_atomically,
    set_aside,
)


def test_a_file_is_written_with_the_folders_it_needs(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "file.json"
    replace_atomically(path, b"one")
    replace_atomically(path, b"two")
    assert path.read_bytes() == b"two"
    assert [one.name for one in path.parent.iterdir()] == ["file.json"]


def test_the_new_file_can_be_known_again_and_told_from_another(tmp_path: Path) -> None:
    path = tmp_path / "file.json"
    assert fingerprint(path) is None
    written = replace_atomically(path, b"one")
    assert fingerprint(path) == written
    assert replace_atomically(path, b"one") != written


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    path = tmp_path / "file.json"
    path.write_bytes(b"old")

    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(*((os, "fsync") if step == "fsync" else (Path, "replace")), refuse)
    with pytest.raises(OSError, match="No space left"):
        replace_atomically(path, b"new")
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [("file.json", b"old")]


def test_the_data_is_on_disk_before_the_name_and_the_name_before_the_return(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file.json"
    steps = []
    fsync, replace = os.fsync, Path.replace

    def noted_fsync(descriptor: int) -> None:
        steps.append("fsync folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "fsync file")
        fsync(descriptor)

    def noted_replace(self: Path, target: Path) -> Path:
        steps.append("rename")
        return replace(self, target)

    monkeypatch.setattr(os, "fsync", noted_fsync)
    monkeypatch.setattr(Path, "replace", noted_replace)
    replace_atomically(path, b"data")
    assert steps == ["fsync file", "rename", "fsync folder"]


def test_a_folder_that_cannot_be_flushed_is_no_error_but_a_faulty_disk_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(code: int) -> None:
        def fsync(_: int) -> None:
            raise OSError(code, os.strerror(code))

        monkeypatch.setattr(os, "fsync", fsync)

    answer(errno.EINVAL)
    files.sync_folder(tmp_path)
    answer(errno.EIO)
    with pytest.raises(OSError, match=os.strerror(errno.EIO)):
        files.sync_folder(tmp_path)


def test_the_file_a_link_points_to_is_replaced_and_the_link_stays(tmp_path: Path) -> None:
    target = tmp_path / "synchronised" / "history.json"
    replace_atomically(target, b"old")
    link = tmp_path / "history.json"
    link.symlink_to(target)
    replace_atomically(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_a_file_is_private_at_first_and_keeps_the_mode_it_was_given(tmp_path: Path) -> None:
    path = tmp_path / "file.json"
    replace_atomically(path, b"one")
    assert path.stat().st_mode & 0o777 == 0o600
    path.chmod(0o640)
    replace_atomically(path, b"two")
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_file_is_moved_beside_one_of_its_name_rather_than_over_it(tmp_path: Path) -> None:
    (tmp_path / "kept.json").write_bytes(b"kept")
    for number, content in enumerate([b"first", b"second"], 2):
        path = tmp_path / "file.json"
        path.write_bytes(content)
        moved = move_to_free_name(path, tmp_path / "kept.json")
        assert moved.name == f"kept-{number}.json"
        assert moved.read_bytes() == content
    assert (tmp_path / "kept.json").read_bytes() == b"kept"


def test_what_cannot_be_read_is_set_aside_under_a_name_that_tells_when_and_lies_over_nothing(tmp_path: Path) -> None:
    earlier = tmp_path / "own.unreadable.json"  # as the app once named them
    earlier.write_text("of an earlier version", encoding="utf-8")
    names = []
    for content in ("first", "second"):
        (tmp_path / "own.json").write_text(content, encoding="utf-8")
        moved = set_aside(tmp_path / "own.json", lambda: datetime(2026, 11, 23, 6, 21, 4, tzinfo=UTC))
        names.append(moved.name)
        assert moved.read_text(encoding="utf-8") == content
    assert names == ["unreadable-own-20261123T062104Z.json", "unreadable-own-20261123T062104Z-2.json"]
    assert {path.name for path in tmp_path.iterdir()} == {earlier.name, *names}


def test_the_device_id_is_short_and_stays_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files.platform, "node", lambda: "Anna's Laptop.example.org")
    first = device_id()
    assert re.fullmatch(r"anna-s-laptop-[0-9a-f]{4}", first)
    assert device_id() == first


def test_two_machines_of_one_name_have_two_ids(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files.platform, "node", lambda: "")
    identity = tmp_path / "machine-id"
    monkeypatch.setattr(files, "_MACHINE_ID_FILES", (tmp_path / "none", identity))
    ids = set()
    for text in ("b5f1", "9c40"):
        identity.write_text(text)
        ids.add(device_id())
    identity.unlink()
    ids.add(device_id())  # by the network card instead
    assert len(ids) == 3
    assert all(one.startswith("device-") for one in ids)
