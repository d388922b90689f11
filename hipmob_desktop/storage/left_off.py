# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the last session was left in its middle: `session-left-off.json`. The session itself is in the history."""

from __future__ import annotations

import logging
from pathlib import Path

from hipmob_desktop.domain.sessions import Session, WatchedIntervals
from hipmob_desktop.storage.files import remove_durably, replace_atomically
from hipmob_desktop.storage.history_document import Checkpoint, DocumentError, checkpoint_bytes_of, checkpoint_of

LEFT_OFF_NAME = "session-left-off.json"

log = logging.getLogger(__name__)


class LeftOff:
    """One place to go on from, or none. Losing it loses no second that was practised."""

    def __init__(self, directory: Path) -> None:
        self.path = directory / LEFT_OFF_NAME

    def keep(self, session: Session, position_seconds: float, watched: WatchedIntervals) -> None:
        """Remember it, in place of the one before. Raises OSError."""
        place = Checkpoint(session=session, position_seconds=position_seconds, watched=watched.spans)
        replace_atomically(self.path, checkpoint_bytes_of(place))

    def last(self) -> Checkpoint | None:
        """What is remembered, or None; a file that cannot be read counts as none."""
        return checkpoint_in(self.path)

    def forget(self) -> None:
        """Remember none. Raises OSError."""
        remove_durably(self.path)


def checkpoint_in(path: Path) -> Checkpoint | None:
    """The place that a file keeps, or None; one that cannot be read counts as none."""
    try:
        return checkpoint_of(path.read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, DocumentError) as error:
        log.warning("%s could not be read: %s", path, error)
        return None
