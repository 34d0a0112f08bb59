"""How X reads and counts a text: links, hashtags, mentions, and the weighted length.

Written from the public description of twitter-text 3 (https://github.com/twitter/twitter-text, its configuration
and its conformance tables). All places are code points of the text as given; everything takes time in proportion
to the text.
"""

from hatpeg.networks._twitter_text.links import urls
from hatpeg.networks._twitter_text.tags import cashtags, hashtags, mentions, mentions_or_lists, reply_to
from hatpeg.networks._twitter_text.weights import V1, V2, V3, Counting, Measure, measure, weighted_length

__all__ = [
    "V1",
    "V2",
    "V3",
    "Counting",
    "Measure",
    "cashtags",
    "hashtags",
    "measure",
    "mentions",
    "mentions_or_lists",
    "reply_to",
    "urls",
    "weighted_length",
]
