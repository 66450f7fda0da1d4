"""Attribution: who said which words."""

import pytest

from newsparse import find_quotations, parse


def said(text: str) -> list[tuple[str, str | None, str | None]]:
    """Return content, cue and mention of each quotation."""
    return [
        (
            " / ".join(span.text for span in quotation.content),
            quotation.attribution.cue.text if quotation.attribution and quotation.attribution.cue else None,
            quotation.attribution.mention.text if quotation.attribution and quotation.attribution.mention else None,
        )
        for quotation in find_quotations(text, language="en")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It rains,” Ann Lee said.", [("It rains,", "said", "Ann Lee")]),
        ("“It rains,” said Ann Lee, the mayor of Hull.", [("It rains,", "said", "Ann Lee")]),
        ("Ann Lee said: “It rains.”", [("It rains.", "said", "Ann Lee")]),
        ("“It rains,” she said. “It pours.”", [("It rains, / It pours.", "said", "she")]),
        ("“It rains.” “It pours,” Ann Lee stressed.", [("It rains. / It pours,", "stressed", "Ann Lee")]),
        (
            "Ann Lee said it was “a disgrace” that it rains.",
            [("it was “a disgrace” that it rains", "said", "Ann Lee")],
        ),
        ("Ann Lee said that it rains.", [("that it rains", "said", "Ann Lee")]),
        ("It will rain, according to the mayor.", [("It will rain", "according to", "the mayor")]),
    ],
)
def test_shapes(text: str, expected: list[tuple[str, str, str]]) -> None:
    """The common orders of words, cue and speaker."""
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The company issued a statement late on Friday and Osei said:\n\n“We regret the delay.”",
            [("We regret the delay.", "said", "Osei")],
        ),
        (
            "The minister also said that, according to the harbour office, the ferry had carried 900 people.",
            [("the ferry had carried 900 people", "said", "The minister")],
        ),
        (
            "The ferry, Osei said, was “a relic” of another age, and he would sell it.",
            [("The ferry / was “a relic” of another age, and he would sell it", "said", "Osei")],
        ),
        ("Solberg denied that.", []),
        ("Solberg said at 7:30 that the ferry was late.", [("that the ferry was late", "said", "Solberg")]),
        ("“We waited,” Osei said, “and waited,” before he left.", [("We waited, / and waited,", "said", "Osei")]),
        ("Ann Lee Says The Old Bridge Is Open", [("The Old Bridge Is Open", "Says", "Ann Lee")]),
        ("The Hull Reports wrote that it rains.", [("that it rains", "wrote", "The Hull Reports")]),
        ("Saying that it rained, Ann Lee went home.", [("that it rained", "Saying", "Ann Lee")]),
        ("Will said the ferry was full.", [("the ferry was full", "said", "Will")]),
        ("Ann Kelly said the ferry was full.", [("the ferry was full", "said", "Ann Kelly")]),
        ("The council said “pray” twice.", [("“pray” twice", "said", "The council")]),
        (
            "Osei, who runs the ferry, spoke of “a long and bitter year” for the crew.",
            [("of “a long and bitter year” for the crew", "spoke", "Osei")],
        ),
        ("In Hull the new ferry was met with “a long and bitter silence” by those who had paid for it, and left.", []),
        ("It is too early to say that the bridge will open.", []),
        ("According to the harbour office.", []),
        (
            "The agency was quoted as saying that the ferry was full.",
            [("that the ferry was full", "saying", "The agency")],
        ),
        ("Last week Osei said the ferry was full.", [("the ferry was full", "said", "Osei")]),
        ("Osei last week said the ferry was full.", [("the ferry was full", "said", "Osei")]),
        (
            "On Monday the minister for roads said the ferry was full.",
            [("the ferry was full", "said", "the minister for roads")],
        ),
        ("On Monday Anna Park said the ferry was full.", [("the ferry was full", "said", "Anna Park")]),
        ("On Monday, Anna Park, a welder, said the ferry was full.", [("the ferry was full", "said", "Anna Park")]),
        ("The mayor (Anna Park) said the ferry was full.", [("the ferry was full", "said", "The mayor")]),
        ("But the minister said the ferry was full.", [("the ferry was full", "said", "the minister")]),
        (
            "Speaking in Salem, New Hampshire, the mayor went home, adding that she was tired.",
            [("that she was tired", "adding", "the mayor went home")],
        ),
        ("Even so, in Hull, Osei went home, saying the ferry was full.", [("the ferry was full", "saying", "Osei")]),
        (
            "The new mayor of Hull went home, adding that she was tired.",
            [("that she was tired", "adding", "The new mayor of Hull")],
        ),
        ('"It rains, she said, and the ferry is full.', [("It rains,", "said", "she")]),
        ("Said Anna Park: “It rains.”", [("It rains.", "Said", "Anna Park")]),
        ("Said Anna Park of Hull.", []),
        ("His claims that the bridge was unsafe were wrong.", []),
        ("Claims that the bridge was unsafe were wrong.", []),
        (
            "In its report that the bridge was unsafe, the council blamed nobody.",
            [("that the bridge was unsafe", "report", "its")],
        ),
        ("Osei's claim that it was unsafe was wrong.", []),
        ("“It rains,” he claims.", [("It rains,", "claims", "he")]),
        ("They claim that the bridge is unsafe.", [("that the bridge is unsafe", "claim", "They")]),
        ("The papers report that the bridge is unsafe.", [("that the bridge is unsafe", "report", "The papers")]),
        ("The paper reports that the bridge is unsafe.", [("that the bridge is unsafe", "reports", "The paper")]),
        ("It will claim that the bridge is unsafe.", [("that the bridge is unsafe", "claim", "It")]),
        ("Who did he ask whether the bridge was safe?", [("whether the bridge was safe", "ask", "he")]),
        ("In Hull by noon a claim that it is unsafe was made.", []),
        ("Harbour's “Long Wait” was full.", []),
        ("And Lind: “It rains.”", [("It rains.", ":", "Lind")]),
        (
            "“It rains.”\n\n“It pours.” “It stops,” Ann Lee said.",
            [("It rains.", None, None), ("It pours. / It stops,", "said", "Ann Lee")],
        ),
        ("“It rains.” Ann Lee spoke in Hull on Friday.", [("It rains.", "spoke", "Ann Lee")]),
        ("Osei pointed to the cracks in the bridge.", [("the cracks in the bridge", "pointed to", "Osei")]),
        ("Osei made a point to the cracks in the bridge.", []),
        ("Osei pointed to the door.", []),
        (
            "Asked if the bridge had closed, Lee said, “It had to be.”",
            [("if the bridge had closed", "Asked", None), ("It had to be.", "said", "Lee")],
        ),
        ("Asked about the bridge, Lee left.", []),
        ("Asked about the bridge: Lee left.", []),
        ("Lee was asked by Ann Osei whether it was shut.", [("whether it was shut", "asked", "Ann Osei")]),
        ("Videos showed protesters chanting “Open it now”.", [("Open it now", "chanting", "protesters")]),
        ("The transcript has Ann Lee saying, “It is shut.”", [("It is shut.", "saying", "Ann Lee")]),
        ("Lee showed the gate to the press after saying it was shut.", [("it was shut", "saying", "Lee")]),
        ("NOW OPEN—“The ferry is full,” by the Courier’s Ann Lee.", []),
        ("“The ferry is full”, by Ann Lee.", []),
        ("“The ferry is full” by Ann Lee.", [("The ferry is full", None, None)]),
        ("“The ferry is full,” by", [("The ferry is full,", None, None)]),
        ("“The ferry is full,” by the time he left.", [("The ferry is full,", None, None)]),
        ("Just when Lee said that it was shut, it opened.", [("that it was shut", "said", "Lee")]),
        ("The mayor took to Twitter: The bridge is shut.", []),
        ("Asked by the mayor why it closed, Lee left.", [("why it closed", "Asked", "the mayor")]),
        (
            "In Hull, where it had rained, the bridge was shut, she said.",
            [("In Hull, where it had rained, the bridge was shut", "said", "she")],
        ),
        ("Analysts asked if the bridge was safe.", [("if the bridge was safe", "asked", "Analysts")]),
        (
            "Osei was asked on Friday by two reporters and a priest in the town hall of Hull whether the bridge was safe.",
            [],
        ),
    ],
)
def test_sentences(text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    """What a sentence gives, and what it does not."""
    assert said(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "“The ferry is full,” later said Anna Park brightly.",
        "“It rains,” said Anna Park was what he heard.",
        "The bridge, said Osei was closed.",
        "He left – Anna Park – said the ferry was full.",
        ", : “It rains.”",
        "lind: “It rains.”",
        "“It rains.” — Ann Lee of the town of Hull on the river in the north of the county by the sea of the north",
        "“It rains. “It pours. It stops, he said. “Yes.”",
        "“It is “void” and “empty. It rains.” Yes.”",
        "Both “so” and ”no” and “",
        "“ ”",
        "The society, based in Hull, announced Monday",
    ],
)
def test_broken_sentences_are_survived(text: str) -> None:
    """What no rule is made for still gives spans of the text."""
    article = parse(text, language="en")

    assert all(text[span.start : span.end] == span.text for q in article.quotations for span in (q.span, *q.content))


