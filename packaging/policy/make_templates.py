"""Makes the templates by which IT sets Hatpeg's policy: ADMX and ADML for Windows, a profile for macOS.

Everything comes from the one table of settings. Run it from the repository's root after the table changes:

    .venv/bin/python packaging/policy/make_templates.py
"""

from __future__ import annotations

import plistlib
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from hatpeg.core.settings import SETTINGS, Setting
from hatpeg.policies.managed import TEXT, WINDOWS, value_name

HERE = Path(__file__).parent
NAMESPACE = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"
WHOLE = "The text of a policy file (TOML), as “hatpeg policy validate” accepts it. Workers cannot loosen what it locks."


def admx() -> str:
    """The definitions, the same in every language."""
    return (
        f'<?xml version="1.0" encoding="utf-8"?>\n<policyDefinitions xmlns="{NAMESPACE}" revision="1.0" '
        'schemaVersion="1.0">\n  <policyNamespaces><target prefix="hatpeg" namespace="Hatpeg.Policies"/>'
        '</policyNamespaces>\n  <resources minRequiredRevision="1.0"/>\n  <categories>'
        '<category name="Hatpeg" displayName="$(string.Hatpeg)"/></categories>\n  <policies>\n'
        f"{''.join(map(_definition, SETTINGS))}{_whole()}  </policies>\n</policyDefinitions>\n"
    )


def adml() -> str:
    """The words of the definitions, in English."""
    strings = [("Hatpeg", "Hatpeg"), (TEXT, "The organization's policy"), (f"{TEXT}_Help", WHOLE)]
    for setting in SETTINGS:
        name = value_name(setting.name)
        strings += [(name, setting.label), (f"{name}_Help", f"{setting.label}. Fixed for everybody on this computer.")]
        strings += [(f"{name}_{at}", choice) for at, choice in enumerate(setting.choices)]
    table = "".join(f"      <string id={quoteattr(key)}>{escape(words)}</string>\n" for key, words in strings)
    shown = "".join(map(_presentation, SETTINGS))
    shown += f'      <presentation id="{TEXT}"><textBox refId="{TEXT}"><label>Policy</label></textBox></presentation>\n'
    return (
        f'<?xml version="1.0" encoding="utf-8"?>\n<policyDefinitionResources xmlns="{NAMESPACE}" revision="1.0" '
        'schemaVersion="1.0">\n  <displayName>Hatpeg</displayName>\n  <description>Policies of Hatpeg</description>\n'
        f"  <resources>\n    <stringTable>\n{table}    </stringTable>\n    <presentationTable>\n{shown}"
        "    </presentationTable>\n  </resources>\n</policyDefinitionResources>\n"
    )


def mobileconfig() -> bytes:
    """A profile for macOS with every setting at its first value, to be changed before it is rolled out."""
    values = {value_name(setting.name): setting.first for setting in SETTINGS}
    payload = {
        "PayloadType": "org.hatpeg.Hatpeg",
        "PayloadIdentifier": "org.hatpeg.Hatpeg.policy.settings",
        "PayloadUUID": "6B0E4E0C-6C1B-4B0E-9F6D-0B6C5F1E7A11",
        "PayloadVersion": 1,
        **values,
        TEXT: 'format = 1\nname = "Your organization"\n',
    }
    return plistlib.dumps(
        {
            "PayloadType": "Configuration",
            "PayloadIdentifier": "org.hatpeg.Hatpeg.policy",
            "PayloadUUID": "2F7C9E52-57F4-4E0B-8C52-3B3F0D9B6C20",
            "PayloadVersion": 1,
            "PayloadDisplayName": "Hatpeg policy",
            "PayloadScope": "System",
            "PayloadContent": [payload],
        }
    )


FILES = {
    "hatpeg.admx": lambda: admx().encode(),
    "en-US/hatpeg.adml": lambda: adml().encode(),
    "hatpeg.mobileconfig": mobileconfig,
}


def _definition(setting: Setting) -> str:
    name = value_name(setting.name)
    items = "".join(_item(name, at, choice) for at, choice in enumerate(setting.choices))
    return (
        f'    <policy name="{name}" class="Machine" displayName="$(string.{name})" explainText="$(string.{name}_Help)" '
        f'presentation="$(presentation.{name})" key={quoteattr(WINDOWS)}>\n      <parentCategory ref="Hatpeg"/>\n'
        f'      <elements><enum id="{name}" valueName="{name}" required="true">{items}</enum></elements>\n'
        "    </policy>\n"
    )


def _item(name: str, at: int, choice: str) -> str:
    return f'<item displayName="$(string.{name}_{at})"><value><string>{escape(choice)}</string></value></item>'


def _whole() -> str:
    return (
        f'    <policy name="{TEXT}" class="Machine" displayName="$(string.{TEXT})" explainText="$(string.{TEXT}_Help)" '
        f'presentation="$(presentation.{TEXT})" key={quoteattr(WINDOWS)}>\n      <parentCategory ref="Hatpeg"/>\n'
        f'      <elements><text id="{TEXT}" valueName="{TEXT}" required="true" maxLength="1000000"/></elements>\n'
        "    </policy>\n"
    )


def _presentation(setting: Setting) -> str:
    name = value_name(setting.name)
    return (
        f'      <presentation id="{name}"><dropdownList refId="{name}" noSort="true" defaultItem="'
        f'{setting.choices.index(setting.first)}">{escape(setting.label)}</dropdownList></presentation>\n'
    )


def _all() -> Iterator[tuple[Path, bytes]]:
    yield from ((HERE / name, make()) for name, make in FILES.items())


if __name__ == "__main__":
    for file, content in _all():
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(content)
