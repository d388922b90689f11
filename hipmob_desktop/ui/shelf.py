# SPDX-License-Identifier: GPL-3.0-or-later
"""The routines that can be taken up: which one a mode has today, fitted to the day."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from hipmob_desktop.domain.adjustments import Adjustments, KeptRecipe
from hipmob_desktop.domain.drills import Drill
from hipmob_desktop.domain.fitting import (
    LEAST_MINUTES,
    MOST_MINUTES,
    CannotFitError,
    Recipe,
    built,
    resting_on,
    swap_offers,
)
from hipmob_desktop.domain.routines import Mode, Routine
from hipmob_desktop.domain.sessions import routine_hash
from hipmob_desktop.ui.keeper import Keeper

log = logging.getLogger(__name__)


class Shelf(QObject):
    """`changed` when a mode may have another routine than before; `day_changed` when another training day began."""

    changed = Signal()
    day_changed = Signal()

    def __init__(
        self,
        routines: Mapping[Mode, Routine],
        library: Mapping[str, Drill],
        keeper: Keeper[Adjustments],
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._originals = dict(routines)
        self._library, self._keeper, self._today = library, keeper, today
        self._day = today()
        self._built: dict[tuple[Mode, Recipe], Routine] = {}
        keeper.changed.connect(self.changed)

    # What a mode has

    def routine(self, mode: Mode) -> Routine:
        """The routine of a mode today; the nearest length that can be had, where the one wanted cannot."""
        recipe = self._recipe(mode)
        lengths = sorted(range(LEAST_MINUTES, MOST_MINUTES + 1), key=lambda minutes: abs(minutes - recipe.minutes))
        for minutes in lengths:
            try:
                return self._build(mode, replace(recipe, minutes=minutes))
            except CannotFitError as error:
                log.info("%s of %d minutes: %s", mode.value, minutes, error)
        return self._originals[mode]  # all of it rests, by another device's doing: better this than nothing

    def lasting(self, mode: Mode, minutes: int) -> Routine:
        """The routine of a mode as it would be at that length. Raises CannotFitError."""
        return self._build(mode, replace(self._recipe(mode), minutes=minutes))

    def original(self, mode: Mode) -> Routine:
        """The routine of a mode as its file has it."""
        return self._originals[mode]

    def holds(self, routine: Routine) -> bool:
        """Whether a routine is one of a mode's, and not the runner's own."""
        return any(one.id == routine.id for one in self._originals.values())

    def find(self, hash_of_routine: str) -> Routine | None:
        """The routine that a session was done with, as long as it can still be built."""
        todays = (self.routine(mode) for mode in self._originals)
        known = next(
            (one for one in (*todays, *self._originals.values()) if routine_hash(one) == hash_of_routine), None
        )
        kept = None if known else self._keeper.kept.kept_recipe(hash_of_routine)
        if kept is None:
            return known
        try:
            again = built(self._originals[kept.mode], self._library, kept.recipe)
        except CannotFitError as error:
            log.info("a routine cannot be built again: %s", error)
            return None
        return again if routine_hash(again) == hash_of_routine else None

    def remember(self, routine: Routine) -> None:
        """Keep how a routine was made, so that a session with it can go on after a crash or on another day."""
        recipes = ((mode, recipe) for (mode, recipe), one in self._built.items() if one == routine)
        mode, recipe = next(recipes, (None, None))
        if mode is not None and recipe is not None and routine != self._originals[mode]:
            kept = KeptRecipe(routine_hash(routine), mode, recipe)
            if self._keeper.kept.kept_recipe(kept.routine_hash) is None:
                self._keeper.change(lambda adjustments: adjustments.remembering(kept))

    # Fitting it

    @property
    def today(self) -> date:
        """The training day it is now."""
        return self._today()

    @property
    def minutes(self) -> int:
        """How many minutes there are today."""
        return self._keeper.kept.minutes_of(self._today())

    @property
    def resting(self) -> tuple[tuple[Drill, date], ...]:
        """The drills that rest today and the date on which each is back, the soonest first."""
        resting = self._keeper.kept.resting
        today = resting_on(resting, self._today())
        known = [(self._library[drill], resting[drill]) for drill in today if drill in self._library]
        return tuple(sorted(known, key=lambda rest: (rest[1], rest[0].name)))

    @property
    def swaps(self) -> tuple[tuple[Mode, Drill, Drill], ...]:
        """The drills swapped: the mode, its own drill, and the one in its place."""
        library = self._library
        return tuple(
            (swap.mode, library[swap.drill], library[swap.instead])
            for swap in self._keeper.kept.swaps
            if swap.drill in library and swap.instead in library
        )

    def swapped_for(self, mode: Mode, drill: Drill) -> Drill | None:
        """The mode's own drill that this one stands in for, or None."""
        swaps = (own for swapped_in, own, instead in self.swaps if swapped_in is mode and instead.id == drill.id)
        return next(swaps, None)

    def offers(self, mode: Mode, drill: Drill) -> tuple[Drill, ...]:
        """What could stand in for a drill of a mode, or for the one it stands in for, the likest first."""
        own = self.swapped_for(mode, drill) or drill
        offers = swap_offers(self._originals[mode], own, self._library, self._recipe(mode))
        return tuple(offer for offer in offers if offer.id != drill.id)

    def set_minutes(self, minutes: int) -> None:
        """Have so many minutes today."""
        self._keeper.change(lambda adjustments: adjustments.lasting(minutes, self._today()))

    def rest(self, drill: Drill, back_on: date) -> None:
        """Leave a drill out until a date. Raises CannotFitError when a mode would have nothing left."""
        today = self._today()

        def change(adjustments: Adjustments) -> Adjustments:
            return adjustments.rested(drill.id, back_on, today)

        self._check(change(self._keeper.kept))
        self._keeper.change(change)

    def bring_back(self, drill: Drill) -> None:
        """End a drill's rest today."""
        self._keeper.change(lambda adjustments: adjustments.brought_back(drill.id, self._today()))

    def swap(self, mode: Mode, drill: Drill, instead: Drill) -> None:
        """Do another drill in the place of one of a mode, or of the one that stands in for it."""
        own = self.swapped_for(mode, drill) or drill
        self._keeper.change(lambda adjustments: adjustments.swapped(mode, own.id, instead.id))

    def swap_back(self, mode: Mode, drill: Drill) -> None:
        """Do a mode's own drill again."""
        self._keeper.change(lambda adjustments: adjustments.swapped_back(mode, drill.id))

    def see_to_the_day(self) -> None:
        """Tell when another day has begun, since minutes hold for a day and rests end."""
        today = self._today()
        if today != self._day:
            self._day = today
            self.changed.emit()
            self.day_changed.emit()

    def _recipe(self, mode: Mode) -> Recipe:
        return self._keeper.kept.recipe(mode, self._today())

    def _build(self, mode: Mode, recipe: Recipe) -> Routine:
        key = (mode, recipe)
        if key not in self._built:
            self._built[key] = built(self._originals[mode], self._library, recipe)
        return self._built[key]

    def _check(self, adjustments: Adjustments) -> None:
        for mode, original in self._originals.items():
            recipe = adjustments.recipe(mode, self._today())
            if any(drill.id in recipe.resting for drill in original.drills):
                built(original, self._library, replace(recipe, minutes=LEAST_MINUTES))