def test_a_mention_begins_with_a_word() -> None:
    """A stray mark in front of a name is no part of it, and alone it names nobody."""
    assert said("“We asked, 'Why now?” ' Mr. Lee said.")[0][2] == "Mr. Lee"
    assert said("“We asked, 'Why now?” ' said.")[0][2] is None


def test_a_headline_speaks_for_a_speaker_of_the_story_alone() -> None:
    """A colon parts a topic from its story as often as a speaker from his words."""
    story = "{}: the ferry is full and will stay full\n\nHULL, May 3 (Reuters) - “It is full,” Ann Lee said on Friday in the town hall."

    assert [q.kind.value for q in find_quotations(story.format("Lee"), language="en")] == ["indirect", "direct"]
    assert [q.kind.value for q in find_quotations(story.format("Ferry"), language="en")] == ["direct"]


def test_terms_say_what_they_are() -> None:
    """Titles, nicknames, names and terms are no speech."""
    text = (
        "Robert “Bobby” Lind hosts the radio show “Morning in Hull” about the so-called “flood tax” of the firm “Aqua”."
    )
    terms = parse(text, language="en").quoted_terms

    assert [(term.kind.value, term.span.text) for term in terms] == [
        ("nickname", "Bobby"),
        ("title", "Morning in Hull"),
        ("scare", "flood tax"),
        ("name", "Aqua"),
    ]


