# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import errno
import os

import pytest

from hipmob_desktop.__main__ import for_the_user
from hipmob_desktop.domain.reasons import reason_of


@pytest.mark.parametrize(
    "code, words",
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "the disk is read-only"),
        (errno.EACCES, "permission is denied"),
        (errno.ENOTDIR, "not a directory"),
    ],
)
def test_why_the_system_refused_is_told_in_words(code: int, words: str) -> None:
    assert reason_of(OSError(code, os.strerror(code), "/some/file")) == words


@pytest.mark.parametrize("error", [PermissionError("Own.json is of Tomorrow"), ValueError("Own.json is of Tomorrow")])
def test_what_is_in_words_already_is_told_as_it_is(error: Exception) -> None:
    assert reason_of(error) == "Own.json is of Tomorrow"


def test_a_sentence_is_told_without_its_full_stop_as_one_follows() -> None:
    assert reason_of(PermissionError("own.json is of tomorrow.")) == "own.json is of tomorrow"
    assert for_the_user(OSError("The history is a folder.")) == "The history is a folder."
