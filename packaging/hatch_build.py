# SPDX-License-Identifier: GPL-3.0-or-later
"""Build hook: compiles the Qt resources and the translations, and puts the assets beside the code of a wheel."""

from __future__ import annotations

import subprocess
import sysconfig
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

RESOURCES = "hipmob_desktop/resources_rc.py"
TRANSLATIONS = "hipmob_desktop/translations"


class ResourceHook(BuildHookInterface[Any]):
    """Runs for every wheel, the editable one too; an editable build finds the assets where they are."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if self.target_name != "wheel":
            return
        root = Path(self.root)
        compile_resources(root / "resources.qrc", root / RESOURCES)
        compile_translations(root / "assets" / "translations", root / TRANSLATIONS)
        build_data["artifacts"] += [RESOURCES, f"{TRANSLATIONS}/*.qm"]
        if version != "editable":
            build_data["force_include"][str(root / "assets")] = "hipmob_desktop/_assets"


def compile_resources(source: Path, target: Path) -> None:
    """Write ``source`` as a Python module; format 1 stores no time stamps, so equal sources give equal modules."""
    run_tool("rcc", "--format-version", "1", str(source), "-o", str(target))


def compile_translations(source: Path, target: Path) -> None:
    """Write each of Qt Linguist's files in a folder as one that Qt loads."""
    target.mkdir(exist_ok=True)
    for path in sorted(source.glob("*.ts")):
        run_tool("lrelease", "-silent", str(path), "-qm", str(target / f"{path.stem}.qm"))


def run_tool(tool: str, *arguments: str) -> None:
    """Run one of PySide's tools, that of this environment where it has one."""
    name = f"pyside6-{tool}"
    program = Path(sysconfig.get_path("scripts")) / name
    subprocess.run([str(program) if program.exists() else name, *arguments], check=True)
