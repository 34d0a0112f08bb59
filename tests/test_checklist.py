"""The points that the window is held to, each with the tests that prove it; none may lose its tests unnoticed.

Points 38, 39 and 45 are for people: a screen reader heard, a contrast theme of Windows seen, five caseworkers asked.
"""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
FOR_PEOPLE = {38, 39, 45}
PROVEN_BY = {
    1: (
        "ui/test_window.py::banner_preview_and_copy_button_name_one_destination",
        "journeys/test_writing.py::banner_preview_and_button_change_in_the_same_turn",
    ),
    2: ("ui/test_window.py::the_banners_differ_without_color",),
    3: (
        "journeys/test_writing.py::switching_hats_leaves_another_programs_content_alone",
        "ui/test_wrong_hat.py::switching_brings_the_draft_along_checks_it_and_copies_nothing",
    ),
    4: (
        "journeys/test_writing.py::a_draft_moves_to_the_other_hat_only_when_asked",
        "journeys/test_writing.py::switching_hats_empties_our_clipboard_and_keeps_drafts_apart",
    ),
    5: ("test_voice.py::nothing_is_counted_that_cannot_be_known_offline",),
    6: (
        "journeys/test_typing.py::what_is_pasted_is_checked_without_a_pause",
        "journeys/test_typing.py::typing_never_waits_for_the_reader",
    ),
    7: (
        "core/test_gate.py::a_draft_without_a_verdict_gets_no_pass",
        "core/test_gate.py::a_draft_that_changed_after_its_pass_does_not_get_out",
        "core/test_gate.py::a_draft_with_something_to_change_gets_no_pass",
        "core/test_gate.py::a_draft_that_could_not_be_checked_gets_no_pass",
    ),
    8: ("journeys/test_writing.py::copying_while_blocked_goes_to_the_first_finding",),
    9: (
        "ui/test_clipboard.py::another_program_reads_exactly_the_checked_text",
        "journeys/test_handoff.py::the_page_opens_in_the_profile_of_that_account_and_the_address_has_no_word_of_the_draft",
    ),
    10: (
        "ui/test_clipboard.py::our_text_is_taken_back_in_time",
        "ui/test_clipboard.py::what_another_program_copied_since_is_left_alone",
        "journeys/test_writing.py::hiding_empties_our_clipboard",
    ),
    11: ("ui/test_clipboard.py::clipboard_histories_are_asked_to_leave_it_alone",),
    12: ("fixes/test_grammar_english.py::", "fixes/test_grammar_spanish.py::", "fixes/test_labels_and_spans.py::"),
    13: (
        "journeys/test_writing.py::one_undo_takes_back_one_rewrite",
        "ui/test_editor.py::several_rewrites_are_one_undo_step",
    ),
    14: (
        "journeys/test_writing.py::a_check_that_breaks_is_said_to_have_broken_and_the_next_draft_has_its_turn",
        "journeys/test_reader.py::without_the_reader_the_window_works_and_nothing_goes_out",
    ),
    15: (
        "journeys/test_writing.py::what_is_worth_a_look_can_be_kept_and_does_not_come_back",
        "ui/test_write_state.py::what_must_change_cannot_be_kept",
    ),
    16: (
        "ui/test_wrong_hat.py::nothing_is_asked_while_writing",
        "ui/test_wrong_hat.py::what_is_kept_is_copied_and_not_asked_about_again",
        "ui/test_wrong_hat.py::enter_takes_the_harmless_answer",
        "ui/test_wrong_hat.py::escape_goes_back",
    ),
    17: ("ui/test_wrong_hat.py::a_draft_with_a_client_in_it_cannot_be_kept_under_personal",),
    18: ("core/test_second_look.py::",),
    19: (
        "ui/test_settings.py::a_fixed_setting_is_there_with_a_padlock_and_says_why_and_cannot_be_changed",
        "journeys/test_managed.py::what_it_fixed_is_behind_a_padlock_and_cannot_be_changed",
        "policies/test_locks.py::no_layer_of_the_worker_loosens_a_lock",
    ),
    20: (
        "policies/test_locks.py::no_policy_enforces_conduct_or_opinion_under_personal",
        "journeys/test_history.py::work_rows_are_saved_as_a_table_and_personal_rows_are_not_in_it",
        "journeys/test_policy_seen.py::the_rows_are_those_of_the_file_and_nothing_of_personal_is_there",
    ),
    21: (
        "policies/test_document.py::every_enforced_rule_has_one_sentence_and_no_other_has",
        "policies/test_document.py::the_policy_is_read_back_from_every_form_of_the_document",
    ),
    22: (
        "photos/test_looking.py::the_covered_copy_holds_nothing_of_what_was_covered",
        "photos/test_looking.py::a_copy_is_written_beside_and_the_original_left_alone",
        "photos/test_files.py::covers_are_solid_and_stay_so",
    ),
    23: ("photos/test_looking.py::a_detector_that_fails_is_named_and_the_others_go_on",),
    24: (
        "journeys/test_photos.py::an_area_is_drawn_moved_resized_and_taken_back_by_keys",
        "journeys/test_photos.py::a_whole_look_goes_piece_by_piece",
    ),
    25: (
        "journeys/test_canaries.py::no_title_tooltip_or_complaint_holds_a_word",
        "journeys/test_writing.py::the_title_of_the_window_tells_nothing",
    ),
    26: (
        "ui/test_taps.py::three_quick_taps_are_heard_once",
        "ui/test_taps.py::capitals_are_not_heard",
        "ui/test_window_layouts.py::hide_is_one_press_away_in_every_layout",
    ),
    27: (
        "journeys/test_locking.py::locking_takes_everything_off_the_screen",
        "ui/test_lock.py::nothing_on_it_tells_whose_it_is",
    ),
    28: (
        "journeys/test_canaries.py::no_file_holds_a_word",
        "journeys/test_locking.py::what_is_copied_leaves_a_line_of_history_and_no_word",
    ),
    29: (
        "ui/test_quick_check.py::the_text_is_hidden_until_somebody_asks_to_see_it",
        "ui/test_quick_check.py::it_goes_and_keeps_nothing",
    ),
    30: ("test_guards.py::each_bad_test_fails_and_says_why",),
    31: (
        "ui/test_tokens.py::words_can_be_read_on_their_ground",
        "ui/test_tokens.py::lines_can_be_seen_on_their_ground",
        "ui/test_tokens.py::colors_are_named_in_the_token_file_alone",
    ),
    32: (
        "ui/test_write_page.py::every_state_has_its_shape_and_its_words",
        "ui/test_write_page.py::shapes_differ_by_their_outlines_alone",
    ),
    33: (
        "journeys/test_pages.py::everything_that_can_be_reached_has_a_name_of_its_own",
        "ui/test_window_keyboard.py::whatever_has_the_keyboard_shows_it",
    ),
    34: (
        "journeys/test_pages.py::the_tab_key_leaves_every_control",
        "journeys/test_pages.py::f6_comes_to_the_page_and_to_the_frame_around_it",
        "journeys/test_pages.py::escape_never_loses_text",
    ),
    35: ("journeys/test_pages.py::every_target_is_large_enough", "ui/test_window_fit.py::every_target_is_large_enough"),
    36: (
        "journeys/test_pages.py::nothing_is_wider_than_the_window",
        "ui/test_window_fit.py::no_words_are_cut_off_in_a_very_small_window_or_in_large_text",
        "ui/test_window_fit.py::the_frame_says_all_its_words_in_a_wordy_language",
    ),
    37: ("ui/test_pictures.py::every_page_and_every_state_of_writing_is_photographed_under_both_hats",),
    40: ("ui/test_motion.py::no_animation_that_takes_any_time_lives_in_a_window",),
    41: (
        "test_voice.py::spanish_says_everything",
        "test_voice.py::both_languages_fill_in_the_same",
        "test_voice.py::nobody_is_blamed_or_shouted_at",
    ),
    42: ("test_voice.py::findings_and_reasons_are_short_in_both_languages", "test_voice.py::the_words_are_plain"),
    43: (
        "journeys/test_first_run.py::ten_presses_and_the_first_draft_can_be_written",
        "journeys/test_first_run.py::with_an_organization_four_presses_are_enough",
        "ui/test_wizard.py::back_keeps_what_was_entered",
    ),
    44: ("test_checklist.py::few_dialogs_keep_somebody_from_the_draft",),
}
DIALOGS = {"WrongHatSheet", "SureDialog", "PassphraseDialog", "SecondLookSheet", "RuleWindow"}
"""For the hat, before something is destroyed, for a passphrase, for a second look; the last one only tells."""


