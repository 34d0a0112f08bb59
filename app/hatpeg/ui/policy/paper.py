"""Writes a policy's document as a PDF with Qt's own writer: real text, headings, a title and a language, no picture."""

from __future__ import annotations

from xml.sax.saxutils import escape

from PySide6.QtCore import QBuffer, QByteArray, QEventLoop, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

DOTS, MARGIN, SIZE = 300, 20, 11
"""Dots to an inch, millimeters round the words, and points of the letters."""
XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF \
xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" \
xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>\
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF>\
</x:xmpmeta><?xpacket end="w"?>"""
STYLE = (
    "h1 { font-size: 20pt } h2 { font-size: 14pt; margin-top: 16pt } p, li { font-size: 11pt } code { font-size: 7pt }"
)
LETTER_SIZE = frozenset({"en"})
"""Languages whose documents are printed on Letter paper; the others on A4."""


def as_pdf(html: str, title: str, language: str) -> bytes:
    """The document of a policy, given as a page of HTML that loads nothing, as the bytes of a PDF."""
    _turn = QEventLoop()  # gives this thread the timers that Qt's layout asks for
    written = QByteArray()
    buffer = QBuffer(written)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setDocumentXmpMetadata(QByteArray(XMP.format(language=escape(language), title=escape(title)).encode()))
    writer.setCreator("Hatpeg")
    writer.setResolution(DOTS)
    size = QPageSize.PageSizeId.Letter if language in LETTER_SIZE else QPageSize.PageSizeId.A4
    writer.setPageSize(QPageSize(size))
    writer.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    document.setDefaultFont(_letters())
    document.documentLayout().setPaintDevice(writer)
    document.setDefaultStyleSheet(STYLE)
    document.setHtml(html)
    document.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, title)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    document.print_(writer)
    del document, writer
    buffer.close()
    return bytes(written.data())


def _letters() -> QFont:
    letters = QFont()
    letters.setPointSize(SIZE)
    return letters
