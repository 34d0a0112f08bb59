"""Things to see to once in an account's own settings that are the same on many networks."""

from __future__ import annotations

from hatpeg.core.draft import Hat
from hatpeg.core.network import PrivacyDefault
from hatpeg.core.speech import mark

LOCATION = PrivacyDefault("location", mark("The app may not use my location. My phone’s settings say so."))
AUDIENCE = PrivacyDefault("audience", mark("New posts start with the audience I chose here."))
PRIVATE = PrivacyDefault("private", mark("The account is private."), Hat.PERSONAL)
TAGS = PrivacyDefault("tags", mark("When somebody tags me, I approve it first."))
GROUPS = PrivacyDefault("groups", mark("I know who is in every group I post to."))