@pytest.mark.parametrize(
    ("language", "text", "rule"),
    [
        ("en", "Robert “Bobby” Lind runs the ferry.", "within-name"),
        ("de", "Robert „Bobby“ Lind leitet die Fähre in Hull.", "term-weights"),
    ],
)
def test_capitals_on_both_sides_tell_a_nickname_where_nouns_have_none(language: str, text: str, rule: str) -> None:
    """A nickname is one in every language; its place alone settles it in those that print nouns small."""
    (term,) = parse(text, language=language).quoted_terms

    assert (term.kind.value, term.rule) == ("nickname", rule)


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        (
            "“No,” the head of the town's roads office, Petro Savchuk, has said.",
            "the head of the town's roads office, Petro Savchuk",
        ),
        ("“It rains,” claims Ann Lee.", "Ann Lee"),
        ("The mayor announced she resigned.", "The mayor"),
        ('"It rains, said Ann Lee, who came late.', "Ann Lee"),
        ("The mayor did it, J. Lee said.", "J. Lee"),
        ("Then the mayor of Hull, asked about it, said it was shut.", "the mayor of Hull"),
        ("On Monday in Hull she said it was shut.", "she"),
        ("Asked in the town of Hull, Mrs. Lee smiled, saying it was shut.", "Mrs. Lee"),
        ("“It is shut,” said Dr. J. Lee of Hull.", "Dr. J. Lee of Hull"),
        ("The bridge is shut, said Ann Lee at noon who was there.", "Ann Lee"),
    ],
)
def test_mentions(text: str, mention: str) -> None:
    """The mention is the noun phrase with its name."""
    assert [found for _, _, found in said(text)] == [mention]


