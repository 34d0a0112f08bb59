"""How an age is written around its number. Every pattern is tried at a number only, within a short reach."""

from __future__ import annotations

import re

from hatpeg.detect.text._counting import WORDED

BEHIND = r"(?!\d|\.?[ºª°]|[.,:/]\d|['’]?s\b|\+|%)"
NUMBER = re.compile(rf"(?<![\w.,$£€#:/+-])(?:(?P<sex>[FM])/?)?(?P<n>\d{{1,3}}){BEHIND}")
"""A number that may be an age, perhaps behind F or M."""
IN_WORDS = re.compile(rf"(?P<sex>(?!))?(?P<n>{WORDED}){BEHIND}(?!\w)", re.IGNORECASE)
END = re.compile(
    r"[ ]?(?:[.,;:!?)\]\"”\n…—–🎂🎉]|$|(?:today|tomorrow|tonight|yesterday|on|in|this|next|last|and|but|so"
    r"|with|now|from|when|who|y/o|yrs?|hoy|ayer|mañana|el|este|y|en|con|pero|que|cuando|ya|al|para|por|porque|la|lo"
    r"|le|les|se|me|nos|no|ni|desde|sin|pa|q)\b)"
)
"""What may follow a number that stands alone: "turned 40 on Tuesday", never "turned 180 degrees"."""
COUNTED = re.compile(
    r"[ -]?(?:a[nñ]os?|minutos?|min|horas?|hrs?|dias?|semanas?|mes(?:es)?|noches?|pesos|euros|dolares|soles|mil|kilos?"
    r"|kg|metros?|millas|km|personas|integrantes|miembros|hijos|hijas|niñ[oa]s|pisos|sesiones|pasos|clases|grados|puntos"
    r"|veces|años?|pm|am|y medi[oa]|cuartos|camas|o mas|[$%€°:/-])",
    re.IGNORECASE,
)
"""What makes the number in "un paciente de 15 minutos" or "un grupo de 20 personas" a count of something else."""
OLD = re.compile(r"(?:[ -]and[ -]a[ -]half)?[ -]?(?:years?|yrs?)\.?[ -]?(?:old|young)(?!s)\b", re.IGNORECASE)
YO = re.compile(r"[ -]?y[./]?[ ]?o\b\.?(?!['’])", re.IGNORECASE)
MONTHS_OLD = re.compile(r"[ -](?P<unit>months?|mos?|weeks?|wks?|days?)[ -]old(?!s)\b", re.IGNORECASE)
MESES = re.compile(r"[ ](?P<unit>meses|semanas|dias)\b(?: de (?:edad|nacid[oa]))?", re.IGNORECASE)
YEARS = re.compile(
    r"[ ]a[nñ](?:os|itos|otes|azos)\b"
    r"(?![ ]?(?:y mas|o mas|en adelante|de (?!edad)|sin\b|viviendo|con (?:vih|nosotr)|despues|atras|en (?:la|el|este)\b"
    r"|limpi|sobri|\w{2,12}ndo\b))",
    re.IGNORECASE,
)
SEX = re.compile(r"[ ]?(?P<sex>[FM])(?![\w°’']|[ ](?:people|users|views|dollars|in funding))")
THINGS = re.compile(
    r"[ ](?:\w{2,14}[ ])?(?:building|house|agency|program|programme|organi[sz]ation|non-?profit|charity|law|policy|tree"
    r"|car|truck|van|tradition|church|school|laptop|printer|case|study|mystery|barn|coalition|dog|cat|furnace|roof|boiler"
    r"|couch|scotch|whisky|bug|act|statute|shelter|clinic|or (?:older|over|younger)|and (?:older|over|up|under))\b",
    re.IGNORECASE,
)
"""Things that are so many years old, and "18 years old or older": no age of a person."""

