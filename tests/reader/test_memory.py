"""What is remembered of a draft, and that none of it is words."""

from __future__ import annotations

from hatpeg.reader.memory import Memory


def test_an_answer_is_found_again_by_its_text() -> None:
    memory: Memory[int] = Memory()

    memory.keep(memory.name("Marisol came by"), 7)

    assert memory.get(memory.name("Marisol came by")) == 7
    assert memory.get(memory.name("Marisol came by.")) is None


def test_the_oldest_answers_go_first() -> None:
    memory: Memory[int] = Memory(most=2)
    one, two, three = (memory.name(text) for text in ("one", "two", "three"))
    memory.keep(one, 1)
    memory.keep(two, 2)
    memory.get(one)

    memory.keep(three, 3)

    assert [memory.get(name) for name in (one, two, three)] == [1, None, 3]


def test_names_tell_nothing_without_the_key() -> None:
    one, other = Memory[int](), Memory[int]()

    assert one.name("Marisol") != other.name("Marisol")
    assert len(one.name("Marisol" * 1000)) == 16


def test_nothing_is_known_after_forgetting() -> None:
    memory: Memory[int] = Memory()
    name = memory.name("Marisol")
    memory.keep(name, 7)

    memory.forget()

    assert len(memory) == 0
    assert memory.get(name) is None
    assert memory.name("Marisol") != name


def test_half_a_character_can_be_named_too() -> None:
    assert Memory[int]().name("\ud83d")