@pytest.mark.parametrize(
    "text",
    [
        "In Republican-leaning states that she lost nobody came.",
        "All insurance claims that he filed were paid.",
        "The paper report that she filed was lost.",
        "Osei, a, b, c, d, e, f, g, h, i, j, k, l, said it.",
        "“A” Osei, said it.",
        ", claims that it is so.",
        "The ferry is full, said the man at the pier was told.",
        "said " * 400,
        "word " * 400 + "she said",
        "“A” " * 300,
        "«“«“«“«“«“" * 50 + "›»›" * 50,
        "Osei said “pray” twice, “again”, he said, and “once”.",
        "He was asked, “why” it was, “who”.",
        "said that “yes” that",
        "“Yes”, “no”, and ‘so’ on were the words.",
        "It was shut, complained Ann Lee.",
        "It was shut, said Ann Lee still waiting.",
        "Recently the mayor said it was shut.",
        "In Hull adding that it was shut.",
        "Osei said: “It rains and it pours,” and then, “we went home to sleep,” he left.",
        "Osei agreed, for “the long and very good work of the men was done,” and left.",
        "Osei agreed and went, on “the long and very good work of the men was done,” and left.",
        "The ferry is full, said the man of Hull was told.",
        "“We wait and see,” Lee said. “It rains on us here.” “It pours on us there.”",
        "“It rains on us here,” said Ann Lee was what they heard.",
        "Lee (a) (b) (c) (d) (e) (f) (g) (h) said it was shut.",
        "It was “shut”, Lee) said it was open.",
        "“It was shut and we all waited there for hours”, Lee, said it was open.",
        "Then recently the ferry was shut, often recently said Ann Lee.",
        "Ann Lee and or the mayor said it was shut, said Ann Lee and or.",
        "In Hull, In Bath, In York, In Ely, In Ayr, In Deal, In Rye, Lee went home, adding that it was shut.",
        "Asked there she went home, adding that it was shut.",
        "The ferry, Osei said, “a relic”.",
        "He spoke in Hull, “it rains and rains on all of us, every day of the year,” at length, of rain.",
        "“It rains and rains on all of us, every day of the year” met the crew of the ferry.",
        "Lee's “long and very hard and very dark day there” is over.",
        "And then again, said the sailor was there.",
        "They spoke of Lee saying",
        "Lee said the big old red and rusty bridge of Hull that it was shut.",
        "Lee complained Tom Dick Harry Ann Sue Bob Joe Ned that it was shut.",
        "Tom “the One and Only King” Berg said it was shut.",
        "Tom “king Of” Berg said it was shut.",
        "the end: It was shut.\n\nthe end: It was open.\n\nthe end: Was it?",
        "It was his claim that",
        "It was the Hull claim that it was shut.",
        "“We asked: 'Why now,” ' said.",
        "“We asked: 'Why now,” ' Mr. Lee said.",
        "He left, at long last saying it was shut.",
        "Twice, said the sailor of the pier.",
        "More than those than who have met Lee said it rains.",
        "Who had met Lee said it rains.",
        "With and saying it was shut.",
        "But then, but then, said the sailor was there to see it.",
        "“It rains and rains on all of us, every day of the year,” (of course) was heard.",
        "In May of saying it was shut",
        "It was shut, as Lee noted",
        "The man was told, as which Lee noted, of it.",
    ],
)
def test_odd_sentences_keep_the_laws(text: str) -> None:
    """Forms that look like cues, and text that is none: no rule may fail on it."""
    article = parse(text, language="en")

    assert all(text[span.start : span.end] == span.text for q in article.quotations for span in (q.span, *q.content))


