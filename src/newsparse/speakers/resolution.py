"""Resolution: mention by mention through the article, each tied to a speaker by a rule with a name.

full-name              the mention is the fullest name that the article gives
surname                a part of a name that the article gives in full
title                  ``the minister``: somebody who was introduced with that title
relative               ``who``: the name stands just before
epithet                ``the politician``, ``the 45-year-old``: somebody who was named
pronoun                see ``antecedents``
body, group, nameless  a body, a group, or somebody without a name
"""

import re
from bisect import bisect_right
from collections import deque
from collections.abc import Iterator

from newsparse.lexicon import Lexicon, given_names
from newsparse.model import Block, BlockKind, Quotation, Speaker
from newsparse.source import Source, Span
from newsparse.speakers.antecedents import Antecedents, Asked, Speech
from newsparse.speakers.cases import in_nominative
from newsparse.speakers.cast import Cast, Figure
from newsparse.speakers.mentions import Mention, MentionKind, reader_of
from newsparse.speakers.nameless import Nameless
from newsparse.speakers.names import Name, find_long_runs, find_runs, lower
from newsparse.speakers.offices import Offices
from newsparse.speakers.places import Places
from newsparse.speakers.titles import Title

__all__ = ["Resolution", "resolve_speakers"]

_APPOSITIONS = 3  # places of a name that are looked at for a title
_READ_FOR_NOUNS = 20_000  # code points of the article that tell common nouns from names
_DETERMINER = 12  # code points in front of a noun that may hold its determiner
_AGE = 4000  # code points above ``the 45-year-old`` in which the age may stand beside a name
_AFTER = 80  # code points beside a name that may hold its title
# A member of an enumeration is dear to reach before Python 3.12, and these are asked for at each mention.
_NAME, _PRONOUN, _RELATIVE, _ROLE = MentionKind.NAME, MentionKind.PRONOUN, MentionKind.RELATIVE, MentionKind.ROLE
_GROUP, _BODY, _OTHER = MentionKind.GROUP, MentionKind.BODY, MentionKind.OTHER
# Tuples, because they are hashed slowly and compared fast.
_READ = (BlockKind.BODY, BlockKind.STANDFIRST, BlockKind.CAPTION, BlockKind.DATELINE)
# A noun that no table knows may be an office, too, when it stands beside a name: ``harbour master Ann Lee``.
_OFFICES = (_ROLE, _OTHER)
# What reads as a role, a body or nothing may be the surname of somebody in the story: ``Dean``, ``May``.
_MAY_NAME = (_ROLE, _OTHER, _BODY)


def resolve_speakers(
    source: Source, quotations: tuple[Quotation, ...], lexicon: Lexicon, blocks: tuple[Block, ...]
) -> tuple[Quotation, ...]:
    """Return the quotations with their speakers and the rule that tied each."""
    if not any(quotation.attribution and quotation.attribution.mention for quotation in quotations):
        return quotations
    return Resolution(source, quotations, lexicon, blocks).quotations()


