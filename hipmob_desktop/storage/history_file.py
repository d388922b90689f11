# SPDX-License-Identifier: GPL-3.0-or-later
"""The history on disk: loaded whatever state its files are in, saved so that nothing saved before is ever lost.

`history.json` is the history. Copies of it that a file synchroniser leaves beside it are merged into it. Where it is
damaged it is set aside and the newest good copy in `backups/` takes its place. The running session stands in
`session-in-progress.json` until it is saved.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from hipmob_desktop.domain.history import History
from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.reasons import reason_of
from hipmob_desktop.domain.sessions import Session, WatchedIntervals
from hipmob_desktop.storage.backups import Backups
from hipmob_desktop.storage.files import (
    Fingerprint,
    fingerprint,
    move_to_free_name,
    remove_durably,
    replace_atomically,
    set_aside,
    sync_folder,
    utc_now,
)
from hipmob_desktop.storage.history_document import (
    Checkpoint,
    DocumentError,
    NewerVersionError,
    bytes_of,
    checkpoint_bytes_of,
    checkpoint_of,
    document_of,
)
from hipmob_desktop.storage.left_off import LeftOff, checkpoint_in

HISTORY_NAME = "history.json"
CHECKPOINT_NAME = "session-in-progress.json"
BACKUPS_NAME = "backups"
MERGED_NAME = "merged"

# Syncthing writes history.sync-conflict-<time>-<device>.json, Dropbox and Nextcloud "history (conflicted copy).json",
# Google Drive "history (1).json", iCloud "history 2.json", OneDrive history-<computer>.json, rclone
# history.json.conflict1, ownCloud history_conflict-<time>.json.
_COPY = re.compile(r"history[\W_].*(\.json|conflict.*)", re.IGNORECASE)
_KEPT_CHECKPOINT = re.compile(r"session-kept-.*\.json")
_TEMPORARY = re.compile(
    r"\.(history|session-(in-progress|left-off)|hip-test-in-progress|own|fitting).*\.json\.[0-9a-f]+\.tmp"
)
_TEMPORARY_IS_STALE_AFTER = timedelta(days=1)

log = logging.getLogger(__name__)


class HistoryWriteError(OSError):
    """The history could not be written; the message is one sentence for the runner. What was there still is."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A history, what the runner should be told of how it was found, and whether saving it will be refused."""

    history: History
    messages: tuple[str, ...] = ()
    read_only: bool = False


@dataclass(frozen=True, slots=True)
class _Found:
    """What reading the files gave, before anything is changed on disk."""

    history: History
    messages: tuple[str, ...] = ()
    read_only: bool = False
    damaged: DocumentError | None = None
    from_backup: bool = False
    copies: tuple[Path, ...] = ()
    state: Fingerprint | None = None

    @property
    def needs_writing(self) -> bool:
        return not self.read_only and (self.from_backup or bool(self.copies))


