# SPDX-License-Identifier: GPL-3.0-or-later
"""Build hook: compiles the Qt resources, and puts the assets beside the code of a wheel."""

from __future__ import annotations

import subprocess
import sysconfig
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

RESOURCES = "hipmob_desktop/resources_rc.py"


class ResourceHook(BuildHookInterface[Any]):
    """Runs for every wheel, the editable one too; an editable build finds the assets where they are."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if self.target_name != "wheel":
            return
        root = Path(self.root)
        compile_resources(root / "resources.qrc", root / RESOURCES)
        build_data["artifacts"].append(RESOURCES)
        if version != "editable":
            build_data["force_include"][str(root / "assets")] = "hipmob_desktop/_assets"


def compile_resources(source: Path, target: Path) -> None:
    """Write ``source`` as a Python module; format 1 stores no time stamps, so equal sources give equal modules."""
    compiler = Path(sysconfig.get_path("scripts")) / "pyside6-rcc"
    program = str(compiler) if compiler.exists() else "pyside6-rcc"
    subprocess.run([program, "--format-version", "1", str(source), "-o", str(target)], check=True)