def test_hindi_words_are_whole_and_the_danda_ends_a_sentence() -> None:
    """Vowel signs belong to their word, so a verb of the table is found; what stands behind the danda is not said."""
    (quotation,) = find_quotations("नेहा सिंह ने बताया कि पुल आज खुला है। नाव कल से चलेगी।", language="hi")
    assert quotation.content[0].text == "कि पुल आज खुला है"
    assert quotation.attribution is not None
    assert quotation.attribution.mention is not None
    assert quotation.attribution.mention.text == "नेहा सिंह"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Worn out and cold, the crew reported it to the harbour.", []),
        ("The bridge is closed, the mayor reported ten days ago.", [("The bridge is closed", "reported", "the mayor")]),
        ("The bridge is closed, the mayor told The Hull Courier.", [("The bridge is closed", "told", "the mayor")]),
        ("The ministry claims Lee had known of it.", [("Lee had known of it", "claims", "The ministry")]),
        ("The two said they had seen the mayor.", [("they had seen the mayor", "said", "The two")]),
        ("The council is known in a town that has a bridge.", []),
        ("He denied that charge.", []),
        ("Fares, she said in May, don't rise.", [("Fares / don't rise", "said", "she")]),
        ("The fares, the clerk told them, were low.", [("The fares / were low", "told", "the clerk")]),
        ("Lee said twice. Berg said a lot.", []),
        ("Osei said of Lee in a long and warm speech to the house.", []),
        ("Osei thought of his speeches as small talks.", [("of his speeches as small talks", "thought", "Osei")]),
    ],
)
def test_a_clause_is_told_from_an_object(text: str, expected: list[tuple[str, str, str]]) -> None:
    """What stands beside a cue are words when it is a clause; an object, a time or a relative clause is none."""
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway's navy on Sunday confirmed that it sank.", [("that it sank", "confirmed", "Norway's navy")]),
        ("Police said late Saturday that it sank.", [("that it sank", "said", "Police")]),
        ("Police said early on Saturday night two men died.", [("two men died", "said", "Police")]),
        ("It sank, according to papers obtained by the Courier.", [("It sank", "according to", "papers")]),
    ],
)
def test_a_day_or_a_participle_is_no_part_of_mention_and_words(text: str, expected: list[tuple[str, str, str]]) -> None:
    """What tells when it was said, or how it came to be known, stands between the two."""
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lee seemed to admit that the ferry was late.", [("that the ferry was late", "admit", "Lee")]),
        ("It is too early to say that the ferry is late.", []),
        ("Lee, an old hand who had been there for a year, went to say that it rains.", []),
        ("Lee refused to say “sorry” to the crew.", [("“sorry” to the crew", "say", "Lee")]),
    ],
)
def test_an_infinitive_gives_words_with_a_conjunction(text: str, expected: list[tuple[str, str, str]]) -> None:
    """``to admit that`` has words, whoever means to admit it; nobody means what ``it`` is too early for."""
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "As reported by the Hull Courier, the ferry is late.",
            [("the ferry is late", "reported", "the Hull Courier")],
        ),
        ("The plan was labeled “a relic” by the mayor, and sold.", [("a relic", "labeled", "the mayor")]),
        ("It was described as “a relic” by Ann Lee.", [("a relic", "described", "Ann Lee")]),
        ("“It rains,” Lee, head of the union, Tweeted on Friday.", [("It rains,", "Tweeted", "Lee")]),
        ("“It rains and it pours,” From said.", [("It rains and it pours,", "said", "From")]),
        ("In other words, explained host Nan Cord: “It rains.”", [("It rains.", "explained", "host Nan Cord")]),
        (
            "“It rains,” the senator and Hull native said in a statement.",
            [("It rains,", "said", "the senator and Hull native")],
        ),
        (
            "“It rains,” said Ann Lee, director of the Rain Society, reports The Courier. “It pours.”",
            [("It rains, / It pours.", "said", "Ann Lee")],
        ),
        (
            "When Leeds crowds met her, shouting “she wins, we lose!” she left.",
            [("she wins, we lose!", "shouting", "Leeds")],
        ),
        ("When they met her, shouting “she wins, we lose!” she left.", [("she wins, we lose!", "shouting", None)]),
        ("Follow the steps: “Simply pour the tea into a cup.”", [("Simply pour the tea into a cup.", None, None)]),
    ],
)
def test_a_speaker_is_found_where_the_order_is_rare(
    text: str, expected: list[tuple[str, str | None, str | None]]
) -> None:
    """Passives, capitals that should be none, prepositions that are names, coordinate descriptions."""
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "She applauded him for standing up to them “over and over again.”",
            ("him for standing up to them “over and over again.”", "She"),
        ),
        (
            "Lee, the mayor of Hull, has now feted the town for its “long and quiet days.”",
            ("the town for its “long and quiet days.”", "Lee"),
        ),
        (
            "The crew left when he feted “all of the long days.”",
            ("all of the long days.", "he"),
        ),
        (
            "The crew left when the mayor feted “all of the long days.”",
            ("when the mayor feted “all of the long days.”", "The crew"),
        ),
        ("Lee greeted “all of the long days.”", ("all of the long days.", "Lee")),
    ],
)
def test_words_without_a_cue_bring_their_clause(text: str, expected: tuple[str, str | None]) -> None:
    """The clause around words in marks is what its subject said, though its verb is no cue."""
    (quotation,) = find_quotations(text, language="en")
    mention = quotation.attribution.mention if quotation.attribution else None
    assert (quotation.content[0].text, mention.text if mention else None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Speaking at a fair in Salem, New Hampshire, Lee went after Berg, calling him “a total stiff.”",
            [("him “a total stiff.”", "calling", "Lee")],
        ),
        (
            "Of Berg, Lee, who has met him often, said, “He is out of touch.”",
            [("Of Berg / He is out of touch.", "said", "Lee")],
        ),
        (
            "After a swiftly called meeting, the council issued a statement calling it “a clear violation.”",
            [("it “a clear violation.”", "calling", "the council")],
        ),
        (
            "“I call from the union. How are you?” Lee, a retired worker from a plant, said brightly into the phone.",
            [("I call from the union. How are you?", "said", "Lee")],
        ),
        (
            "“Too late?” He tweeted when the day ended, remarking, “Good night to you all.”",
            [("Too late?", "tweeted", "He"), ("Good night to you all.", "remarking", "He")],
        ),
        ("For a mayor to believe that it was “rigged” is odd.", [("that it was “rigged” is odd", "believe", None)]),
    ],
)
def test_a_speaker_is_no_place_and_no_article(text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    """A place in an introduction, what the words are about, and an article without its noun are passed over."""
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The road was shut for a week,” said officials.", [("The road was shut for a week,", "said", "officials")]),
        ("“It was shut,” said people close to the talks.", [("It was shut,", "said", "people close")]),
        (
            "The road was shut for a week, said trade executives.",
            [("The road was shut for a week", "said", "trade executives")],
        ),
        ("The road was shut for a week, said police.", []),
        ("The “90 to 95” figure came of it.", []),
        ("“It was shut,” said softly and with care.", [("It was shut,", "said", None)]),
        ("“It was shut,” said last week.", [("It was shut,", "said", None)]),
        ("The index rose 20 basis points to 3 percent of the whole.", []),
        ("It sank, according to a letter seen by the Courier.", [("It sank", "according to", "a letter")]),
        ("The Hull team, cold and wet, left, saying that it rains.", [("that it rains", "saying", "The Hull team")]),
        ("The Hull team feted them, saying that it rains.", [("that it rains", "saying", "The Hull team")]),
        ("The Hull team met them, saying that it rains.", [("that it rains", "saying", "The Hull")]),
        ("The mayor told Reuters, but there is no sign of it.", []),
        (
            "One such note, seen in Hull, holds an “end of all the words” clause.",
            [("an “end of all the words” clause", None, "One such note")],
        ),
    ],
)
def test_a_noun_phrase_needs_no_article(text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    """Behind words in marks a bare noun speaks; a noun behind a name is part of the phrase."""
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lee said the trouble is that it rains.", [("the trouble is that it rains", "said", "Lee")]),
        ("Lee said last week that it rains.", [("that it rains", "said", "Lee")]),
        ("Lee said for the first time that it rains.", [("that it rains", "said", "Lee")]),
        ("Lee argued hotly that it rains.", [("that it rains", "argued", "Lee")]),
        ("Lee said Berg on Monday would go.", [("Berg on Monday would go", "said", "Lee")]),
        ("Lee warned voters that it rains.", [("that it rains", "warned", "Lee")]),
    ],
)
def test_a_conjunction_opens_the_words_behind_an_adverbial(text: str, expected: list[tuple[str, str, str]]) -> None:
    """``said … that``: what stands between them is a time or a hearer, or else the words begin with it."""
    assert said(text) == expected


