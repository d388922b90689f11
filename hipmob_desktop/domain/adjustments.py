# SPDX-License-Identifier: GPL-3.0-or-later
"""What the runner has changed of the routines: drills that rest, drills that stand in for others, minutes for a day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from hipmob_desktop.domain.fitting import USUAL_MINUTES, Recipe, resting_on
from hipmob_desktop.domain.routines import Mode

KEPT_RECIPES = 12
"""So many routines are remembered by their recipes, the newest ones."""


@dataclass(frozen=True, slots=True)
class Swap:
    """In a mode, `instead` is done in the place of `drill`."""

    mode: Mode
    drill: str
    instead: str


@dataclass(frozen=True, slots=True)
class KeptRecipe:
    """How the routine of this hash was built, so that a session that broke off can go on with the very same one."""

    routine_hash: str
    mode: Mode
    recipe: Recipe


@dataclass(frozen=True, slots=True)
class Adjustments:
    """All of it; changed by making another.

    `resting` says on which date a drill is back. `minutes` hold on the day `minutes_on` only; then it is the usual
    length again.
    """

    resting: Mapping[str, date] = field(default_factory=dict)
    swaps: tuple[Swap, ...] = ()
    minutes: int = USUAL_MINUTES
    minutes_on: date | None = None
    recipes: tuple[KeptRecipe, ...] = ()

    def minutes_of(self, today: date) -> int:
        """How long a routine is to be today."""
        return self.minutes if self.minutes_on == today else USUAL_MINUTES

    def recipe(self, mode: Mode, today: date) -> Recipe:
        """How a mode's routine is built today."""
        swaps = tuple(sorted((swap.drill, swap.instead) for swap in self.swaps if swap.mode is mode))
        return Recipe(self.minutes_of(today), resting_on(self.resting, today), swaps)

    def lasting(self, minutes: int, today: date) -> Adjustments:
        """With this length for today."""
        return replace(self, minutes=minutes, minutes_on=today)

    def rested(self, drill: str, back_on: date, today: date) -> Adjustments:
        """With a drill left out until a date; those that are back are forgotten."""
        current = {one: until for one, until in self.resting.items() if today < until and one != drill}
        return replace(self, resting={**current, drill: back_on} if today < back_on else current)

    def brought_back(self, drill: str, today: date) -> Adjustments:
        """With a drill back today."""
        return self.rested(drill, today, today)

    def swapped(self, mode: Mode, drill: str, instead: str) -> Adjustments:
        """With another drill in the place of one of a mode's routine."""
        kept = tuple(swap for swap in self.swaps if (swap.mode, swap.drill) != (mode, drill))
        return replace(self, swaps=(*kept, Swap(mode, drill, instead)))

    def swapped_back(self, mode: Mode, drill: str) -> Adjustments:
        """With a mode's own drill in its place again."""
        return replace(self, swaps=tuple(one for one in self.swaps if (one.mode, one.drill) != (mode, drill)))

    def original(self, mode: Mode, drill: str) -> str:
        """The drill of a mode's routine in whose place this one is done; itself where nothing was swapped."""
        return next((one.drill for one in self.swaps if one.mode is mode and one.instead == drill), drill)

    def remembering(self, kept: KeptRecipe) -> Adjustments:
        """With a recipe kept, the newest last, and the oldest forgotten when there are many."""
        others = tuple(one for one in self.recipes if one.routine_hash != kept.routine_hash)
        return replace(self, recipes=(*others, kept)[-KEPT_RECIPES:])

    def kept_recipe(self, routine_hash: str) -> KeptRecipe | None:
        """How the routine of this hash was built, while that is remembered."""
        return next((one for one in self.recipes if one.routine_hash == routine_hash), None)
