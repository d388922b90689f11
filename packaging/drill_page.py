# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes docs/drills.md, a page with one picture a drill, out of the drill files and the clips the app plays.

Run in the app's environment: python packaging/drill_page.py [--check]
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import av
import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from hipmob_desktop.domain.drills import Drill, Position, Sides
from hipmob_desktop.domain.routines import Mode, Routine
from hipmob_desktop.storage.routine_files import load_drills, load_routines

ROOT = Path(__file__).resolve().parents[1]
ASSETS = ROOT / "assets"
ATHLETE = "woman"
PAGE = ROOT / "docs" / "drills.md"
PICTURES = ROOT / "docs" / "pictures" / "drills"
PICTURE_WIDTH = 640
PICTURE_QUALITY = 84
#: Frames are compared at this size to find the one in which the drill is farthest from where it starts.
THUMBNAIL = (96, 54)

POSITIONS = {
    Position.STANDING: "Standing",
    Position.HALF_KNEELING: "Half-kneeling and lunge",
    Position.QUADRUPED: "On hands and knees",
    Position.SEATED: "Seated",
    Position.SUPINE: "On your back",
    Position.SIDE_LYING: "On your side",
}
SIDES = {
    Sides.PER_SIDE: "one side, then the other",
    Sides.ALTERNATING: "left and right in turn",
    Sides.BILATERAL: "both sides together",
}
HEAD = """\
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!-- Made by packaging/drill_page.py from assets/; change the drill files and run it again. -->
# The drills

Each picture is a frame of the clip that the app plays. Where sides are filmed apart, the left one is shown. The orange
glow is what the drill works on. [How a new drill is made](new-drill.md) goes from a text file to a clip.

Stop at sharp, pinching or groin pain, numbness or a joint that gives way. None of this is medical advice.
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="fail when the page is not what would be made now")
    check: bool = parser.parse_args().check
    drills = load_drills(ASSETS / "drills")
    routines = load_routines(ASSETS / "routines", drills)
    text = "\n".join(page(drills, routines)) + "\n"
    if check:
        return report(list(mistakes(text, drills)))
    PICTURES.mkdir(parents=True, exist_ok=True)
    for drill in drills.values():
        save(telling_frame(clip_of(drill)), picture_of(drill))
    PAGE.write_text(text, encoding="utf-8")
    print(PAGE)
    return 0


def mistakes(text: str, drills: Mapping[str, Drill]) -> Iterator[str]:
    """What is wrong with the page as it lies there."""
    if not PAGE.exists() or PAGE.read_text(encoding="utf-8") != text:
        yield f"{PAGE.relative_to(ROOT)} is older than the drill files: run python packaging/drill_page.py"
    for drill in drills.values():
        if not picture_of(drill).exists():
            yield f"{picture_of(drill).relative_to(ROOT)} is missing: run python packaging/drill_page.py"


def report(found: list[str]) -> int:
    for line in found:
        print(line, file=sys.stderr)
    return 1 if found else 0


def page(drills: Mapping[str, Drill], routines: Mapping[Mode, Routine]) -> Iterator[str]:
    """The page, line by line."""
    yield HEAD
    for position, title in POSITIONS.items():
        here = [drill for drill in drills.values() if drill.position is position]
        if not here:
            continue
        yield f"## {title}\n"
        for drill in here:
            yield from entry(drill, routines)


def entry(drill: Drill, routines: Mapping[Mode, Routine]) -> Iterator[str]:
    """One drill."""
    yield f"### {drill.name}\n"
    yield f"![{drill.name}: {drill.start_position}](pictures/drills/{drill.id}.jpg)\n"
    within = [routine.name for routine in routines.values() if drill in {one.drill for one in routine.work_segments}]
    yield f"{drill.start_position}\n"
    yield f"- **Cues:** {' '.join(drill.cues)}"
    yield f"- **Dose:** {drill.dose}, {SIDES[drill.sides]}; {drill.kind.value}; works on {', '.join(drill.targets)}"
    yield f"- **Fault to avoid:** {drill.fault}"
    yield f"- **Easier:** {drill.easier}{easier_link(drill)} **Harder:** {drill.harder}"
    yield f"- **Caution:** {drill.caution}"
    yield f"- **In:** {', '.join(within) or 'no routine of ours'}; file `assets/drills/{drill.id}.toml`\n"


def easier_link(drill: Drill) -> str:
    """A link to the picture of the easier variant, when there is one."""
    picture = ASSETS / "posters" / ATHLETE / f"{drill.id}.easier.jpg"
    return f" ([picture](../{picture.relative_to(ROOT)}))" if picture.exists() else ""


def clip_of(drill: Drill) -> Path:
    """The drill's loop, of the left side where sides are filmed apart."""
    side = ".left" if drill.sides is Sides.PER_SIDE else ""
    return ASSETS / "clips" / ATHLETE / f"{drill.id}{side}.webm"


def picture_of(drill: Drill) -> Path:
    return PICTURES / f"{drill.id}.jpg"


def telling_frame(clip: Path) -> av.VideoFrame:
    """The frame that differs most from the first one: the drill at the end of its reach."""
    with av.open(str(clip)) as container:
        frames = list(container.decode(video=0))
    first = thumbnail(frames[0])
    differences = [float(np.abs(thumbnail(frame) - first).mean()) for frame in frames]
    return frames[int(np.argmax(differences))]


def thumbnail(frame: av.VideoFrame) -> np.ndarray:
    width, height = THUMBNAIL
    return np.asarray(frame.reformat(width=width, height=height, format="gray").to_ndarray(), float)


def save(frame: av.VideoFrame, path: Path) -> None:
    rgb = frame.reformat(
        format="rgb24", src_colorspace="ITU709", dst_colorspace="ITU709", src_color_range="MPEG", dst_color_range="JPEG"
    ).to_ndarray()
    rgb = np.ascontiguousarray(rgb)
    image = QImage(rgb.data, rgb.shape[1], rgb.shape[0], rgb.strides[0], QImage.Format.Format_RGB888)
    small = image.scaledToWidth(PICTURE_WIDTH, Qt.TransformationMode.SmoothTransformation)
    if not small.save(str(path), "JPG", PICTURE_QUALITY):
        raise OSError(f"{path} cannot be written")


if __name__ == "__main__":
    sys.exit(main())
