# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding libVLC. It is asked once a process; the answer is an instance or the reason why there is none."""

from __future__ import annotations

import ctypes
import importlib
from dataclasses import dataclass
from functools import cache
from typing import Any

from hipmob_desktop.domain.language import tr

# --avcodec-hw=none: pictures are wanted in memory, and trying VA-API and VDPAU first costs time at each opening.
OPTIONS = (
    "--quiet",
    "--no-video-title-show",
    "--no-osd",
    "--no-spu",
    "--no-lua",
    "--no-stats",
    "--no-xlib",
    "--avcodec-hw=none",
    "--swscale-mode=0",  # bilinear: as good as any for making pictures smaller, and the cheapest
    "--audio-time-stretch",  # another speed, the same pitch
)


@dataclass(frozen=True, slots=True)
class VlcLibrary:
    """The python-vlc module and its one libVLC instance (both untyped)."""

    module: Any
    instance: Any


@cache
def find_vlc() -> VlcLibrary | str:
    """libVLC, or why it cannot serve."""
    # python-vlc exits on a bad PYTHON_VLC_LIB_PATH, raises NameError or NotImplementedError where there is no libVLC,
    # and gives None where libVLC has no plugins.
    try:
        module: Any = importlib.import_module("vlc")
        _silence_alsa()
        instance = module.Instance(list(OPTIONS))
    except (ImportError, OSError, NameError, NotImplementedError, AttributeError, SystemExit) as error:
        return tr("libVLC was not found ({reason})", reason=type(error).__name__)
    if not instance:
        return tr("libVLC was found but has no plugins")
    return VlcLibrary(module, instance)


def _silence_alsa() -> None:
    """Without a sound card libVLC tries ALSA again for each block, and ALSA writes 500 lines a second to stderr.

    The handler has to be in C, since it is called from libVLC's threads with a variable argument list. getpid takes no
    notice of arguments and does nothing else.
    """
    try:
        alsa = ctypes.CDLL("libasound.so.2")
        do_nothing = ctypes.cast(ctypes.CDLL(None).getpid, ctypes.c_void_p)
    except (OSError, AttributeError):
        return  # no ALSA, nothing to silence
    alsa.snd_lib_error_set_handler.argtypes = [ctypes.c_void_p]
    alsa.snd_lib_error_set_handler(do_nothing)
