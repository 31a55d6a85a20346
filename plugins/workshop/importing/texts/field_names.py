"""The names that page builders give to fields, by what stands in them."""

_OF_LOOKS = """
admin align alignment anchor animate animation attr background bg border breakpoint builder cache class classes col
color colors colour column columns condition conditions container css delay direction display divider duration easing
effect effects el element family filter font fonts format gap global gradient gutter height hover icon icons id
identifier ids key lang layout level library loop margin mask mobile mode module motion offset opacity order orderby
orientation overlay padding parallax placement preset query radius rel responsive role rules saved shadow shape size
sizes skin slug sort spacing speed sticky style styles tablet tag tags target taxonomy template theme transform
transition type typography version view visibility weight widget width wrap zindex zoom
"""
_OF_WORDS = """
alt amount answer author body button caption company content copy currency date description editor email ending
excerpt firstname h1 h2 h3 h4 h5 h6 header heading headline html intro job label lastname linktext location message
name note number per percent period phone position prefix price question quote rating subhead subheader subheading
subtitle suffix sum summary teaser text title tooltip unit units value year
"""
_OF_QUERIES = "posts products max min limit count recipient webhook submit bcc cc redirect to from mailchimp api token"
_OF_TITLES = "title heading headline header h1 h2 h3 h4 h5 h6 question"
_OF_FIGURES = "amount currency ending number per percent phone price rating sum unit units value year"
_OF_PICTURES = "attachment avatar gallery image images img logo media photo picture portrait slides src"

LOOKS = frozenset(_OF_LOOKS.split())
"""Parts of the names of fields that say how something looks or works."""
WORDY = frozenset(_OF_WORDS.split())
"""Parts of the names of fields that say something even in one small word."""
QUERIES = frozenset(_OF_QUERIES.split())
"""Parts of the names of fields that say what is to be fetched, or who is to get what is sent."""
TITLES = frozenset(_OF_TITLES.split())
FIGURES = frozenset(_OF_FIGURES.split())
PICTURES = frozenset(_OF_PICTURES.split())
OF_THE_BUILDER = frozenset({"admin", "global", "saved", "css", "animation", "font", "typography", "motion"})
"""Beginnings of the names of fields that are never seen."""
