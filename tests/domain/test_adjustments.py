# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from datetime import date, timedelta

from hipmob_desktop.domain.adjustments import KEPT_RECIPES, Adjustments, KeptRecipe, Swap
from hipmob_desktop.domain.fitting import Recipe
from hipmob_desktop.domain.routines import Mode

TODAY = date(2026, 11, 28)
SOON = TODAY + timedelta(days=7)


def test_minutes_hold_for_the_day_and_are_ten_again_the_next() -> None:
    adjusted = Adjustments().lasting(4, TODAY)
    assert adjusted.minutes_of(TODAY) == 4
    assert adjusted.minutes_of(TODAY + timedelta(days=1)) == 10
    assert adjusted.recipe(Mode.PRE_RUN, TODAY).minutes == 4


def test_a_drill_rests_until_its_date_and_is_then_back_by_itself() -> None:
    adjusted = Adjustments().rested("cat-cow", SOON, TODAY)
    assert adjusted.recipe(Mode.PRE_RUN, SOON - timedelta(days=1)).resting == {"cat-cow"}
    assert adjusted.recipe(Mode.PRE_RUN, SOON).resting == frozenset()


def test_a_drill_can_be_back_before_its_date_and_old_rests_are_forgotten() -> None:
    adjusted = Adjustments(resting={"cat-cow": SOON, "a-march": TODAY - timedelta(days=1)})
    assert adjusted.brought_back("cat-cow", TODAY).resting == {}
    assert adjusted.rested("frog-stretch", TODAY, TODAY).resting == {"cat-cow": SOON}


def test_a_swap_holds_in_its_mode_only_and_can_be_taken_back() -> None:
    adjusted = Adjustments().swapped(Mode.PRE_RUN, "fire-hydrant", "hip-airplane")
    assert adjusted.recipe(Mode.PRE_RUN, TODAY).swaps == (("fire-hydrant", "hip-airplane"),)
    assert adjusted.recipe(Mode.STAND_ALONE, TODAY).swaps == ()
    assert adjusted.original(Mode.PRE_RUN, "hip-airplane") == "fire-hydrant"
    assert adjusted.original(Mode.STAND_ALONE, "hip-airplane") == "hip-airplane"
    again = adjusted.swapped(Mode.PRE_RUN, "fire-hydrant", "glute-bridge")
    assert again.swaps == (Swap(Mode.PRE_RUN, "fire-hydrant", "glute-bridge"),)
    assert again.swapped_back(Mode.PRE_RUN, "fire-hydrant") == Adjustments()


def test_the_latest_recipes_are_remembered() -> None:
    adjusted = Adjustments()
    for number in range(KEPT_RECIPES + 3):
        adjusted = adjusted.remembering(KeptRecipe(f"sha256:{number}", Mode.PRE_RUN, Recipe(3 + number % 17)))
    assert adjusted.kept_recipe("sha256:2") is None
    assert adjusted.kept_recipe(f"sha256:{KEPT_RECIPES}") is not None
    assert len(adjusted.remembering(adjusted.recipes[0]).recipes) == KEPT_RECIPES
