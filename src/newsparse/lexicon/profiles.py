"""Language profiles: the script, the little words and the letters that betray a language, for each language that has a file."""

from functools import cache

from newsparse.language import Profiles, profiles_of
from newsparse.lexicon.rows import data_names, read_head, row_text, row_texts

__all__ = ["profiles"]


@cache
def profiles() -> Profiles:
    """Return the profiles of all languages that have a file, read once a process."""
    stopwords: dict[str, tuple[str, ...]] = {}
    letters: dict[str, str] = {}
    scripts: dict[str, str] = {}
    for language in data_names("languages"):
        origin = f"languages/{language}.toml"
        head = read_head(origin)
        stopwords[language] = row_texts(head, "stopwords", origin, "stopwords")
        letters[language] = row_text(head, "letters", origin, "letters", "")
        if script := row_text(head, "script", origin, "script", ""):
            scripts[language] = script
    return profiles_of(stopwords, letters, scripts)
