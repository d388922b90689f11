# SPDX-License-Identifier: GPL-3.0-or-later
"""Reminders: what the sheet of the page of progress asks for, without a button to save it."""

from __future__ import annotations

from hipmob_desktop.domain.language import tr
from hipmob_desktop.domain.reminders import Reminders
from hipmob_desktop.ui.reminder_fields import ReminderFields
from hipmob_desktop.ui.setting_pages.rows import SettingRows
from hipmob_desktop.ui.theme import Theme


class RemindersPage(SettingRows):
    """Changes `reminders`."""

    def __init__(self, theme: Theme, reminders: Reminders) -> None:
        super().__init__(theme)
        self.add_note(tr("A notification of the desktop says what the week still takes, and nothing once it is met."))
        fields = ReminderFields(reminders)
        fields.changed.connect(lambda: self.changed.emit("reminders", fields.reminders))
        self.add_wide(fields)
