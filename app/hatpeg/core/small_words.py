"""Small words of English and Spanish that lean on their neighbors: without them a sentence limps.

All are written folded: small letters, no accents but the tilde of ñ.
"""

from __future__ import annotations

FOLDED = str.maketrans("áéíóúüàèìòù’", "aeiouuaeiou'")


def folded(word: str) -> str:
    """A word as these sets write it."""
    small = word.casefold()
    return small if small.isascii() else small.translate(FOLDED)


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


PREPOSITIONS = _set(
    "at on in near by from to of with for off into onto inside outside behind beside around past via since until"
    " till before after about against over out up down between under over through toward towards along beyond within"
    " w @"
    " en de del al a cerca con para por desde hasta hacia sobre entre sin segun contra tras junto"
)
LEAN_ON_THEM = _set(
    "next close across right just front corner cerca lejos enfrente frente detras atras delante justo lado esquina"
)
"""Words that lean on the preposition after them: *next to*, *cerca de*; alone they say nothing."""

ARTICLES = _set("the a an el la los las un una unos unas lo")
OWNERS = _set("my our your his her their its this that these those mi mis nuestro nuestra nuestros nuestras")
OWNERS |= _set(
    "any some every each ningun ninguna cualquier cada tu tus su sus este esta estos estas ese esa esos esas"
)
DETERMINERS = ARTICLES | OWNERS
SPANISH_DETERMINERS = _set("el la los las un una unos unas nuestro nuestra nuestros nuestras mi mis su sus")
"""Before these "a" is the Spanish preposition and has to stay."""
INTRODUCERS = _set(
    "named called nicknamed aged age born dob llamada llamado apodada apodado nacida nacido calle avenida"
    " av avda carrera dr mr mrs ms mx sr sra srta don doña"
)
"""What stands before a name, an age, a date or a street, and goes with it."""

JOINERS = _set("and or & y e o u")
CLAUSE_JOINERS = _set("and but so because that when if while since although though as where who which or")
CLAUSE_JOINERS |= _set("y e pero porque que cuando si mientras aunque como donde quien sino pues o")
EQUAL_JOINERS = _set("and but so & y pero then")
"""What joins two parts that can each stand alone."""
SUBORDINATORS = _set("if when whenever because since although though while unless in once before after for to")
SUBORDINATORS |= _set("si cuando porque aunque mientras para como ya por antes despues con with or o until hasta")
"""A part that opens with one of these cannot stand alone."""

PRONOUNS = _set(
    "i i'm i've i'll i'd she she's she'll he he's he'll they they're they've we we're we've we'll you you're it"
    " it's there there's this that's please yo ella ellas ellos nosotros nosotras usted ustedes tu me nos se le les"
    " estoy estamos hay what how let let's nobody nobody's everyone everybody anyone anybody someone somebody nadie"
    " alguien todos"
)
TIME_WORDS = _set(
    "today tonight now yesterday tomorrow last next this every again soon later early late asap anytime always"
    " monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun"
    " hoy ahora ayer mañana anoche esta este cada otra luego pronto siempre nunca ya tarde temprano"
    " lunes martes miercoles jueves viernes sabado domingo here there downtown alone together ago lol please"
    " all toda todo todas whole entera entero"
    " aqui alla ahi solo sola juntos juntas tambien too also instead just only not no never hace antes despues"
)
ADVERBS = _set(
    "just finally never always also still already really only then ya no nunca siempre apenas todavia tambien"
)
LOOKS = _set("new old little beautiful lovely favorite sweet nueva nuevo linda lindo pequeña pequeño vieja viejo")

NEEDY = _set(
    "is are was were am be been being isn't wasn't aren't turned turns turning became lives live lived living"
    " resides located she's he's it's who's that's there's they're we're you're i'm"
    " es son era eran fue fueron esta estan estaba estaban estoy vive viven vivia vivian vivo cumple cumplio"
    " tiene tienen tenia ubicado ubicada queda quedan soy somos llama llamo"
)
"""Verbs that say nothing once the words after them are gone, with or without a preposition: *lives at*."""

WANT_AN_OBJECT = _set(
    "meet met saw see told asked visited hugged helped thank love loves loved miss missed know knew picked dropped"
    " contacted texted taught bring brought invited welcome welcomed conoci conoce vi quiero amo extraño"
)
"""Verbs that say nothing without somebody or something right after them."""

ASK_TO_CONTACT = _set(
    "call text reach email e-mail phone ring message contact dm write venmo cashapp zelle whatsapp fax mail visit"
    " llama llamame llamanos llame llamen llamala llamalo llamele llamar llamarla llamarlo llamenle escribe"
    " escribeme escribenos escriba escribele escribanle escribir escribirle contacta contactame contactanos"
    " contacte contactala contactalo contactar contactarla marca marcame marque marcale marcar manda mande mandale"
    " mandame mandar textea textear comunicate comuniquese comunicarse"
)
BEFORE_ASKING = _set("please just so or and to you can could may should must y o para puedes puede pueden favor por")
BEFORE_ASKING |= _set("directly then also always better pls but pero")

VERBS = _set(
    "is are was were am has have had will would can could should may might must did does do don't didn't isn't"
    " wasn't won't can't hasn't came went got told said asked left made took gave found felt knew thought lost ran"
    " sat slept stood wrote needs wants works lives comes goes says gets makes takes gives keeps knows stays calls"
    " drew sang ate drank drove fell flew grew hid rode rose shook spoke stole threw woke wore won broke chose froze"
    " bought caught fought sold sent built read heard led cooked done gone hid hung sings runs sits gives helps"
    " brought met saw became began kept held slept spent paid put let cried called moved showed walked loves hates"
    " es son era eran fue fueron esta estan estaba tiene tienen tenia tuvo dijo dice vino viene hace hizo puede pudo"
    " quiere quiso va van iba sabe supo dio da sale salio vive viven necesita trabaja llama ha han habia me nos se"
    " le les duerme llora"
)
