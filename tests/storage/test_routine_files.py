# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from hipmob_desktop.domain.drills import Drill, Kind, Side, Sides, with_side
from hipmob_desktop.domain.routines import Mode, SegmentKind
from hipmob_desktop.storage.routine_files import DataFileError, load_drills, load_routines

ASSETS = Path(__file__).parents[2] / "assets"


@pytest.fixture(scope="module")
def drills() -> dict[str, Drill]:
    return load_drills(ASSETS / "drills")


@pytest.fixture
def drill_folder(tmp_path: Path) -> Path:
    """A folder with one drill, to be spoiled."""
    folder = tmp_path / "drills"
    folder.mkdir()
    text = (ASSETS / "drills" / "fire-hydrant.toml").read_text(encoding="utf-8")
    (folder / "fire-hydrant.toml").write_text(text.split("\n[")[0], encoding="utf-8")
    return folder


@pytest.fixture
def routine_folder(tmp_path: Path) -> Path:
    """A folder with the three routines, to be spoiled."""
    return Path(shutil.copytree(ASSETS / "routines", tmp_path / "routines"))


def spoil(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def line_with(path: Path, start: str, after: str = "") -> int:
    """The number of the first line that begins so, below the line that holds `after`."""
    lines = path.read_text(encoding="utf-8").split("\n")
    first = next(number for number, line in enumerate(lines) if after in line) if after else 0
    return next(number for number, line in enumerate(lines[first:], first + 1) if line.startswith(start))


def test_the_library_has_25_drills_that_can_be_coached(drills: dict[str, Drill]) -> None:
    assert len(drills) == 25
    assert list(drills) == sorted(drills)
    for drill in drills.values():
        assert len(drill.cues) == 2
        shown = (*drill.cues, drill.start_position, drill.fault, drill.easier, drill.harder, drill.caution)
        spoken = [drill.movement, drill.avoid, drill.breathing, drill.switching, *dict(drill.moving_in).values()]
        sentences = [with_side(sentence, Side.LEFT) for sentence in (*shown, *spoken) if sentence]
        assert all(sentence[0].isupper() and sentence.endswith(".") for sentence in sentences)


def test_names_of_drills_are_distinct_on_screen_and_by_ear(drills: dict[str, Drill]) -> None:
    assert len({drill.name for drill in drills.values()}) == 25
    assert len({drill.spoken_name for drill in drills.values()}) == 25


def test_spoken_names_hold_only_what_a_voice_reads_right(drills: dict[str, Drill]) -> None:
    for drill in drills.values():
        assert re.fullmatch(r"[A-Za-z][A-Za-z -]+", drill.spoken_name)


def test_inward_rotation_is_never_asked_beyond_comfort(drills: dict[str, Drill]) -> None:
    for name in ("ninety-ninety-switch", "ninety-ninety-stretch"):
        assert any("only as far as is comfortable" in cue for cue in drills[name].cues)


def test_every_routine_lasts_ten_minutes_without_a_gap(drills: dict[str, Drill]) -> None:
    routines = load_routines(ASSETS / "routines", drills)
    assert list(routines) == list(Mode)
    for routine in routines.values():
        assert routine.seconds == 600.0
        starts = [segment.start_seconds for segment in routine.segments]
        assert starts == [0.0, *(segment.end_seconds for segment in routine.segments[:-1])]


def test_left_and_right_get_equal_time_in_every_routine(drills: dict[str, Drill]) -> None:
    for routine in load_routines(ASSETS / "routines", drills).values():
        for drill in {segment.drill.id for segment in routine.work_segments}:
            seconds = dict.fromkeys(Side, 0.0)
            for segment in routine.work_segments:
                if segment.drill.id == drill:
                    seconds[segment.side] += segment.seconds
            assert seconds[Side.LEFT] == seconds[Side.RIGHT]


def test_pre_run_holds_no_static_stretch(drills: dict[str, Drill]) -> None:
    work = load_routines(ASSETS / "routines", drills)[Mode.PRE_RUN].work_segments
    assert all(segment.drill.kind is not Kind.HOLD for segment in work)


def test_getting_ready_looks_ahead_to_the_work_that_follows(drills: dict[str, Drill]) -> None:
    for routine in load_routines(ASSETS / "routines", drills).values():
        for segment in routine.segments:
            if not segment.is_work:
                following = routine.next_work(segment)
                assert following is not None
                assert (segment.drill, segment.side) == (following.drill, following.side)
                assert segment.reps is None


def test_the_pre_run_routine_reads_as_its_file_says(drills: dict[str, Drill]) -> None:
    segments = load_routines(ASSETS / "routines", drills)[Mode.PRE_RUN].segments
    march, onto_all_fours, brisk = segments[1], segments[2], segments[-2]
    assert (march.drill.id, march.side, march.reps, march.brisk) == ("a-march", Side.ALTERNATING, 40, False)
    assert (onto_all_fours.kind, onto_all_fours.move_to) == (SegmentKind.TRANSITION, "quadruped")
    assert (brisk.start_seconds, brisk.reps, brisk.brisk) == (550.0, 60, True)


def test_a_hold_says_how_to_breathe(drill_folder: Path) -> None:
    spoil(drill_folder / "fire-hydrant.toml", 'kind = "activation"', 'kind = "hold"')
    with pytest.raises(DataFileError, match=r"fire-hydrant\.toml:1: breathing: is missing, and a hold needs it"):
        load_drills(drill_folder)


def test_pose_tables_are_left_to_the_studio(drill_folder: Path) -> None:
    path = drill_folder / "fire-hydrant.toml"
    before = load_drills(drill_folder)
    path.write_text(path.read_text(encoding="utf-8") + "\n[figure]\ncolour = 1\n[[figure.keys]]\nat = 0.5\n")
    assert load_drills(drill_folder) == before


def test_a_mistake_in_a_pose_table_is_for_the_studio_to_tell(drill_folder: Path) -> None:
    path = drill_folder / "fire-hydrant.toml"
    before = load_drills(drill_folder)
    path.write_text(path.read_text(encoding="utf-8") + "\n[figure]\ncolour = \n")
    assert load_drills(drill_folder) == before


def test_a_table_whose_name_only_begins_like_that_of_the_pose_is_checked_too(drill_folder: Path) -> None:
    path = drill_folder / "fire-hydrant.toml"
    path.write_text(f"{path.read_text(encoding='utf-8')}\n[figure-notes]\nred = 1\n")
    with pytest.raises(DataFileError, match="figure-notes: is not a known field"):
        load_drills(drill_folder)


@pytest.mark.parametrize("pose", ["[figure]\ncolour = 1\n", "[[figure.keys]]\nplace = [\n  [1, 2],\n  [3, 4]\n]\n"])
def test_what_comes_after_the_pose_tables_is_checked_too(drill_folder: Path, pose: str) -> None:
    path = drill_folder / "fire-hydrant.toml"
    path.write_text(f"{path.read_text(encoding='utf-8')}\n{pose}[colours]\nred = 1\n")
    with pytest.raises(DataFileError, match="colours: is not a known field"):
        load_drills(drill_folder)


@pytest.mark.parametrize(
    "old, new, start, message",
    [
        ('id = "fire-hydrant"', 'id = "hydrant"', "id", "id: is 'hydrant', but the file is named 'fire-hydrant'"),
        ("priority = 2", 'priority = "2"', "priority", "priority: expected `int`, got `str`"),
        ("priority = 2", "priority = 0", "priority", "priority: expected `int` >= 1"),
        ('kind = "activation"', 'kind = "sprint"', "kind", "kind: invalid enum value 'sprint'"),
        ("priority = 2", "priority = 2\ncolour = 3", "colour", "colour: is not a known field"),
        ("priority = 2", "priority = 2\n[colour]\nred = 3", "[colour", "colour: is not a known field"),
        ('dose = "8 on each side"\n', "", "#", "dose: is missing"),
        ("loop_seconds = 2.5", "loop_seconds = 4", "loop_seconds", "which is not a whole number of repetitions"),
        ("seconds_per_rep = 2.5", "seconds_per_rep = -1", "seconds_per_rep", "seconds_per_rep: expected `float` > 0.0"),
        ("loop_seconds = 2.5", "loop_seconds = nan", "loop_seconds", "loop_seconds: "),
        ("priority = 2", "priority = 2\nbrisk_seconds_per_rep = 3.0", "brisk", "which is no brisker than 2.5 s"),
        ("priority = 2", "priority = 2\nbrisk_seconds_per_rep = 1.01", "brisk", "not a whole number of pictures"),
        ('name = "Fire hydrant"', 'name = " Fire hydrant"', "name", "must be one line without spaces around it"),
        ('name = "Fire hydrant"', 'name = "Fire\\nhydrant"', "name", "must be one line without spaces around it"),
        ('name = "Fire hydrant"', 'name = ""', "name", "name: expected `str` of length >= 1"),
        ('    "Lift the knee sideways.",\n', "", "cues", "cues: expected `array` of length 2, got 1"),
        ('avoid = "Don\'t roll your hips open."\n', "", "#", "avoid: is missing"),
        ("Stay here and lift the {side} knee.", "Lift the {knee}.", "switching", "has {knee}; only switching"),
        (
            "Lift the bent knee",
            "Lift the {side} knee",
            "movement",
            "movement: has {side}; only switching and moving_in",
        ),
        ("moving_in.quadruped", "moving_in.lying", "moving_in.lying", "moving_in: invalid enum value 'lying'"),
        ('sides = "per-side"', 'sides = "bilateral"', "switching", "has no side to change to"),
        ("priority = 2", "priority = = 2", "priority", "priority: is not valid TOML"),
        ("priority = 2", "priority = 2\npriority = 3", "priority = 3", "is not valid TOML"),
    ],
)
def test_a_mistake_in_a_drill_is_told_with_file_line_and_field(
    drill_folder: Path, old: str, new: str, start: str, message: str
) -> None:
    path = drill_folder / "fire-hydrant.toml"
    spoil(path, old, new)
    with pytest.raises(DataFileError) as caught:
        load_drills(drill_folder)
    assert str(caught.value).startswith(f"{path}:{line_with(path, start)}: ")
    assert message in str(caught.value)


def test_an_alternating_loop_must_show_both_sides(tmp_path: Path) -> None:
    text = (ASSETS / "drills" / "a-march.toml").read_text(encoding="utf-8").split("\n[")[0]
    (tmp_path / "a-march.toml").write_text(text.replace("loop_seconds = 2.0", "loop_seconds = 3.0"))
    with pytest.raises(DataFileError, match="loop_seconds: is 3 s, which is not a whole number of pairs"):
        load_drills(tmp_path)


# The line after which each mistake sits: segment 1 (from 0) is the A-march, segment 2 a transition, 3 cat-cow.
@pytest.mark.parametrize(
    "old, new, at, message",
    [
        (
            'start = "00:15"',
            'start = "00:16"',
            'start = "00:16"',
            "is 00:16, but the segment before ends at 00:15",
        ),
        ('start = "00:15"', 'start = "15"', 'start = "15"', "start: is '15', which is not minutes and seconds"),
        ('drill = "cat-cow"', 'drill = "dog"', 'drill = "dog"', "drill: 'dog' is not a drill of the library"),
        ('drill = "cat-cow"\n', "", "", "drill: is missing"),
        ('side = "both"', 'side = "left"', 'side = "left"', "side: is 'left', but cat-cow is worked both"),
        ('side = "both"', 'side = "middle"', 'side = "middle"', "side: invalid enum value 'middle'"),
        ("reps = 6", "reps = 7", "reps = 7", "reps: is 7, but 24 s hold 6 of 4 s"),
        ("reps = 6\n", "", "", "reps: is missing"),
        (
            "reps = 6",
            "reps = 6\nbrisk = true",
            "brisk = true",
            "brisk: is set, but cat-cow has no brisk",
        ),
        ("reps = 6", "reps = 6\nreaps = 6", "reaps = 6", "reaps: is not a known field"),
        ("reps = 6", 'reps = 6\nmove_to = "sit"', 'move_to = "sit"', "move_to: belongs to an intro or a transition"),
        ("seconds = 8", "seconds = 9", "seconds = 9", "seconds: is 9 s, but a transition lasts 5 to 8 s"),
        ('"quadruped"', '"Mars"', 'move_to = "Mars"', "move_to: is 'Mars', which is none of half-kneel, "),
        ("seconds = 8", "seconds = 8\nreps = 3", "reps = 3", "reps: belongs to work, not to a transition"),
        ("seconds = 15", "seconds = 15\nbrisk = true", "brisk = true", "brisk: belongs to work, not to an intro"),
        ("seconds = 15", "seconds = 4", "seconds = 4", "seconds: is 4 s, but an intro lasts at least 5 s"),
        (
            "seconds = 40",
            "seconds = 41",
            "seconds = 41",
            "seconds: is 41 s, which is not a whole number of loops",
        ),
        ("seconds = 40", "seconds = 40.5", "seconds = 40.5", "seconds: expected `int`"),
        ('kind = "transition"', 'kind = "intro"', "", "kind: may be intro only in the first segment"),
    ],
)
def test_a_mistake_in_a_routine_is_told_with_file_line_and_field(
    routine_folder: Path, drills: dict[str, Drill], old: str, new: str, at: str, message: str
) -> None:
    path = routine_folder / "pre-run.toml"
    spoil(path, old, new)
    with pytest.raises(DataFileError) as caught:
        load_routines(routine_folder, drills)
    found = re.fullmatch(rf"{re.escape(str(path))}:(\d+): segments\[(\d+)\]\.(.*)", str(caught.value))
    assert found is not None
    assert message in found[3]
    if at:
        assert int(found[1]) == line_with(path, at)
    else:
        lines = path.read_text(encoding="utf-8").split("\n")
        assert lines[: int(found[1])].count("[[segments]]") == int(found[2]) + 1


def test_a_routine_that_is_not_ten_minutes_long_is_refused(routine_folder: Path, drills: dict[str, Drill]) -> None:
    path = routine_folder / "pre-run.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: text.rindex("[[segments]]")], encoding="utf-8")
    with pytest.raises(DataFileError, match=r"seconds: makes the routine 580 s long instead of 600 s"):
        load_routines(routine_folder, drills)


def test_a_routine_that_shortchanges_a_side_is_refused(routine_folder: Path, drills: dict[str, Drill]) -> None:
    path = routine_folder / "pre-run.toml"
    spoil(path, 'drill = "fire-hydrant"\nside = "right"', 'drill = "fire-hydrant"\nside = "left"')
    with pytest.raises(DataFileError, match="leaves fire-hydrant with 40 s left and 0 s right, which must be equal"):
        load_routines(routine_folder, drills)


def test_a_hold_has_no_repetitions(routine_folder: Path, drills: dict[str, Drill]) -> None:
    path = routine_folder / "post-run.toml"
    spoil(path, 'drill = "standing-quad-stretch"', 'drill = "standing-quad-stretch"\nreps = 6')
    with pytest.raises(DataFileError, match="reps: is set, but standing-quad-stretch is held"):
        load_routines(routine_folder, drills)


@pytest.mark.parametrize("start", [0, -1])
def test_a_routine_begins_with_an_intro_and_ends_with_work(
    routine_folder: Path, drills: dict[str, Drill], start: int
) -> None:
    path = routine_folder / "stand-alone.toml"
    tables = path.read_text(encoding="utf-8").split("[[segments]]\n")
    tables[1 if start == 0 else -1] = {
        0: 'start = "00:00"\nseconds = 15\nkind = "work"\ndrill = "frog-stretch"\nside = "both"\n\n',
        -1: 'start = "09:30"\nseconds = 8\nkind = "transition"\n',
    }[start]
    path.write_text("[[segments]]\n".join(tables), encoding="utf-8")
    needed = "intro in the first" if start == 0 else "work in the last"
    with pytest.raises(DataFileError, match=f"kind: must be {needed} segment"):
        load_routines(routine_folder, drills)


def test_every_mode_needs_its_routine(routine_folder: Path, drills: dict[str, Drill]) -> None:
    (routine_folder / "post-run.toml").unlink()
    with pytest.raises(DataFileError, match=r"post-run\.toml:1: file: is missing, and every mode needs a routine"):
        load_routines(routine_folder, drills)


def test_a_routine_file_must_be_named_after_its_mode(routine_folder: Path, drills: dict[str, Drill]) -> None:
    (routine_folder / "post-run.toml").rename(routine_folder / "after.toml")
    with pytest.raises(DataFileError, match="id: is 'post-run', but the file is named 'after'"):
        load_routines(routine_folder, drills)


def test_an_empty_folder_is_told_as_such(tmp_path: Path) -> None:
    with pytest.raises(DataFileError, match=r"holds no \.toml files"):
        load_drills(tmp_path)


def test_a_file_that_is_not_text_is_told_as_such(drill_folder: Path) -> None:
    (drill_folder / "fire-hydrant.toml").write_bytes(b'id = "fire-hydrant"\nname = "\xff"\n')
    with pytest.raises(DataFileError, match="2: file: is not UTF-8 text"):
        load_drills(drill_folder)


def test_a_file_that_cannot_be_read_is_told_as_such(tmp_path: Path) -> None:
    (tmp_path / "fire-hydrant.toml").mkdir()
    with pytest.raises(DataFileError, match=r"1: file: cannot be read \("):
        load_drills(tmp_path)


def test_drills_done_on_one_side_are_told_from_the_others(drills: dict[str, Drill]) -> None:
    assert drills["fire-hydrant"].sides is Sides.PER_SIDE
    assert drills["lateral-lunge"].sides is Sides.ALTERNATING
    assert drills["cat-cow"].sides is Sides.BILATERAL
