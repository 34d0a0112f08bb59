"""Writes a policy's document as Markdown, as HTML and as a Word document (Office Open XML, ECMA-376)."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from xml.sax.saxutils import escape

from hatpeg.core.policy_document import Document, Part, Sentence

SPECIAL = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_<>#|"})
LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""A Word document holds times of its parts: the same policy gives the same file."""
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" \
ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" \
ContentType="application/xml"/><Override PartName="/word/document.xml" \
ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override \
PartName="/word/styles.xml" \
ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>"""
RELATIONS = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" \
Target="word/document.xml"/></Relationships>"""
OF_DOCUMENT = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{OFFICE}/styles" \
Target="styles.xml"/></Relationships>"""
STYLE = """<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/><w:pPr><w:spacing w:before="{before}" \
w:after="80"/>{outline}</w:pPr><w:rPr>{bold}<w:sz w:val="{size}"/></w:rPr></w:style>"""
CSS = (
    "body{font:1.05rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}"
    "code{font-size:.8em;color:#555}h2{margin-top:2rem}@media print{body{margin:0}}"
)


def as_markdown(document: Document) -> str:
    """The document in Markdown."""
    lines = [f"# {_marked(document.title)}", "", *(f"{_marked(fact)}  " for fact in document.facts)]
    for part in document.parts:
        lines += ["", f"## {part.number}. {_marked(part.heading)}", ""]
        for paragraph in part.paragraphs:
            lines += [_marked(paragraph), ""]
        lines += [f"- {_marked(_said(each))} `{each.code}`" for each in part.sentences]
    return "\n".join(lines).rstrip() + "\n"


def as_html(document: Document, language: str) -> str:
    """The document as a page of its own that loads nothing."""
    body = "".join(map(_html_part, document.parts))
    facts = "".join(f"<li>{escape(fact)}</li>" for fact in document.facts)
    title = escape(document.title)
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}"><head><meta charset="utf-8"><title>{title}</title>'
        f"<style>{CSS}</style></head><body><h1>{title}</h1><ul>{facts}</ul>{body}</body></html>\n"
    )


def as_docx(document: Document, language: str) -> bytes:
    """The document for Word and LibreOffice, with real headings."""
    files = {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": RELATIONS,
        "word/_rels/document.xml.rels": OF_DOCUMENT,
        "word/styles.xml": _styles(language),
        "word/document.xml": _body(document),
    }
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in files.items():
            package.writestr(zipfile.ZipInfo(name, LONG_AGO), content, zipfile.ZIP_DEFLATED)
    return written.getvalue()


def _said(sentence: Sentence) -> str:
    return f"{sentence.words} ({sentence.level})" if sentence.level else sentence.words


def _marked(words: str) -> str:
    return words.translate(SPECIAL)


def _html_part(part: Part) -> str:
    paragraphs = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in part.paragraphs)
    items = "".join(
        f'<li id="{escape(_rule(each))}">{escape(_said(each))} <code>{escape(each.code)}</code></li>'
        for each in part.sentences
    )
    listed = f"<ul>{items}</ul>" if items else ""
    return f"<h2>{part.number}. {escape(part.heading)}</h2>{paragraphs}{listed}"


def _rule(sentence: Sentence) -> str:
    return sentence.code[1:].partition(" ")[0]


def _styles(language: str) -> str:
    made = (
        STYLE.format(id=name, name=shown, before=before, size=size, outline=outline, bold="<w:b/>" if bold else "")
        for name, shown, before, size, outline, bold in (
            ("Normal", "Normal", 0, 22, "", False),
            ("Title", "Title", 0, 40, "", True),
            ("Heading1", "heading 1", 280, 28, '<w:outlineLvl w:val="0"/>', True),
            ("Rule", "Rule", 0, 22, '<w:ind w:left="360" w:hanging="240"/>', False),
        )
    )
    spoken = f'<w:rPr><w:lang w:val="{escape(language)}"/></w:rPr>'
    default = f"<w:docDefaults><w:rPrDefault>{spoken}</w:rPrDefault></w:docDefaults>"
    return f'<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="{WORD}">{default}{"".join(made)}</w:styles>'


def _body(document: Document) -> str:
    paragraphs = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p>' for style, runs in _runs(document)
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{WORD}"><w:body>{paragraphs}</w:body></w:document>'
    )


def _runs(document: Document) -> Iterator[tuple[str, str]]:
    yield "Title", _run(document.title)
    for fact in document.facts:
        yield "Normal", _run(fact)
    for part in document.parts:
        yield "Heading1", _run(f"{part.number}. {part.heading}")
        for paragraph in part.paragraphs:
            yield "Normal", _run(paragraph)
        for each in part.sentences:
            yield "Rule", _run(f"– {_said(each)} ") + _run(each.code, small=True)


def _run(words: str, *, small: bool = False) -> str:
    look = '<w:rPr><w:color w:val="555555"/><w:sz w:val="16"/></w:rPr>' if small else ""
    plain = "".join(sign for sign in words if sign >= " " or sign in "\t\n")
    return f'<w:r>{look}<w:t xml:space="preserve">{escape(plain)}</w:t></w:r>'
