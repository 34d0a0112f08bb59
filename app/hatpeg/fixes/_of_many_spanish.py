"""What can be said of many people, in Spanish, by topic; the Spanish of the Americas, for either hat.

Written by hand, not translated. None tells anything of the writer, of an agency or of one person.
"""

from __future__ import annotations

SPANISH: dict[str, tuple[str, ...]] = {
    "housing": (
        "Toda persona merece un techo propio.",
        "Con un hogar estable, lo demás se hace más fácil.",
        "Nadie debería escoger entre la renta y la comida.",
        "Un hogar cambia la vida de las familias.",
    ),
    "recovery": (
        "La recuperación es posible y nadie tiene que vivirla a solas.",
        "La recuperación rara vez es una línea recta, y cada paso cuenta.",
        "La paciencia ayuda más que la vergüenza.",
    ),
    "hiv": (
        "El tratamiento funciona, y el cariño también.",
        "El estigma aleja a la gente de la atención médica; el respeto la acerca.",
        "Con tratamiento, las personas con VIH viven vidas largas y plenas.",
    ),
    "health": (
        "La buena atención empieza por escuchar.",
        "Nadie debería enfrentar una enfermedad a solas.",
        "Toda persona merece atención sin que la juzguen.",
    ),
    "abuse": (
        "Salir de la violencia toma tiempo, y nadie debería hacerlo a solas.",
        "La violencia nunca es culpa de quien la sufre.",
        "Que te crean importa más de lo que parece.",
        "El amor no debe doler, y la ayuda debe ser fácil de encontrar.",
    ),
    "children": (
        "Todos los niños y niñas merecen ser escuchados y queridos.",
        "La niñez florece cuando hay apoyo para las familias.",
        "Una comunidad unida hace más fuertes a las familias.",
    ),
    "lgbtq": (
        "Que te llamen por tu nombre importa.",
        "Toda persona merece vivir como es, sin miedo.",
        "En casa nadie debería tener que esconderse.",
    ),
    "immigration": (
        "Empezar de nuevo en otro país requiere valor.",
        "Toda persona merece una audiencia justa y una buena bienvenida.",
        "Nadie debería enfrentar el sistema migratorio a solas.",
    ),
    "legal": (
        "Toda persona merece un trato justo y alguien de su lado.",
        "Enfrentar un juzgado a solas es difícil.",
        "Las segundas oportunidades no deberían depender de la suerte.",
    ),
    "work": (
        "Con una oportunidad justa, la gente logra cosas increíbles.",
        "Aprender algo nuevo requiere valor a cualquier edad.",
        "El talento está en todas partes; la oportunidad también debería estarlo.",
    ),
    "grief": (
        "Hay pérdidas que se quedan con nosotros.",
        "El duelo también es parte del cariño.",
        "Nadie debería vivir un duelo a solas.",
    ),
    "joy": (
        "Los pequeños logros también se celebran.",
        "Cada paso adelante merece celebrarse.",
        "La esperanza aparece en cosas pequeñas.",
    ),
    "giving": (
        "Pañales, cobijas y muebles ayudan a muchas familias a empezar de nuevo.",
        "Un pequeño regalo puede aliviar una semana difícil.",
        "Si tienes algo que dar, los programas locales saben dónde hace falta.",
    ),
    "missing": (
        "Cuando alguien desaparece, lo mejor es compartir los avisos oficiales.",
        "Si te preocupa que alguien haya desaparecido, la policía puede ayudar.",
    ),
    "quiet": (
        "La privacidad protege, y hay cosas que es mejor no contar.",
        "Cuidar los detalles es una forma de cuidarnos.",
        "Hay cosas que se dicen mejor en persona.",
    ),
    "reply": (
        "Las preguntas sobre servicios se atienden en privado; por favor llama a nuestra oficina.",
        "Cuidamos la privacidad de cada conversación; por favor comunícate con nuestra oficina.",
    ),
    "patience": (
        "Cada quien hace lo mejor que puede con lo que tiene.",
        "Los días difíciles piden más paciencia.",
        "Un poco de paciencia ayuda mucho.",
    ),
    "general": (
        "Cada quien tiene su historia, y le toca contarla a quien la vivió.",
        "Toda persona merece un trato digno.",
        "Paso a paso se llega lejos.",
        "La ayuda funciona mejor cuando viene con respeto.",
        "Escuchar puede cambiarle el día a alguien.",
    ),
}
