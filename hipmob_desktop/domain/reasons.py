# SPDX-License-Identifier: GPL-3.0-or-later
"""What went wrong, in words that the runner understands."""

from __future__ import annotations

import errno

from hipmob_desktop.domain.language import tr


def reason_of(error: Exception) -> str:
    """Words that fit after a colon and before a full stop; of an error of the system or of a codec without its number
    and its file.
    """
    code, words = getattr(error, "errno", None), getattr(error, "strerror", None)
    if code is None:
        return str(error).removesuffix(".")  # our own errors are whole sentences
    known = {
        errno.ENOSPC: tr("the disk is full"),
        errno.EDQUOT: tr("the disk quota is used up"),
        errno.EROFS: tr("the disk is read-only"),
        errno.EACCES: tr("permission is denied"),
        errno.EPERM: tr("permission is denied"),
        errno.EIO: tr("the disk reports a fault"),
    }
    return known.get(code) or (words or str(error)).lower()