class HistoryFile:
    """The history in one folder. Not for two threads at once; `now` tells the moment, for names and ages of files."""

    def __init__(self, directory: Path, now: Callable[[], datetime] = utc_now) -> None:
        self.directory = directory
        self.path = directory / HISTORY_NAME
        self.checkpoint_path = directory / CHECKPOINT_NAME
        self.backups = Backups(directory / BACKUPS_NAME)
        self.left_off = LeftOff(directory)
        self._now = now
        self._state: Fingerprint | None = None  # of history.json when we last read or wrote it
        self._written = History()  # what is in it by that
        self._unsaved_since: History | None = None  # where the changes begin that could not be written yet
        self._pending_messages: tuple[str, ...] = ()
        self._running_id: str | None = None

    # Reading

    def read(self) -> Loaded:
        """The history as the files have it, changing none of them: for commands that only look."""
        found = self._find()
        messages = found.messages
        if found.damaged is not None:
            messages = (tr("{file} could not be read ({damaged}).", file=self.path, damaged=found.damaged), *messages)
        return Loaded(found.history, messages, found.read_only)

    def load(self) -> Loaded:
        """The history, after setting a damaged file aside and merging the copies that synchronisers left.

        Never raises for what is on disk: the messages tell it.
        """
        found = self._find()
        pending, self._pending_messages = self._pending_messages, ()
        messages = [*pending, *found.messages]
        history = found.history
        self._state = None if found.read_only or found.damaged is not None else found.state
        if self._state is not None and not found.needs_writing:
            self._written = history
        try:
            if found.damaged is not None:
                messages.insert(len(pending), self._set_aside(self.path, found.damaged))
            if found.needs_writing:
                history = self.save(history)
                messages.extend(self._put_away(found.copies))
        except HistoryWriteError as error:
            messages.append(str(error))
        self._sweep()
        return Loaded(history, tuple(messages), found.read_only)

    def _find(self) -> _Found:
        main = self._find_main()
        merged, messages, copies = main.history, list(main.messages), []
        for path in self._copies():
            try:
                document = document_of(path.read_bytes())
            except OSError as error:
                messages.append(
                    tr("{file} could not be read: {reason}. It was left as it is.", file=path, reason=reason_of(error))
                )
                continue
            except DocumentError as error:
                messages.append(
                    tr("{file} could not be read ({reason}). It was left as it is.", file=path, reason=error)
                )
                continue
            if document.is_newer:
                messages.append(
                    tr("{file} was written by a newer version of the app. It was left as it is.", file=path)
                )
                continue
            merged = merged.merged(document.history)
            copies.append(path)
            messages.append(
                tr("{file}, a copy that a file synchroniser left, was merged into the history.", file=path.name)
            )
        return replace(main, history=merged, messages=tuple(messages), copies=tuple(copies))

    def _find_main(self) -> _Found:
        try:
            state = fingerprint(self.path)
            data = None if state is None else self.path.read_bytes()
        except OSError as error:
            return self._from_backup(
                tr("{file} cannot be opened: {reason}.", file=self.path, reason=reason_of(error)), read_only=True
            )
        if data is None:
            return (
                self._from_backup(tr("{file} is missing.", file=self.path))
                if self.backups.paths()
                else _Found(History())
            )
        try:
            document = document_of(data)
        except NewerVersionError as error:
            return _Found(
                History(),
                (tr("{newer} This version cannot show it ({reason}).", newer=self._newer(), reason=error),),
                read_only=True,
            )
        except DocumentError as error:
            return self._from_backup(damaged=error)
        if document.is_newer:
            return _Found(
                document.history,
                (tr("{newer} It is shown, but nothing can be saved.", newer=self._newer()),),
                read_only=True,
            )
        return _Found(document.history, state=state)

    def _newer(self) -> str:
        return tr("{file} was written by a newer version of the app.", file=self.path)

    def _from_backup(
        self, message: str | None = None, *, read_only: bool = False, damaged: DocumentError | None = None
    ) -> _Found:
        messages = () if message is None else (message,)
        backup = self.backups.newest_good()
        if backup is None:
            told = (*messages, tr("There is no good backup, so the history starts empty."))
            return _Found(History(), told, read_only, damaged)
        count = len(backup.history.sessions)
        told = (
            *messages,
            tr(
                "The newest good backup was loaded: {backup}, sessions in it: {count}.", backup=backup.path, count=count
            ),
        )
        return _Found(backup.history, told, read_only, damaged, from_backup=True)

    def _copies(self) -> tuple[Path, ...]:
        try:
            names = sorted(path for path in self.directory.iterdir() if _is_copy(path.name))
        except OSError:  # no folder, no copies; one that cannot be listed is told of by the history itself
            return ()
        return tuple(path for path in names if path.is_file())

    # Writing

    def save(self, history: History, since: History | None = None) -> History:
        """Write the history durably and return it as written: the very same, where there was nothing to merge.

        Where another program has replaced the file meanwhile, its history is merged in first; where it was damaged,
        it is set aside. `since` is what `history` was made from. It need not know yet what an earlier save has merged:
        the changes since then are written on top of that. Raises HistoryWriteError, also for a file of a newer
        version, and then the file is as it was.
        """
        if since is not None:
            since = since if self._unsaved_since is None else self._unsaved_since
            self._unsaved_since = since
        try:
            history = self._merged_with_disk(history, since)
            data = bytes_of(history)
            self._state = replace_atomically(self.path, data)
        except HistoryWriteError:
            raise
        except DocumentError as error:
            raise HistoryWriteError(
                tr("The history was not written to {file}: {reason}.", file=self.path, reason=error)
            ) from error
        except OSError as error:
            raise HistoryWriteError(
                tr("The history could not be written to {file}: {reason}.", file=self.path, reason=reason_of(error))
            ) from error
        self._written, self._unsaved_since = history, None
        try:
            self.backups.keep(history, data, self._now().date())
        except OSError as error:
            # The session is safe already, and the next save tries again.
            log.warning("no backup was written to %s: %s", self.backups.directory, reason_of(error))
        return history

    def _merged_with_disk(self, history: History, since: History | None) -> History:
        replaced = self._replaced()
        if since is None:
            return history if replaced is None else history.merged(replaced)
        if replaced is None and since is self._written:
            return history
        caught_up = history.caught_up(since, self._written if replaced is None else replaced)
        return history if caught_up == history else caught_up

    def _replaced(self) -> History | None:
        """What another program has put in the place of what we read or wrote last, or None."""
        state = fingerprint(self.path)
        if state is None or state == self._state:
            return None
        try:
            document = document_of(self.path.read_bytes())
        except NewerVersionError as error:
            raise HistoryWriteError(
                tr("{newer} Nothing was saved, so that nothing in it is lost.", newer=self._newer())
            ) from error
        except DocumentError as error:
            self._note(self._set_aside(self.path, error))
            return None
        if document.is_newer:
            raise HistoryWriteError(
                tr("{newer} Nothing was saved, so that nothing in it is lost.", newer=self._newer())
            )
        return document.history

    def _note(self, message: str) -> None:
        """Have the next `load` tell this too."""
        log.warning("%s", message)
        self._pending_messages = (*self._pending_messages, message)

    def _set_aside(self, path: Path, error: DocumentError) -> str:
        try:
            moved = set_aside(path, self._now)
        except OSError as refused:
            raise HistoryWriteError(
                tr(
                    "{file} could not be read ({reason}) and could not be set aside: {refusal}.",
                    file=path,
                    reason=error,
                    refusal=reason_of(refused),
                )
            ) from refused
        return tr(
            "{file} could not be read ({reason}). It was set aside as {name}.", file=path, reason=error, name=moved.name
        )

    def _put_away(self, copies: Iterable[Path]) -> list[str]:
        messages = []
        for path in copies:
            try:
                move_to_free_name(path, self.backups.directory / MERGED_NAME / path.name)
            except OSError as error:
                messages.append(
                    tr("{file} was merged, but could not be put away: {reason}.", file=path, reason=reason_of(error))
                )
        return messages

    def _sweep(self) -> None:
        """Remove what writes that were cut off have left, once no program can still be at it."""
        stale_before = (self._now() - _TEMPORARY_IS_STALE_AFTER).timestamp()
        for folder in (self.directory, self.backups.directory):
            try:
                for path in folder.iterdir():
                    if _TEMPORARY.fullmatch(path.name) and path.stat().st_mtime < stale_before:
                        path.unlink()
            except FileNotFoundError:
                continue  # no folder, or another copy of the app sweeps too
            except OSError as error:
                log.info("left-over files stay in %s: %s", folder, reason_of(error))

    # The running session

    def checkpoint(
        self,
        session: Session,
        *,
        position_seconds: float = 0.0,
        watched: WatchedIntervals | None = None,
    ) -> None:
        """Keep the running session as it stands; to be called at least every 5 s. Raises HistoryWriteError."""
        try:
            if self._running_id != session.id:
                self._keep_other_than(session.id)
                self._running_id = session.id
            spans = () if watched is None else watched.spans
            checkpoint = Checkpoint(session=session, position_seconds=position_seconds, watched=spans)
            replace_atomically(self.checkpoint_path, checkpoint_bytes_of(checkpoint))
        except HistoryWriteError:
            raise
        except OSError as error:
            message = tr(
                "The running session could not be kept in {file}: {reason}.",
                file=self.checkpoint_path,
                reason=reason_of(error),
            )
            raise HistoryWriteError(message) from error

    def last_checkpoint(self) -> Checkpoint | None:
        """The running session that was kept, with what is needed to resume it, or None."""
        return checkpoint_in(self.checkpoint_path)

    def recover_checkpoint(self) -> Session | None:
        """Save what an earlier run of the app left unsaved, and return the session it was in, or None.

        Each such session comes into the history once, however often this is cut off: its id is the same. A checkpoint
        whose session cannot be saved now stays, and the session is returned all the same. To resume the session, read
        `last_checkpoint` before.
        """
        checkpoints = self._checkpoints()
        if not checkpoints:
            return None
        loaded = self.load()
        self._pending_messages = (*loaded.messages, *self._pending_messages)
        history, recovered = loaded.history, []
        for session in (checkpoint.session for checkpoint in checkpoints.values()):
            changed = history.with_session(session)
            if session.watched_seconds > 0 and changed != history:
                history = changed
                recovered.append(session)
        try:
            if recovered:
                self.save(history)
            for path in checkpoints:
                path.unlink(missing_ok=True)
            sync_folder(self.directory)
        except OSError as error:
            self._note(tr("A session of an earlier run could not be put into the history yet: {reason}", reason=error))
        return max(recovered, key=lambda session: session.modified_at, default=None)

    def clear_checkpoint(self) -> None:
        """Forget the running session, if `save` has written it; one that could not be saved stays to be recovered.

        Raises HistoryWriteError.
        """
        self._running_id = None
        checkpoint = self.last_checkpoint()
        if checkpoint is None or not self._is_saved(checkpoint.session):
            return
        try:
            remove_durably(self.checkpoint_path)
        except OSError as error:
            message = tr("{file} could not be removed: {reason}.", file=self.checkpoint_path, reason=reason_of(error))
            raise HistoryWriteError(message) from error

    def _is_saved(self, session: Session) -> bool:
        """Whether the history last written makes `session` unnecessary: nothing in it, in there, or deleted there."""
        return session.watched_seconds <= 0 or self._written.with_session(session) == self._written

    def _checkpoints(self) -> dict[Path, Checkpoint]:
        """The running sessions of earlier runs: the last one, and those that were kept because they were not saved."""
        found = {}
        for path in self._checkpoint_paths():
            try:
                found[path] = checkpoint_of(path.read_bytes())
            except OSError as error:
                log.warning("%s could not be read: %s", path, reason_of(error))
            except DocumentError as error:
                self._note(self._set_aside_if_possible(path, error))
        return found

    def _checkpoint_paths(self) -> list[Path]:
        try:
            names = sorted(path for path in self.directory.iterdir() if _KEPT_CHECKPOINT.fullmatch(path.name))
        except OSError:  # no folder, no sessions
            return []
        return [*names, *([self.checkpoint_path] if self.checkpoint_path.exists() else [])]

    def _set_aside_if_possible(self, path: Path, error: DocumentError) -> str:
        try:
            return self._set_aside(path, error)
        except HistoryWriteError as refused:
            return str(refused)

    def _keep_other_than(self, session_id: str) -> None:
        """Put an earlier session's checkpoint that was never cleared out of the way, for `recover_checkpoint`."""
        try:
            earlier = checkpoint_of(self.checkpoint_path.read_bytes()).session
        except FileNotFoundError:
            return
        except DocumentError as error:
            self._note(self._set_aside(self.checkpoint_path, error))
            return
        if earlier.id != session_id:
            name = re.sub(r"[^0-9A-Za-z-]", "", earlier.id)[:36]
            move_to_free_name(self.checkpoint_path, self.directory / f"session-kept-{name}.json")


def _is_copy(name: str) -> bool:
    return name != HISTORY_NAME and _COPY.fullmatch(name) is not None
