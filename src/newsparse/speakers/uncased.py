"""Scripts without capitals: title and name in a mention that shows neither by its letters.

The title is known, and what stands beside it is the name: ``田中首相``, ``外交部发言人王小明``. In front of a name that follows its title
stands the body. Where an article is joined to its noun (``ال``), a title goes on in the nouns that have it: ``وزير الخارجية جو لي``.
"""

import re

from newsparse.lexicon import PeopleTable
from newsparse.speakers.titles import Title

__all__ = ["read_uncased"]

# A letter of a script that parts words; Thai to Tibetan, Burmese, Khmer, and Han and its neighbours do not.
_PARTED = re.compile(r"[^\W\d_\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u2e80-\uffff]")


def read_uncased(text: str, people: PeopleTable) -> tuple[Title, str, str | None]:
    """Return the title in a mention, the name beside it (empty when there is none), and the body, or None."""
    found = [(start + len(role), len(role), role) for role in people.roles if (start := text.rfind(role)) >= 0]
    # ``მერის`` is ``მერი`` with an ending, no mayor by the name of ``ს``.
    found = [row for row in found if not _PARTED.match(text, row[0])]
    end, length, role = max(found, default=(0, 0, ""))
    before, after = text[: end - length].strip(), text[end:].strip()
    shown = role
    if people.article and role and not role.startswith(people.article):
        while after.startswith(people.article):
            word, _, after = after.partition(" ")
            shown = f"{shown} {word}"
        if shown != role and not after:
            return Title(shown, None, role), "", before or None
    elif people.article and role:
        # ``الرئيس الأميركي جو لي``: an adjective with the article, when a name of two words follows.
        while after.startswith(people.article) and " " in after.partition(" ")[2]:
            word, _, after = after.partition(" ")
            shown = f"{shown} {word}"
    name, organisation = (after, before or None) if after else (before, None)
    if name.endswith(tuple(people.bodies)):
        return Title(shown, None, role), "", name
    # ``対パレスチナ強硬派のスモトリッチ``: what ends in the linker describes the name.
    described, linker, last = name.rpartition(people.attributive) if people.attributive else ("", "", name)
    if linker and last:
        name, organisation = last, organisation or described
    return Title(shown or None, None, role), name, organisation