LIMIT = re.compile(
    r"(?:under|over|above|below|than|least|until|till|before|by|from|to|up|between|age|ages|mayores|menores|para|entre|los|"
    r"every|any|desde|hasta)[ ](?:the[ ]|de[ ]|age[ ]|edad[ ])?$",
    re.IGNORECASE,
)
"""Words that make a number a limit: "under 18", "mayores de 60 años"."""
DE_EDAD = re.compile(
    r"(?:(?<!\w)(?:de|con|tiene|tenia|tienen|cumple|cumplio|es|era)[ ](?:\w{2,7}[ ])?|[\w)],[ ]|\()$", re.IGNORECASE
)
"""Words before "15 años" that make it an age rather than a span of time."""
DURATION = re.compile(
    r"(?:hace|durante|por|llev[aoe]\w*|en|tras|despues de|ultimos|cada|proximos|primeros|cumpl\w+ (?:hoy )?sus"
    r"|mas de|menos de|over|for|after)[ ](?:casi[ ]|mas de[ ]|sus[ ])?$",
    re.IGNORECASE,
)
"""Words that make years a span of time: "hace 34 años"."""
AGED = re.compile(r"(?<!\w)(?:aged?|edad)[: ]{1,2}(?:of[ ]|de[ ])?$", re.IGNORECASE)
ELIGIBLE = re.compile(
    r"[ ]?(?:\+|-|–|to\b|and (?:over|up|under|older|above|below)|or\b|through\b|y mas|a\b|and (?:a|the)\b)",
    re.IGNORECASE,
)
TURNED = re.compile(
    r"(?<!\w)(?:turn(?:s|ed|ing)?|cumple|cumplio|cumplira|cumpliendo)[ ]"
    r"(?:just[ ]|hoy[ ]|ya[ ]|apenas[ ]|the big[ ]|los[ ]|sus[ ])?$",
    re.IGNORECASE,
)
IS = re.compile(
    r"(?<!\w)(?:he|she|ella|el|kids?|twins|girls|boys|children|they)"
    r"(?:['’]?s|['’]re|['’]?ll[ ]be|[ ](?:is|was|are|were|will be|tiene|tenia))"
    r"[ ](?:only[ ]|just[ ]|barely[ ]|about[ ]|like[ ]|now[ ]|almost[ ]|nearly[ ]|solo[ ]|apenas[ ]|ya[ ]|a[ ])?$",
    re.IGNORECASE,
)
TIENE = re.compile(
    r"(?<!\w)(?:(?:tiene|tenia|tienen|tenian)[ ](?:solo[ ]|apenas[ ]|ya[ ]|como[ ]|casi[ ]|unos[ ])?"
    r"|(?:anda en|anda por|ronda|rondaba|pasa de|rebasa|le calculo)[ ](?:los[ ]|unos[ ])?)$",
    re.IGNORECASE,
)
NOW = re.compile(r",[ ](?:now|only|just|barely|ahora|age|(?:de[ ])?apenas|con apenas|con solo)[ ]$", re.IGNORECASE)
LISTED = re.compile(r"(?<!\w)age[sd][ ](?:\d{1,2},?[ ]){1,4}(?:and[ ]|&[ ])?$", re.IGNORECASE)
LIST_GOES_ON = re.compile(r"(?:,[ ]\d{1,2}(?!\d)|,?[ ](?:and|&)[ ]\d{1,2}\b)")
AGES = re.compile(r"(?<!\w)age[sd][ ]$", re.IGNORECASE)
A_PERSON_IS = re.compile(r"(?P<word>[\w'’-]{2,24})[ ](?:is|was)[ ](?:a[ ]|now[ ]|only[ ]|just[ ])?$")
THIS = re.compile(r"(?<!\w)(?:this|a)[ ]$", re.IGNORECASE)
OF = re.compile(
    r"(?<!\w)(?:kid|boy|girl|lad|lass|teen|teenager|man|woman|lady|guy|bloke|child|youth|youngster|baby|person|client"
    r"|resident|patient|survivor|guest)[ ]of[ ](?:just[ ]|only[ ])?$",
    re.IGNORECASE,
)
"""A person right before the number: "a kid of sixteen"."""
IN_COMMAS = re.compile(r"(?P<word>[^\W\d_][\w'’.-]{0,24})[,:]?[ ](?P<bracket>\()?$")
SEX_IN_BRACKETS = re.compile(r"(?<=\()\d{1,3}[ ]?[fm](?=[),;])")
"""Age and sex behind a person: "resident (77m)"."""
AFTER_NAME = re.compile(r"(?<!\w)[A-Z][a-zñ'’]{1,20}(?:[ ][A-Z]\.)?(?:,[ ]|[ ]\(|[ ]is[ ])$")
"""A name right before the number: "Marisol, ", "Mateo (", "Wanda is "."""
OWN = re.compile(
    r"(?<!\w)(?:i['’]?m|i am|i was|i turn(?:ed|s)?|i just turned|i['’]ll be|soy|tengo|tenia yo|cumpli|cumplo|yo"
    r"|at|me,)[ ](?:\w{1,8}[ ]){0,2}$",
    re.IGNORECASE,
)
"""Words before the writer's own age: "I'm a 44-year-old", "tengo 58"."""
DE = re.compile(
    r"(?P<words>(?:[^\W\d_]{2,16},?[ ]){1,4})de[ ]"
    r"(?:como[ ]|unos[ ]|casi[ ]|apenas[ ]|solo[ ]|(?:\d{1,2},?[ ](?:y[ ])?){1,4})?$"
)
SEVERAL = frozenset({"familia", "familias", "pareja", "parejas"})
"""Words for several persons at once: "una familia de 5" tells how many they are."""
WARMTH = re.compile(r"(?:is|at|below|above|hits?|like|was|to|of|feels)[ ]$", re.IGNORECASE)