class Resolution:
    """One article on its way from mentions to speakers."""

    def __init__(
        self, source: Source, quotations: tuple[Quotation, ...], lexicon: Lexicon, blocks: tuple[Block, ...]
    ) -> None:
        self._source = source
        self._text = source.text
        self._quotations = quotations
        self._lexicon = lexicon
        self._given = given_names()
        self._determiners = lexicon.function_words.determiners
        self._people = lexicon.people
        self._mentions = reader_of(lexicon)
        self.cast: Cast = Cast(lexicon.people)
        self._paragraphs: list[int] = []
        self._tied: dict[tuple[int, int], tuple[Figure, str]] = {}
        self._offices: Offices | None = None
        self._asked_roles: frozenset[str] = frozenset()
        # Who is introduced where, with a full name or behind a title.
        self._introduced: dict[int, Figure] = {}
        self._nameless = Nameless(self._text)
        self._areas, stretches = _areas(blocks)
        self._introduce(stretches if blocks else [(0, len(self._text))])

    def quotations(self) -> tuple[Quotation, ...]:
        """Return the quotations with their speakers."""
        spans: dict[tuple[int, int], tuple[Span, Quotation]] = {}
        for quotation in self._quotations:
            if quotation.attribution and (span := quotation.attribution.mention) is not None:
                spans.setdefault((span.start, span.end), (span, quotation))
        waiting: list[tuple[Span, Quotation, Mention]] = []
        for key in sorted(spans):
            span, quotation = spans[key]
            mention = self._mentions.read(span.text)
            if mention.kind in _MAY_NAME and self._is_name(span):
                mention = Mention(_NAME, tuple(span.text.split()))
            if mention.kind is _NAME:
                self._tie(span, *self._name(span, mention))
            else:
                waiting.append((span, quotation, mention))
        if waiting:
            self._asked_roles = frozenset(m.role for _, _, m in waiting if m.kind in _OFFICES)
            self._rest(waiting)
        speakers: dict[Figure, Speaker] = {}
        return tuple([self._with_speaker(quotation, speakers) for quotation in self._quotations])

    def _introduce(self, stretches: list[tuple[int, int]]) -> None:
        """Read everybody whom the article introduces."""
        text, introduced = self._text, self._introduced
        add, read = self.cast.add, self._mentions.names.persons
        for first, last in stretches:
            for run in find_long_runs(text, first, last):
                for name, word in read(run[0]):
                    if not word:
                        at = run.start()
                        start = at + name.start
                        introduced[start] = add(name, start, at + name.end)

    def _tie(self, span: Span, figure: Figure, rule: str) -> None:
        self._tied[span.start, span.end] = (figure, rule)
        figure.spans.append((span.start, span.end))

    def _is_name(self, span: Span) -> bool:
        """Tell whether what reads as something else is a name that the cast knows: ``Dean``, ``Le Maire``, ``May``."""
        words = tuple(span.text.split())
        return all(word[0].isupper() for word in words) and self.cast.find(words, span.start) is not None

    def _name(self, span: Span, mention: Mention) -> tuple[Figure, str]:
        words = mention.name or tuple(span.text.split())
        figure = self.cast.find(words, span.start, mention.gender)
        if figure is None and len(words) == 1 and not mention.courtesy and self._is_common(words[0]):
            common = mention._replace(kind=_OTHER, name=(), role=lower(words[0]))
            return self._nameless.find(span, common), "nameless"
        if figure is None:
            lows = tuple(map(lower, words))
            name = Name(words, "", mention.gender, 0, 0, 0, body=False, courtesy=mention.courtesy, lows=lows)
            figure = self.cast.add(name, span.start, span.end)
        figure.proven = figure.proven or not self._is_acronym(figure, span)
        figure.gender = figure.gender or mention.gender
        if mention.title:
            figure.titles.append((span.start, mention.title))
        figure.organisation = figure.organisation or mention.organisation
        return figure, "full-name" if len(words) >= len(figure.words) else "surname"

    def _is_acronym(self, figure: Figure, span: Span) -> bool:
        """Tell whether a name is one word of capitals in a text that has small letters: a body, which holds no office."""
        return (
            len(figure.words) == 1
            and figure.words[0].isupper()
            and not self._text[span.start : span.end + _AFTER].isupper()
        )

    def _is_common(self, word: str) -> bool:
        """Tell whether a word is no name: it stands in small letters, too; or, where each noun has a capital, with a determiner."""
        if lower(word) in self._given or not word[:1].isupper() or word.isupper():
            return False
        text, small = self._text[:_READ_FOR_NOUNS], word.lower()
        if not self._people.noun_capitals:
            return any(
                not text[at - 1 : at].isalpha() and not text[end : end + 1].isalpha() for at, end in _found(text, small)
            )
        before = (text[max(0, at - _DETERMINER) : at].split() for at, _ in _found(text, f" {word}"))
        return any(words[-1].lower() in self._determiners for words in before if words)

    def _antecedents(self) -> Antecedents:
        """Return the places where somebody is named, ready to be asked."""
        return Antecedents(
            Places(
                self._text,
                areas=self._areas or [(0, len(self._text))],
                lexicon=self._lexicon,
                reader=self._mentions.names,
                cast=self.cast,
                introduced=self._introduced,
                quotations=self._quotations,
            )
        )

    def _paragraph(self, position: int) -> int:
        return bisect_right(self._paragraphs, position)

    def _rest(self, waiting: list[tuple[Span, Quotation, Mention]]) -> None:
        """Tie the mentions that hold no name, in order, with the named speakers between them known."""
        self._paragraphs = [start for start, _ in self._source.paragraphs]
        self.antecedents: Antecedents = self._antecedents()
        hear = self.antecedents.hear
        named = deque(
            sorted(((start, figure) for (start, _), (figure, _) in self._tied.items()), key=lambda item: item[0])
        )
        for span, quotation, mention in waiting:
            while named and named[0][0] < span.start:
                start, figure = named.popleft()
                hear(Speech(start, figure, self._paragraph(start), pronoun=False))
            figure, rule = self._unnamed(span, quotation, mention)
            self._tie(span, figure, rule)
            pronoun = mention.kind is _PRONOUN
            if rule != "unresolved":
                hear(Speech(span.start, figure, self._paragraph(span.start), pronoun))

    def _unnamed(self, span: Span, quotation: Quotation, mention: Mention) -> tuple[Figure, str]:
        """Return whom a mention without a name stands for, and the rule."""
        found: tuple[Figure | None, str] = (None, "")
        if mention.kind is _PRONOUN:
            found = self._pronoun(span, quotation, mention)
        elif mention.kind is _RELATIVE:
            found = self.antecedents.just_before(span.start), "relative"
        elif mention.kind in _OFFICES and (apposed := self._apposed(span.end)) is not None:
            found = apposed, "apposition"
        elif mention.kind in _OFFICES and not mention.owned:
            found = self._office_holder(span, mention), "title"
            if found[0] is None and mention.epithet:
                found = self._called(span, quotation, mention), "epithet"
        figure, rule = found
        if figure is not None:
            if rule in ("title", "apposition", "epithet") and mention.title and not figure.titles:
                figure.titles.append((span.start, mention.title))
            return figure, rule
        if mention.kind in (_PRONOUN, _RELATIVE):
            return self._nameless.new(span, mention), "unresolved"
        rule = "group" if mention.kind is _GROUP else "body" if mention.kind is _BODY else "nameless"
        return self._nameless.find(span, mention), rule

    def _apposed(self, end: int) -> Figure | None:
        """Return who is named in full right behind a title and its comma: ``the skipper, Ian Berg, said``."""
        text, start = self._text, end + 2
        run = next(find_runs(text, start, start + _AFTER), None) if text.startswith(", ", end) else None
        if run is None or run.start() != start:
            return None
        name = next(iter(self._mentions.names.read(run.group())), None)
        if name is None or name.opened or name.given is None or name.body:
            return None
        return self.cast.find(name.words, start)

    def _pronoun(self, span: Span, quotation: Quotation, mention: Mention) -> tuple[Figure | None, str]:
        paragraph = self._paragraph(span.start)
        if mention.plural or mention.gender == "n":
            return self.antecedents.last_body(paragraph, plural=mention.plural), "pronoun-last-speaker"
        return self.antecedents.choose(self.asked(span, quotation, mention))

    def _called(self, span: Span, quotation: Quotation, mention: Mention) -> Figure | None:
        """Return who is meant by ``the politician``; ``the 45-year-old`` is whoever the age stands beside."""
        if not mention.age:
            return self.antecedents.choose(self.asked(span, quotation, mention))[0]
        at = max(0, span.start - _AGE)
        printed = re.search(rf"[(,]\s?{mention.age}\b", self._text[at : span.start])
        return self.antecedents.just_before(at + printed.start()) if printed else None

    def asked(self, span: Span, quotation: Quotation, mention: Mention) -> Asked:
        """Return what is asked about a pronoun."""
        paragraph = self._paragraph(span.start)
        opened = self._paragraphs[paragraph - 1] if paragraph else 0
        return Asked(span.start, opened, (quotation.span.start, quotation.span.end), mention.gender)

    def _office_holder(self, span: Span, mention: Mention) -> Figure | None:
        if self._offices is None:
            self._offices = Offices(self._text, self._mentions.titles, self.cast, self._asked_roles)
        return self._offices.holder(span.start, mention, self.antecedents.speeches)

    def _with_speaker(self, quotation: Quotation, speakers: dict[Figure, Speaker]) -> Quotation:
        attribution = quotation.attribution
        if attribution is None or attribution.mention is None:
            return quotation
        figure, rule = self._tied[attribution.mention.start, attribution.mention.end]
        speaker = speakers.get(figure)
        if speaker is None:
            speaker = speakers[figure] = self._speaker(figure)
        return Quotation(quotation.span, quotation.content, quotation.kind, attribution, speaker, quotation.rule, rule)

    def _speaker(self, figure: Figure) -> Speaker:
        text = self._text
        mentions: list[Span] = []
        reached = -1
        spans = figure.spans
        for start, end in sorted(set(spans), key=_longest_first) if len(spans) > 1 else spans:
            if start >= reached:
                mentions.append(Span(start, end, text[start:end]))
                reached = end
        title = self._title(figure)
        name = " ".join(in_nominative(figure.words, figure.gender, self._people)) or None
        return Speaker(name, title.shown, figure.organisation or title.organisation, tuple(mentions))

    def _title(self, figure: Figure) -> Title:
        """Return the first title that stands with the name of a figure: in front of it, or between commas after it."""
        if figure.titles:
            return self._mentions.titles.title(figure.titles[0][1])
        text, roles = self._text, self._people.role_words
        for start, end in figure.spans[:_APPOSITIONS] if figure.proven else ():
            after = text[end : end + _AFTER] if text.startswith(", ", end) else ""
            if after and not roles.keys().isdisjoint(after.lower().replace(",", " ").split()):
                title = self._mentions.titles.title_after(after[2:], frozenset())
                if title is not None:
                    return title
            before = text[max(0, start - _AFTER) : start] if start > 1 and text[start - 2].islower() else ""
            if before and lower(before.split()[-1]) in roles:
                title = self._mentions.titles.title_before(before, frozenset())
                if title is not None:
                    return title
        return Title()


def _found(text: str, words: str) -> Iterator[tuple[int, int]]:
    """Yield where words stand in a text."""
    at = text.find(words)
    while at >= 0:
        yield at, at + len(words)
        at = text.find(words, at + 1)


def _areas(blocks: tuple[Block, ...]) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Return where the blocks that are read stand, and the stretches of text that such neighbours fill together.

    Names are told by their capitals, so none can be read where all is in capitals.
    """
    areas: list[tuple[int, int]] = []
    stretches: list[tuple[int, int]] = []
    first = last = -1  # where the stretch begins and ends that still goes on
    for block in blocks:
        span = block.span
        if block.kind in _READ and not span.text.isupper():
            last = span.end
            areas.append((span.start, last))
            if first < 0:
                first = span.start
        elif first >= 0:
            stretches.append((first, last))
            first = -1
    if first >= 0:
        stretches.append((first, last))
    return areas, stretches


def _longest_first(place: tuple[int, int]) -> tuple[int, int]:
    return place[0], -place[1]
