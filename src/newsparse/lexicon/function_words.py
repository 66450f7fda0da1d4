"""Function words: the little words of one language that show where a clause and a noun phrase begin and end.

    [function_words]
    complementisers = ["that"]

Each key but ``verb_second`` and ``capital_nouns`` is a list of words in any case; a key that a language does not need is left out. What
the words are good for is the attribution's business.
"""

from attrs import fields, frozen

from newsparse.errors import LexiconError
from newsparse.lexicon.rows import Row, row_flag, row_texts

__all__ = ["FunctionWords", "read_function_words"]

_FLAGS = ("verb_second", "capital_nouns")


@frozen(eq=False)
class FunctionWords:
    """The function words of one language, in lower case.

    Attributes:
        complementisers: Open a reported clause: ``that``; or close it, where the verb comes last.
        quotatives: Those complementisers that close a reported clause in front of its verb: the Tamil என்று.
        interrogatives: Open a reported question: ``whether``.
        pronouns: Stand for a speaker: ``he``, ``who``.
        expletives: Those pronouns that may stand for nobody: ``it``, ``there``.
        indefinites: Those pronouns that stand for anybody: the German ``man``.
        determiners: Open a noun phrase: ``the``, ``his``.
        possessives: Those determiners that name an owner: ``his``.
        articles: Those determiners that a noun in the singular needs; none in languages that let it stand bare.
        obliques: Those determiners that no subject has: the German ``dem``.
        prepositions: Open an adverbial, in front of a clause or after it: ``in``, ``after``.
        linkers: Go on with a noun phrase: ``of``, ``for``.
        conjunctions: Join clauses of one rank: ``and``.
        subordinators: Open a clause of lower rank: ``while``, ``which``.
        relatives: Stand for the noun in front of them as the subject of a clause: ``who``, ``which``.
        auxiliaries: Stand between a subject and its verb: ``has``, ``would``.
        passives: Turn a participle into a passive: ``was``.
        infinitives: Open an infinitive: ``to``.
        adverbs: Stand between a subject and its verb, or between verb and words, and say nothing of the speaker: ``also``.
        negations: Deny the verb: ``not``.
        topics: Mark a noun as what the words are about: the Japanese wa, ``said of her``.
        reported: Verbs that mark a clause as somebody's words all alone: the German ``sei``.
        reported_on: Verbs that do so behind a clause of that somebody: the German ``würden``.
        reported_endings: How such verbs end right behind their subject, or behind an adverb: the German ``fördere``.
        told_endings: How words end that look like them and are none: the German ``sagte``.
        participle_endings: How participles end in front of their noun: the German ``veröffentlichten``.
        nominal_endings: How a reported clause ends that is a noun of its verb, in front of that verb: the Turkish ``açıldığını söyledi``.
        name_particles: Those determiners and prepositions that stand within a name: the Dutch ``Jan de Vries``.
        infinitive_particles: Stand in front of an infinitive that closes its clause, or within it: the German ``zu``.
        agents: Name who does it, beside a passive: the German ``von``.
        role_markers: Stand between a speaker and the participle that has his words: ``quoted her as saying``.
        companions: Stand in front of a noun phrase with a participle of its own: ``with the mayor saying``, ``videos show a man yelling``.
        pointers: Open a sentence that says who said what stands before it: the German ``das``, the Russian ``об этом``.
        days: Name a day beside the verb: ``Monday``, ``yesterday``.
        times: Name a time with a word in front of them: ``last week``.
        works: Announce the title of a work, a name or a term: ``book``, ``slogan``.
        turns: Label the turns of an interview: ``Q``, ``A``.
        ordinal_stops: What stands behind a number that counts rather than names, and so ends no sentence: the stop of ``am 12. Mai``.
        titles: Stand in front of a name and end with a stop that ends no sentence: ``Mr``, ``Sen``.
        abbreviations: End with a stop that ends no sentence: ``Sept``, ``Inc``; the titles among them.
        verb_second: Whether what opens a main clause leaves its subject behind the verb: ``Am Montag sagte Berger``.
        capital_nouns: Whether every noun has a capital, and so no noun phrase ends in a small letter: the German ``Berger zeigte``.
        elided: All those words above that cling to the next by an apostrophe, or to the one before by a hyphen: the French ``l'``,
            ``-t-il``. Worked out, no key of its own.
    """

    complementisers: frozenset[str] = frozenset()
    quotatives: frozenset[str] = frozenset()
    interrogatives: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    expletives: frozenset[str] = frozenset()
    indefinites: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    possessives: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    obliques: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    linkers: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    subordinators: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    passives: frozenset[str] = frozenset()
    infinitives: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    reported: frozenset[str] = frozenset()
    reported_on: frozenset[str] = frozenset()
    reported_endings: frozenset[str] = frozenset()
    told_endings: frozenset[str] = frozenset()
    participle_endings: frozenset[str] = frozenset()
    nominal_endings: frozenset[str] = frozenset()
    name_particles: frozenset[str] = frozenset()
    infinitive_particles: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    role_markers: frozenset[str] = frozenset()
    companions: frozenset[str] = frozenset()
    pointers: frozenset[str] = frozenset()
    days: frozenset[str] = frozenset()
    times: frozenset[str] = frozenset()
    works: frozenset[str] = frozenset()
    turns: frozenset[str] = frozenset()
    ordinal_stops: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()
    verb_second: bool = False
    capital_nouns: bool = False
    elided: frozenset[str] = frozenset()


def read_function_words(row: Row, origin: str) -> FunctionWords:
    """Return the words of a language file's table.

    Raises:
        LexiconError: When a key is unknown or holds no list of texts.
    """
    known = [field.name for field in fields(FunctionWords) if field.name != "elided"]
    if unknown := sorted(set(row) - set(known)):
        raise LexiconError(origin, "function_words", f"unknown key {unknown[0]!r}; known: {', '.join(known)}")
    words = {key: row_texts(row, key, origin, f"function_words.{key}") for key in row if key not in _FLAGS}
    tables = {key: frozenset(word.lower() for word in found) for key, found in words.items()}
    tables["abbreviations"] = tables.get("abbreviations", frozenset()) | tables.get("titles", frozenset())
    tables["elided"] = frozenset(
        word for words in tables.values() for word in words if word.endswith("'") or word.startswith("-")
    )
    verb_second, capital_nouns = (row_flag(row, key, origin, "function_words") for key in _FLAGS)
    return FunctionWords(**tables, verb_second=verb_second, capital_nouns=capital_nouns)
