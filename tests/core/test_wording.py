"""Taking words out and putting others in: the part between ⟦ and ⟧ goes, and what is left reads well."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hatpeg.core.place import TextSpan
from hatpeg.core.wording import part_removed, removed, replaced

REMOVED_ENGLISH = (
    ("She lives in our town now, near ⟦the old mill⟧.", "She lives in our town now."),
    ("We met at ⟦Harbor Cafe⟧ to plan.", "We met to plan."),
    ("We meet on ⟦March 3⟧.", "We meet."),
    ("On ⟦March 3⟧, she moved out.", "She moved out."),
    ("On ⟦March 3⟧ she moved out.", "She moved out."),
    ("on ⟦3/3⟧, she moved out", "she moved out"),
    ("Ana (⟦34⟧) came by.", "Ana came by."),
    ("Ana (⟦34⟧, mother of two) came by.", "Ana (mother of two) came by."),
    ("Ana (mother of two, ⟦34⟧) came by.", "Ana (mother of two) came by."),
    ("Ana [⟦34⟧] came by.", "Ana came by."),
    ("A mom, ⟦34⟧.", "A mom."),
    ("One of our residents, ⟦34⟧, has a job.", "One of our residents has a job."),
    ("One of our residents — ⟦34⟧ — has a job.", "One of our residents has a job."),
    ("We need apples, ⟦pears⟧, plums and bread.", "We need apples, plums and bread."),
    ("We need apples, ⟦pears⟧, and bread.", "We need apples, and bread."),
    ("She needs help, call her at ⟦303-555-0142⟧.", "She needs help."),
    ("She needs help, so call her at ⟦303-555-0142⟧.", "She needs help."),
    ("She needs furniture. Call her at ⟦303-555-0142⟧. Thank you!", "She needs furniture. Thank you!"),
    ("Call me at ⟦303-555-0142⟧", ""),
    ("If you want to help, call her at ⟦303-555-0142⟧.", ""),
    ("You can reach her at ⟦303-555-0142⟧. She is lovely.", "She is lovely."),
    ("We have beds and you can text us at ⟦303-555-0142⟧.", "We have beds."),
    ("Call her at ⟦303-555-0142⟧ and we will help you move.", "We will help you move."),
    ("Her number is ⟦303-555-0142⟧. We open at nine.", "We open at nine."),
    ("Her cell: ⟦303-555-0142⟧. We open at nine.", "We open at nine."),
    ("We open at nine, her cell: ⟦303-555-0142⟧", "We open at nine"),
    ("Great day!\nAddress: ⟦418 Old Quarry Lane⟧\nCome by.", "Great day!\nCome by."),
    ("Great day!\n⟦418 Old Quarry Lane⟧", "Great day!"),
    ("Great day! 📍 ⟦Juniper House⟧", "Great day!"),
    ("Great day #⟦JuniperHouse⟧ #thanks", "Great day #thanks"),
    ("Great day #thanks ⟦#JuniperHouse⟧", "Great day #thanks"),
    ("Thanks @⟦maria_g⟧ for coming.", "Thanks for coming."),
    ("She lives at ⟦418 Old Quarry Lane⟧. We miss her.", "We miss her."),
    ("She lives at ⟦418 Old Quarry Lane⟧ with her kids, and we love her.", "We love her."),
    ("We cooked all day. She's ⟦34⟧.", "We cooked all day."),
    ("A woman named ⟦Maria⟧ told me.", "A woman told me."),
    ("A woman, aged ⟦34⟧, told me.", "A woman told me."),
    ("A woman called ⟦Maria⟧ told me.", "A woman told me."),
    ("⟦Maria⟧ came to group. We sang.", "We sang."),
    ("We sang, and ⟦Maria⟧ cried.", "We sang."),
    ("I was tired and ⟦Maria⟧ called.", "I was tired."),
    ("Ana and ⟦Luis⟧ came by.", "Ana came by."),
    ("We need apples, ⟦pears⟧ and bread.", "We need apples and bread."),
    ("We sang; she lives in ⟦Ohio⟧ and we know it.", "We sang and we know it."),
    ("We sang, and she ⟦lives in the tower⟧ now.", "We sang."),
    ("We sang. She ⟦lives in the tower⟧ by the lake.", "We sang."),
    ("She sang and ⟦lives in the tower⟧.", "She sang."),
    ("He is here for tea or ⟦coffee⟧.", "He is here for tea."),
    ("Courtroom 4B at 1:30, docket ⟦23-DP-0457⟧.", "Courtroom 4B at 1:30, docket."),
    ("Our client ⟦Maria⟧ came by.", "Our client came by."),
    ("⟦Maria⟧'s kids came by.", "Kids came by."),
    ("the ⟦Elm Street⟧ office is open", "the office is open"),
    ("Her ⟦March 3⟧ hearing went well.", "Her hearing went well."),
    ("The shelter next to ⟦the old mill⟧ is full.", "The shelter is full."),
    ("The shelter on the corner of ⟦Fifth and Main⟧ is full.", "The shelter is full."),
    ("She came from ⟦Fairview⟧ last week.", "She came last week."),
    ("She came from ⟦Fairview⟧ with nothing.", "She came with nothing."),
    ("She came back to ⟦Fairview⟧.", "She came back."),
    ("He works at ⟦the Tastee Top⟧, you know.", "He works, you know."),
    ("This ⟦fucking⟧ form again.", "This form again."),
    ("what the ⟦fuck⟧ is this form", "what is this form"),
    ("We sat with Dr. ⟦Moreau⟧ on Monday.", "We sat on Monday."),
    ("Lee St. ⟦Moreau⟧ on Monday.", "Lee St. on Monday."),
    ("Thank you all.  ⟦See you at 5⟧.", "Thank you all."),
    ("“⟦Maria⟧”", ""),
    ("⟦418 Old Quarry Lane⟧", ""),
    ("She said: “⟦get out⟧”", ""),
    ("Our house at ⟦418 Old Quarry Lane⟧; bring bread.", "Our house; bring bread."),
    ("Come to ⟦418 Old Quarry Lane⟧ tonight!", "Come tonight!"),
    ("Meet me at ⟦Juniper House⟧ at 5.", "Meet me at 5."),
)

REMOVED_SPANISH = (
    ("Nos vemos en ⟦la calle Olmo⟧.", "Nos vemos."),
    ("Nos vemos en la calle ⟦Olmo 14⟧.", "Nos vemos."),
    ("Nos vemos mañana cerca del ⟦molino viejo⟧.", "Nos vemos mañana."),
    ("Nos vemos mañana al lado de ⟦la iglesia⟧.", "Nos vemos mañana."),
    ("Nos vemos mañana enfrente de la ⟦iglesia⟧.", "Nos vemos mañana."),
    ("El ⟦3 de marzo⟧, salió de aquí.", "Salió de aquí."),
    ("El ⟦3 de marzo⟧ ella salió de aquí.", "Ella salió de aquí."),
    ("Salió el ⟦3 de marzo⟧ con sus hijos.", "Salió con sus hijos."),
    ("Salió el ⟦3 de marzo⟧.", "Salió."),
    ("Ana (⟦34⟧) vino ayer.", "Ana vino ayer."),
    ("Ana (⟦34⟧, madre de dos) vino ayer.", "Ana (madre de dos) vino ayer."),
    ("Ana (madre de dos, ⟦34⟧) vino ayer.", "Ana (madre de dos) vino ayer."),
    ("Una mamá, ⟦34 años⟧.", "Una mamá."),
    ("Una mamá de ⟦34 años⟧ vino ayer.", "Una mamá vino ayer."),
    ("Una residente, ⟦34⟧, tiene trabajo.", "Una residente tiene trabajo."),
    ("Una residente, ⟦de 34 años⟧, encontró trabajo.", "Una residente encontró trabajo."),
    ("Una residente — ⟦34⟧ — encontró trabajo.", "Una residente encontró trabajo."),
    ("Falta arroz, ⟦frijol⟧, leche y pan.", "Falta arroz, leche y pan."),
    ("Necesita ayuda, llámala al ⟦303-555-0142⟧.", "Necesita ayuda."),
    ("Necesita muebles. Llámala al ⟦303-555-0142⟧. ¡Gracias!", "Necesita muebles. ¡Gracias!"),
    ("Llámame al ⟦303-555-0142⟧", ""),
    ("Si quieres ayudar, llámala al ⟦303-555-0142⟧.", ""),
    ("Tenemos camas. Puedes escribirle al ⟦303-555-0142⟧.", "Tenemos camas."),
    ("Su número es ⟦303-555-0142⟧. Abrimos a las nueve.", "Abrimos a las nueve."),
    ("Su celular: ⟦303-555-0142⟧. Abrimos a las nueve.", "Abrimos a las nueve."),
    ("¡Qué día!\nDirección: ⟦Olmo 14⟧\nLos esperamos.", "¡Qué día!\nLos esperamos."),
    ("¡Qué día! 📍 ⟦Casa Enebro⟧", "¡Qué día!"),
    ("¡Qué día! ⟦#CasaEnebro⟧ #gracias", "¡Qué día! #gracias"),
    ("Gracias @⟦maria_g⟧ por venir.", "Gracias por venir."),
    ("Vive en ⟦la calle Olmo⟧. La extrañamos.", "La extrañamos."),
    ("Ella vive en ⟦Olmo 14⟧ con sus hijos, pero ella quiere mudarse.", "Ella quiere mudarse."),
    ("Cocinamos todo el día. Tiene ⟦34⟧.", "Cocinamos todo el día."),
    ("Una mujer llamada ⟦María⟧ me contó todo.", "Una mujer me contó todo."),
    ("⟦María⟧ vino al grupo. Cantamos.", "Cantamos."),
    ("Estaba cansada y ⟦María⟧ llamó.", "Estaba cansada."),
    ("Ana y ⟦Luis⟧ vinieron.", "Ana vinieron."),
    ("Nuestra clienta ⟦María⟧ vino ayer.", "Nuestra clienta vino ayer."),
    ("Se llama ⟦María⟧. Cantamos.", "Cantamos."),
    ("Es de ⟦Fairview⟧. Cantamos.", "Cantamos."),
    ("Llegó de ⟦Fairview⟧ con nada.", "Llegó con nada."),
    ("Regresó a ⟦Fairview⟧.", "Regresó."),
    ("Trabaja en ⟦la panadería de Olmo⟧, ya sabes.", "Trabaja, ya sabes."),
    ("Otro ⟦pinche⟧ formulario.", "Otro formulario."),
    ("¿Quién conoce ⟦Casa Enebro⟧?", ""),
    ("¿⟦Casa Enebro⟧?", ""),
    ("«⟦María⟧»", ""),
    ("⟦Olmo 14⟧", ""),
    ("Ven a ⟦Olmo 14⟧ hoy.", "Ven hoy."),
    ("Nuestra casa en ⟦Olmo 14⟧; trae pan.", "Nuestra casa; trae pan."),
    ("Nos vemos a las 5 en ⟦Casa Enebro⟧ para cantar.", "Nos vemos a las 5 para cantar."),
    ("la oficina de ⟦la calle Olmo⟧ está abierta", "la oficina está abierta"),
    ("Dormía junto al ⟦río⟧ con su perro.", "Dormía con su perro."),
    ("Hablé con ⟦María⟧ por teléfono.", "Hablé por teléfono."),
)

REPLACED_ENGLISH = (
    ("⟦Maria⟧ came by.", "a survivor", "A survivor came by."),
    ("⟦maria⟧ came by.", "a survivor", "a survivor came by."),
    ("We love the ⟦Juniper House⟧.", "our shelter", "We love our shelter."),
    ("The ⟦Juniper House⟧ is full.", "our shelter", "Our shelter is full."),
    ("We sang. ⟦Juniper House⟧ is full.", "our shelter", "We sang. Our shelter is full."),
    ("My ⟦client⟧ called.", "someone", "My someone called."),
    ("My ⟦client⟧ called.", "a person we work with", "A person we work with called."),
    ("Our newest ⟦client⟧ called.", "a client", "Our newest a client called."),
    ("Our new ⟦client⟧ called.", "a person", "A person called."),
    ("A ⟦34-year-old⟧ called.", "older person", "An older person called."),
    ("an ⟦older⟧ caller", "young", "a young caller"),
    ("a ⟦new⟧ rule", "useful", "a useful rule"),
    ("a ⟦new⟧ rule", "one-time", "a one-time rule"),
    ("Call ⟦303-555-0142⟧.", "988", "Call 988."),
    ("⟦303-555-0142⟧ is open.", "our line", "Our line is open."),
    ("⟦#JuniperHouse⟧ forever", "our shelter", "Our shelter forever"),
    ("⟦Maria⟧'s kids", "someone", "Someone's kids"),
    ("(⟦Maria⟧)", "a survivor", "(A survivor)"),
)

REPLACED_SPANISH = (
    ("⟦María⟧ vino.", "una persona", "Una persona vino."),
    ("Vino la ⟦María⟧.", "una persona", "Vino una persona."),
    ("Es la casa de ⟦María⟧.", "una persona", "Es la casa de una persona."),
    ("Amamos la ⟦Casa Enebro⟧.", "nuestro refugio", "Amamos nuestro refugio."),
    ("Vengo del ⟦Refugio Enebro⟧.", "nuestro refugio", "Vengo de nuestro refugio."),
    ("Voy al ⟦Refugio Enebro⟧.", "nuestro refugio", "Voy a nuestro refugio."),
    ("La ⟦Casa Enebro⟧ está llena.", "nuestro refugio", "Nuestro refugio está llena."),
    ("Mi ⟦clienta⟧ llamó.", "una persona", "Una persona llamó."),
    ("¿⟦María⟧ vino?", "una persona", "¿Una persona vino?"),
    ("Llama al ⟦303-555-0142⟧.", "988", "Llama al 988."),
    ("Todos sigan a ⟦Meche⟧ hoy.", "alguien", "Todos sigan a alguien hoy."),
    ("Fuimos con ella a ⟦Olmo 14⟧.", "una oficina", "Fuimos con ella a una oficina."),
)


def marked(example: str) -> tuple[str, TextSpan]:
    start, end = example.index("⟦"), example.index("⟧") - 1
    return example.replace("⟦", "").replace("⟧", ""), TextSpan(start, end)


@pytest.mark.parametrize(("before", "after"), REMOVED_ENGLISH + REMOVED_SPANISH)
def test_removed_words_leave_a_sentence_that_reads_well(before: str, after: str) -> None:
    text, place = marked(before)

    rewrite = removed("these words", text, place)

    assert rewrite.applied_to(text) == after


@pytest.mark.parametrize(("before", "words", "after"), REPLACED_ENGLISH + REPLACED_SPANISH)
def test_other_words_fit_where_they_are_put(before: str, words: str, after: str) -> None:
    text, place = marked(before)

    rewrite = replaced("Use other words", text, place, words)

    assert rewrite.applied_to(text) == after


@pytest.mark.parametrize(
    ("before", "label"),
    [
        ("We met at ⟦418 Old Quarry Lane⟧ to plan.", "Remove the address"),
        ("We sang. She lives at ⟦418 Old Quarry Lane⟧.", "Remove the whole sentence"),
        ("She is new, and she lives at ⟦418 Old Quarry Lane⟧.", "Remove the part with the address"),
    ],
)
def test_a_label_says_how_much_goes(before: str, label: str) -> None:
    text, place = marked(before)

    rewrite = removed("the address", text, place)

    assert rewrite.label == label


def test_a_label_that_names_nothing_says_how_much_goes_too() -> None:
    text, place = marked("We sang. She lives at ⟦418 Old Quarry Lane⟧.")

    rewrite = removed("these words", text, place)

    assert rewrite.label == "Remove the whole sentence"


SOME = st.text(alphabet=" \n.,;:!?()[]“”\"'’—-¿¡#@📍aeIOñÑ0", max_size=40) | st.text(max_size=40)
WORDS = st.lists(
    st.sampled_from(
        [
            "she",
            "lives",
            "at",
            ",",
            ".",
            "and",
            "call",
            "her",
            "on",
            "the",
            "(",
            ")",
            "Maria",
            "34",
            "—",
            ":",
            "#a",
            "is",
            "y",
            "en",
            "la",
        ]
    ),
    max_size=12,
).map(" ".join)


@st.composite
def places(draw: st.DrawFn) -> tuple[str, TextSpan]:
    text = draw(SOME | WORDS)
    start = draw(st.integers(0, len(text)))
    end = draw(st.integers(start, len(text)))
    return text, TextSpan(start, end)


@given(places())
def test_taking_away_never_fails_and_the_words_are_gone(example: tuple[str, TextSpan]) -> None:
    text, place = example

    for take_away in (removed, part_removed):
        span = take_away("Remove these words", text, place).span
        assert 0 <= span.start <= span.end <= len(text)
        words = place.of(text).rstrip().rstrip(".!?…")  # a sentence keeps its end
        start = place.start + len(words) - len(words.lstrip())
        assert span.covers(TextSpan(start, place.start + len(words))) or not words.strip()


@given(places())
def test_what_is_left_is_what_stood_there_save_for_a_blank_or_a_capital(example: tuple[str, TextSpan]) -> None:
    text, place = example

    words = removed("these words", text, place).words

    assert len(words.strip()) <= 2  # one capital letter may become two: ß is SS
    assert words.strip().casefold() in text.casefold()


@given(places(), st.text(min_size=1, max_size=8))
def test_putting_in_never_fails_and_the_words_stand_there(example: tuple[str, TextSpan], words: str) -> None:
    text, place = example

    rewrite = replaced("Use other words", text, place, words)

    assert 0 <= rewrite.span.start <= rewrite.span.end <= len(text)
    assert words[1:] in rewrite.applied_to(text)


@pytest.mark.parametrize("text", ["a " * 3000, "call at " * 900, "." * 6000, "(" * 6000, "\n" * 6000, ": " * 3000])
def test_long_texts_are_mended_as_fast_as_short_ones(text: str) -> None:
    middle = len(text) // 2

    rewrite = removed("these words", text, TextSpan(middle, middle + 1))

    assert rewrite.span.start <= middle + 1