def names_in(place: str) -> set[str]:
    """The names of the tests of one file, or of every file of a folder."""
    path = TESTS / place
    files = sorted(path.rglob("test_*.py")) if path.is_dir() else [path]
    trees = [ast.parse(file.read_text("utf-8")) for file in files]
    return {
        each.name.removeprefix("test_")
        for tree in trees
        for each in ast.walk(tree)
        if isinstance(each, ast.FunctionDef) and each.name.startswith("test_")
    }


def test_every_point_is_proven_or_for_people() -> None:
    assert set(range(1, 46)) <= PROVEN_BY.keys() | FOR_PEOPLE


@pytest.mark.parametrize("point", PROVEN_BY)
def test_the_tests_of_a_point_are_there(point: int) -> None:
    gone = []
    for proof in PROVEN_BY[point]:
        place, _, name = proof.partition("::")
        there = names_in(place)
        if not there or (name and name not in there):
            gone.append(proof)

    assert gone == []


def test_few_dialogs_keep_somebody_from_the_draft() -> None:
    trees = [ast.parse(file.read_text("utf-8")) for file in (TESTS.parent / "app" / "hatpeg").rglob("*.py")]
    dialogs = {
        each.name
        for tree in trees
        for each in ast.walk(tree)
        if isinstance(each, ast.ClassDef) and any(ast.unparse(base).endswith("QDialog") for base in each.bases)
    }

    assert dialogs <= DIALOGS
