"""Reported clauses in Japanese, Korean and Chinese."""

import pytest

from newsparse import QuotationKind, find_quotations

REPORTED = [
    ("zh", "据交通部长李明介绍，大桥周一开放。", "大桥周一开放", "据", "交通部长李明"),
    ("zh", "据新华社报道，大桥周一开放。", "大桥周一开放", "据", "新华社"),
    ("zh", "据当地警察局，大桥周一开放。", "大桥周一开放", "据", "当地警察局"),
    ("zh", "交通部长李明说，大桥周一已经开放。", "大桥周一已经开放", "说", "交通部长李明"),
    (
        "zh",
        "外交部发言人毛宁15日在例行记者会上表示，大桥将于周一开放。",
        "大桥将于周一开放",
        "表示",
        "外交部发言人毛宁",
    ),
    ("zh", "他强调，大桥周一已经开放。", "大桥周一已经开放", "强调", "他"),
    ("zh", "部长李明在会上表示，大桥将于周一开放。", "大桥将于周一开放", "表示", "部长李明"),
    ("ja", "大臣によると、橋は月曜日に開通した。", "橋は月曜日に開通した", "によると", "大臣"),
    ("ja", "山田太郎大臣は橋が月曜日に開通すると述べた。", "橋が月曜日に開通する", "述べた", "山田太郎大臣"),
    ("ja", "大臣は、橋が月曜日に開通する、と述べた。", "橋が月曜日に開通する", "述べた", "大臣"),
    ("ja", "気象庁は、震源地は日向灘だと発表した。", "震源地は日向灘", "発表した", "気象庁"),
    ("ko", "교통부 장관에 따르면 다리는 월요일에 개통됐다.", "다리는 월요일에 개통됐다", "에 따르면", "교통부 장관"),
    ("ko", "15일, 경찰청에 따르면 다리는 월요일에 개통됐다.", "다리는 월요일에 개통됐다", "에 따르면", "경찰청"),
    ("ko", "김민수 장관은 다리가 월요일에 개통됐다고 말했다.", "다리가 월요일에 개통됐다", "말했다", "김민수 장관"),
]
NOT_REPORTED = [
    ("zh", "换句话说，大桥已经开放。"),
    ("zh", "国说，大桥周一已经开放。"),
    ("zh", "在外交部国际司和欧洲司以及新闻司发言人和交通部长李明一起的全体代表说，大桥周一已经开放。"),
    ("zh", "据统计，大桥有两千多人。"),
    ("zh", "据统计：大桥长，大桥有两千多人。"),
    ("zh", "部长形容，大桥将于周一开放。"),
    ("zh", "大桥已经开放，交通很好。"),
    ("zh", "大桥周一已经开放给公众。"),
    ("zh", "部长李明表示，好。今天天气。"),
    ("ja", "橋は月曜日に開通したという。"),
    ("ja", "月曜日に開通すると述べた。"),
    ("ja", "１３日は橋が月曜日に開通すると述べた。"),
    ("ja", "によると、橋は月曜日に開通した。"),
    ("ko", "다리를 월요일에 개통한다고 말했다."),
    ("ko", "다리는 월요일에 개통됐다."),
]


@pytest.mark.parametrize(("language", "text", "content", "cue", "mention"), REPORTED)
def test_a_clause_without_marks_is_reported(language: str, text: str, content: str, cue: str, mention: str) -> None:
    """A source, a verb in front of its comma, or a quotative with its verb give the clause to a speaker."""
    (quotation,) = find_quotations(text, language=language)

    assert quotation.kind is QuotationKind.INDIRECT
    assert [span.text for span in quotation.content] == [content]
    assert quotation.attribution is not None
    assert quotation.attribution.cue is not None
    assert quotation.attribution.mention is not None
    assert (quotation.attribution.cue.text, quotation.attribution.mention.text) == (cue, mention)


@pytest.mark.parametrize(("language", "text"), NOT_REPORTED)
def test_what_nobody_says(language: str, text: str) -> None:
    """Figures of speech, hearsay, and sentences in which nobody is named."""
    assert find_quotations(text, language=language) == ()


def test_a_sentence_with_marks_is_left_to_its_marks() -> None:
    """The sentence behind it is read by itself."""
    text = "部长说：“大桥已经开放给公众。” 会后很热闹。李明表示，大桥将于周一开放。"

    assert [(q.kind, q.content[0].text) for q in find_quotations(text, language="zh")] == [
        (QuotationKind.DIRECT, "大桥已经开放给公众。"),
        (QuotationKind.INDIRECT, "大桥将于周一开放"),
    ]
