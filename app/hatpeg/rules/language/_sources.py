"""Where the words to leave, and what to say instead, come from; the tables name these by their keys."""

from __future__ import annotations

from hatpeg.core.rule import Source

SOURCES = (
    Source(
        "NIDA",
        "NIDA, Words Matter",
        "https://nida.nih.gov/nidamed-medical-health-professionals/health-professions-education/words-matter-terms-to-use-avoid-when-talking-about-addiction?msclkid=2afe5d9dab9911ec9739d569a06fa382",
    ),
    Source("NIDA-ES", "NIDA, Las palabras importan", "https://nida.nih.gov/es/node/38234"),
    Source("OASAS", "New York State OASAS, stigma glossary", "https://oasas.ny.gov/stigma-glossary"),
    Source(
        "BRIGHTVIEW",
        "BrightView, person-first addiction language",
        "https://brightviewhealth.com/recovery-resources/person-first-addiction-language/",
    ),
    Source(
        "SUI",
        "Framework for successful messaging: safety tips",
        "https://www.suicidepreventionmessaging.org/safety/tips-messaging-safely",
    ),
    Source(
        "GLAAD",
        "GLAAD reporter guide",
        "https://www.glaad.org/blog/fact-sheet-reporter-guide-covering-transgender-people-topics-and-legislation",
    ),
    Source(
        "DIVSTYLE",
        "Diversity Style Guide",
        "https://www.diversitystyleguide.com/glossary-categories/lgbtq/page/7",
    ),
    Source("POZ", "POZ, HIV language guide", "https://www.poz.com/basics/hiv-basics/hiv-language"),
    Source(
        "UNAIDS",
        "UNAIDS terminology guidelines",
        "https://www.unaids.org/en/resources/documents/2015/2015_terminology_guidelines",
    ),
    Source(
        "UNFPA",
        "UNFPA, terminology to be avoided",
        "https://onevoice.unfpa.org/index.unfpa?method=article&id=63",
    ),
    Source(
        "ONUSIDA",
        "ONUSIDA terms for HIV, as given by Fundación Sí, Futuro",
        "https://fundacionsifuturo.org/que-lenguaje-se-debe-utilizar-para-referirse-a-situaciones-relacionadas-con-la-infeccion-por-el-vih",
    ),
    Source("LANGPLEASE", "Language, Please: homelessness", "https://languageplease.org/homelessness-houselessness/"),
    Source(
        "NEIGHBOR",
        "Father Joe's Villages, terms for homelessness",
        "https://my.neighbor.org/terms-the-homeless-or-homeless-people/",
    ),
    Source(
        "INVISIBLE",
        "Invisible People, the power of words",
        "https://invisiblepeople.tv/beware-of-the-power-words-like-homeless-and-bum-carry/",
    ),
    Source("UNITY", "Unity Shelter, person-first language", "https://www.unityshelter.org/person-first-language.html"),
    Source(
        "VSDV",
        "Virginia alliance, tips for reporting on intimate partner violence",
        "https://vsdvalliance.org/about/news/tips-for-responsible-reporting-on-sexual-and-intimate-partner-violence/",
    ),
    Source(
        "UNGENEVA",
        "United Nations Geneva, disability-inclusive language, annex I",
        "https://www.ungeneva.org/es/about/accessibility/disability-inclusive-language/annex-i",
    ),
    Source("FORTUNE", "The Fortune Society, words matter", "https://fortunesociety.org/wordsmatter/"),
    Source(
        "SPLINTER",
        "Editorial style guide on immigration",
        "https://splinternews.com/do-not-use-the-term-illegal-immigrant-1793858324",
    ),
    Source("UNVERIFIED", "Custom of the field, no source read yet"),
)
