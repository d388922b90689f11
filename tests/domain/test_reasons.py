# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import errno
import os

import pytest

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