def test_a_paragraph_of_marks_alone_goes_on_with_the_words_above() -> None:
    """Its speaker is whoever spoke last, with marks or without; nobody is carried from an answerless passive."""
    story = "“It rains,” said Ann Lee.\n\nFares will rise, Tom Berg said.\n\n“We are all very sorry about this.”"
    assert [mention for _, _, mention in said(story)] == ["Ann Lee", "Tom Berg", "Tom Berg"]

    asked = "“It rains,” said Ann Lee.\n\nShe was asked why it rains.\n\n“We are all very sorry about this.”"
    assert [mention for _, _, mention in said(asked)] == ["Ann Lee", None, "Ann Lee"]

    apart = "Fares will rise, Tom Berg said.\n\nThe ferry left.\n\n“We are all very sorry about this.”"
    assert [mention for _, _, mention in said(apart)] == ["Tom Berg", None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The firm disputed a plan that would shut the yard.", []),
        (
            "The firm announced the yard would shut, which hurt.",
            [("the yard would shut, which hurt", "announced", "The firm")],
        ),
        ("Add the juice of one lemon and the zest that you have kept.", []),
        ("2. Never urged Lee to leave the house.", [("to leave the house", "urged", None)]),
    ],
)
def test_a_plan_a_recipe_and_a_number_say_nothing(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    """A relative clause makes no clause of its noun, a command has no speaker, a list's number is nobody."""
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It sank, according to people briefed on the matter.", [("It sank", "according to", "people")]),
        ("It sank, according to papers he has seen.", [("It sank", "according to", "papers")]),
        (
            "“It sank and nobody saw it,” said Lee and others.",
            [("It sank and nobody saw it,", "said", "Lee and others")],
        ),
        ("The Hull mayor focused on fares, saying that it rains.", [("that it rains", "saying", "The Hull mayor")]),
        (
            "The Hull town mayor focused on fares, saying that it rains.",
            [("that it rains", "saying", "The Hull town mayor")],
        ),
        ("She was happy when asked by the judge if it rains.", [("if it rains", "asked", "the judge")]),
        (
            "They joined a march called “Let us stand for all of this.”",
            [("a march called “Let us stand for all of this.”", None, "They")],
        ),
        ("Lee called it “a relic of the past.”", [("it “a relic of the past.”", "called", "Lee")]),
        ("Lee said this week he would go.", [("he would go", "said", "Lee")]),
        ("Lee said earlier this week Berg would go.", [("Berg would go", "said", "Lee")]),
        ("Lee said this week was hard for them.", [("this week was hard for them", "said", "Lee")]),
        ("Lee said New Year week they would go.", [("New Year week they would go", "said", "Lee")]),
    ],
)
def test_participles_and_times_stand_outside(text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    """A participle behind a noun is no part of the mention, a time behind a verb no part of the words, a titled march nobody's cue."""
    assert said(text) == expected


def test_a_letter_alone_says_nothing() -> None:
    """A paragraph too short for a subject and a verb is no sentence; between marks it is one."""
    assert said("A\n\nOh\n\n“It rains,” Ann Lee said.\n\nB") == [("It rains,", "said", "Ann Lee")]
    assert said("Ann Lee answered: “It rains.”\n\n“No”")[0] == ("It rains.", "answered", "Ann Lee")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Police said that the road was shut, the Courier reported.",
            [
                ("Police said that the road was shut", "reported", "the Courier"),
                ("that the road was shut", "said", "Police"),
            ],
        ),
        (
            "Outlets reported on Monday the crew had “long and cold days.”",
            [("the crew had “long and cold days.”", "reported", "Outlets")],
        ),
        ("Hull Ferries Ltd. (“the Company”) said it would sail.", [("it would sail", "said", "Hull Ferries Ltd.")]),
        (
            "The trouble, say ferry experts, is that nobody sails.",
            [("The trouble / is that nobody sails", "say", "ferry experts")],
        ),
        ("He met one known crew that sails.", []),
        ("They have known that it rains.", [("that it rains", "known", "They")]),
        ("It fell because of the price acknowledged by the mayors (it was a million).", []),
        ("Some of the mayors said it rains.", [("it rains", "said", "Some of the mayors")]),
        ("It is shut because of Lee said it rains.", [("it rains", "said", "It")]),
    ],
)
def test_words_end_where_another_has_them_all(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    """A cue that has the whole sentence ends the words of one within it; participles alone are no verbs."""
    assert said(text) == expected


def test_a_clause_that_no_cue_takes_is_the_span_of_its_quotation() -> None:
    """The span reaches over the words, of which only some stand between marks."""
    (quotation,) = find_quotations("He praised the town for “a relic of iron.”", language="en")

    assert [words.text for words in quotation.content] == ["the town for “a relic of iron.”"]
    assert quotation.span == quotation.content[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("People who have met Lee said it rains.", [("it rains", "said", "People")]),
        ("Sailors who praised the ferry said it rains.", [("it rains", "said", "Sailors")]),
        (
            "Ann Lee, who lost a boat in the storm in Hull, England, in 2012, said it rains.",
            [("it rains", "said", "Ann Lee")],
        ),
        ("The papers that officials said were lost are here.", [("were lost are here", "said", "officials")]),
        ("They have long said it rains.", [("it rains", "said", "They")]),
        ("Where have voters said it rains?", [("it rains", "said", "voters")]),
        ("In Hull who praised a ferry said it rains.", [("it rains", "said", "Hull")]),
    ],
)
def test_the_noun_of_a_relative_clause_speaks(text: str, expected: list[tuple[str, str, str]]) -> None:
    """A clause that tells who somebody is ends in front of the cue; its noun is the speaker, not the clause's last words."""
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“It rains, people say it pours.", ["It rains, people say it pours."]),
        ("“It rains, he says it pours.", ["It rains,"]),
        ("“It rains, Lind says.", ["It rains,"]),
    ],
)
def test_a_forgotten_mark_wants_a_name_or_a_pronoun_behind_it(text: str, words: list[str]) -> None:
    """A noun with a verb goes on with what is said; who is named, or stands for somebody, may have said it."""
    (quotation,) = find_quotations(text, language="en")

    assert [span.text for span in quotation.content] == words


@pytest.mark.parametrize(("signer", "mention"), [("Lind", "Lind"), ("Maria Lind", "Maria Lind"), ("old Lind", None)])
def test_a_signature_is_a_name_and_may_be_one_word(signer: str, mention: str | None) -> None:
    """Behind the dash stand names, each in capitals."""
    (quotation,) = find_quotations(f"“The bridge is an old friend.”\n\n— {signer}", language="en")
    found = quotation.attribution

    assert (found and found.mention and found.mention.text) == mention
