# SPDX-License-Identifier: GPL-3.0-or-later
"""A hip test under way, in `hip-test-in-progress.json`: closing the window in the middle of one loses nothing."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import msgspec

from hipmob_desktop.domain.hip_tests import HipTestDraft
from hipmob_desktop.storage.files import remove_durably, replace_atomically, set_aside
from hipmob_desktop.storage.history_document import DocumentError, hip_test_fields, hip_test_of
from hipmob_desktop.storage.json_text import readable_json

DRAFT_NAME = "hip-test-in-progress.json"
DRAFT_FORMAT = "hipmob-hip-test-in-progress"
DRAFT_VERSION = 1

log = logging.getLogger(__name__)


class _DraftFields(msgspec.Struct, frozen=True, kw_only=True):
    format: str
    version: int
    step: str = ""
    test: dict[str, Any]


class HipTestDraftFile:
    """The draft in one folder. Not for two threads at once."""

    def __init__(self, directory: Path) -> None:
        self.path = directory / DRAFT_NAME

    def load(self) -> HipTestDraft | None:
        """The draft that was left, or None. What cannot be read is set aside, never overwritten."""
        try:
            return _draft_of(self.path.read_bytes())
        except FileNotFoundError:
            return None
        except OSError as error:
            log.warning("%s could not be read: %s", self.path, error)
            return None
        except DocumentError as error:
            log.warning("%s could not be read (%s) and was set aside", self.path, error)
            self._set_aside()
            return None

    def save(self, draft: HipTestDraft) -> None:
        """Keep the draft. Raises OSError."""
        fields = _DraftFields(
            format=DRAFT_FORMAT, version=DRAFT_VERSION, step=draft.step, test=hip_test_fields(draft.test)
        )
        replace_atomically(self.path, readable_json(fields))

    def clear(self) -> None:
        """Forget the draft. Raises OSError."""
        remove_durably(self.path)

    def _set_aside(self) -> None:
        try:
            set_aside(self.path)
        except OSError as error:
            log.warning("%s could not be set aside: %s", self.path, error)


def _draft_of(data: bytes) -> HipTestDraft:
    try:
        fields = msgspec.json.decode(data, type=_DraftFields)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise DocumentError(str(error)) from error
    if fields.format != DRAFT_FORMAT or fields.version > DRAFT_VERSION:
        raise DocumentError(f"format: is {fields.format!r} {fields.version}, not {DRAFT_FORMAT!r} {DRAFT_VERSION}")
    return HipTestDraft(hip_test_of(fields.test), fields.step)
