"""Japanese, Korean, Chinese, Thai and Burmese: quotatives, topics and cues."""

import pytest

from newsparse import find_quotations, parse

Said = tuple[str, str | None, str | None]

JAPANESE: list[tuple[str, list[Said]]] = [
    ("大臣は「橋は開通した」と述べた。", [("橋は開通した", "述べた", "大臣")]),
    ("大臣は「橋は開通した」としている。", [("橋は開通した", "している", "大臣")]),
    ("田中さん（56）は「橋が開いた」と話す。", [("橋が開いた", "話す", "田中さん")]),
    ("工事を担う市の報道官は14日、「橋は開通した」と語った。", [("橋は開通した", "語った", "市の報道官")]),
    ("「橋は開通した」と市長は述べた。", [("橋は開通した", "述べた", "市長")]),
    ("橋について「まだ危ない」との声。", [("まだ危ない", "との", None)]),
    (
        "大臣は「橋は開通した」と述べ、「道も開く」と語った。",
        [("橋は開通した", "述べ", "大臣"), ("道も開く", "語った", "大臣")],
    ),
    ("「この橋はとても長いのです」。", [("この橋はとても長いのです", None, None)]),
    ("のは「橋は開通した」と述べた。", [("橋は開通した", "述べた", None)]),
    ("の大臣は「橋は開通した」と述べた。", [("橋は開通した", "述べた", "大臣")]),
    ("市長：「橋は開通した」", [("橋は開通した", "：", "市長")]),
]
KOREAN: list[tuple[str, list[Said]]] = [
    ('장관은 "다리가 열렸다"고 말했다.', [("다리가 열렸다", "말했다", "장관")]),
    ('시의 대리인단은 17일 글을 통해 "다리가 열렸다"라고 밝혔다.', [("다리가 열렸다", "밝혔다", "시의 대리인단")]),
    (
        '항구를 찾은 김 후보는 "다리가 열렸다"면서 "길도 열린다"고 말했다.',
        [("다리가 열렸다", "면서", "김 후보"), ("길도 열린다", "말했다", "김 후보")],
    ),
    (
        '"다리가 열렸다"며 김 장관은 "길도 열린다"고 말했다.',
        [("다리가 열렸다", "며", "김 장관"), ("길도 열린다", "말했다", "김 장관")],
    ),
    ('있는 곳에서 "다리가 열렸다"고 말했다.', [("다리가 열렸다", "말했다", None)]),
]
CHINESE: list[tuple[str, list[Said]]] = [
    ("部长说：“大桥已经开放。”", [("大桥已经开放。", "说", "部长")]),
    ("王明则表示，“大桥已经开放。”", [("大桥已经开放。", "表示", "王明")]),
    ("王明昨天在记者会上，对此表示，“大桥已经开放。”", [("大桥已经开放。", "表示", "王明")]),
    ("“大桥已经开放”，部长说。", [("大桥已经开放", "说", "部长")]),
    ("据部长介绍，大桥“完全就绪”。", [("完全就绪", "据", "部长")]),
    ("部长称大桥“安全之路”。", [("安全之路", "称", "部长")]),
    ("部长形容大桥是“安全之路”。", [("安全之路", "形容", "部长")]),
    ("说：“大桥已经开放。”", [("大桥已经开放。", "说", None)]),
]
THAI: list[tuple[str, list[Said]]] = [
    ("นายสุทิน คลังแสง กล่าวว่า “สะพานเปิดแล้ว”", [("สะพานเปิดแล้ว", "กล่าวว่า", "นายสุทิน คลังแสง")]),
    ("เมื่อวันจันทร์ที่ทำเนียบ สุทิน คลังแสง กล่าวว่า “สะพานเปิดแล้ว”", [("สะพานเปิดแล้ว", "กล่าวว่า", "สุทิน คลังแสง")]),
    ("วันที่ 12 สุทิน คลังแสง กล่าวว่า “สะพานเปิดแล้ว”", [("สะพานเปิดแล้ว", "กล่าวว่า", "สุทิน คลังแสง")]),
    ("สะพาน, สุทิน คลังแสง กล่าวว่า “สะพานเปิดแล้ว”", [("สะพานเปิดแล้ว", "กล่าวว่า", "สุทิน คลังแสง")]),
    ("ก ข ค ง สุทิน คลังแสง กล่าวว่า “เปิดแล้ว”", [("เปิดแล้ว", "กล่าวว่า", "ข ค ง สุทิน คลังแสง")]),
    ("“สะพานเปิดแล้ว” นางสาวอรุณี แสงทอง กล่าว", [("สะพานเปิดแล้ว", "กล่าว", "นางสาวอรุณี แสงทอง")]),
    ("“สะพานเปิดแล้ว” นายสุทินกล่าวว่า “ถนนก็เปิด”", [("ถนนก็เปิด", "กล่าวว่า", "นายสุทิน")]),
    ("ป้าย “สะพาน” อยู่ที่นี่", []),
]
BURMESE: list[tuple[str, list[Said]]] = [
    ("ဝန်ကြီး ဦးမောင်မောင်က “တံတား ဖွင့်ပြီ” ဟု ပြောသည်။", [("တံတား ဖွင့်ပြီ", "ပြောသည်", "ဝန်ကြီး ဦးမောင်မောင်")]),
    ("“တံတား ဖွင့်ပြီ” လို့ ဦးမောင်မောင် က ပြောပါတယ်။", [("တံတား ဖွင့်ပြီ", "ပြောပါတယ်", "ဦးမောင်မောင်")]),
    ("မနေ့က “တံတား ဖွင့်ပြီ” ဟု ပြောသည်။", [("တံတား ဖွင့်ပြီ", "ပြောသည်", None)]),
    ("က “တံတား ဖွင့်ပြီ” ဟု ပြောသည်။", [("တံတား ဖွင့်ပြီ", "ပြောသည်", None)]),
]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        *(("ja", *case) for case in JAPANESE),
        *(("th", *case) for case in THAI),
        *(("my", *case) for case in BURMESE),
        *(("ko", *case) for case in KOREAN),
        *(("zh", *case) for case in CHINESE),
    ],
)
def test_a_piece_finds_its_speaker(language: str, text: str, expected: list[Said]) -> None:
    """What a quotative closes or a cue opens is speech; the topic speaks."""
    found = [
        (
            quotation.content[0].text,
            quotation.attribution.cue.text if quotation.attribution and quotation.attribution.cue else None,
            quotation.attribution.mention.text if quotation.attribution and quotation.attribution.mention else None,
        )
        for quotation in find_quotations(text, language=language)
    ]

    assert found == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "市は新しい橋「みらい橋」を開いた。"),
        ("ja", "「みらい橋」が開いた。"),
        ("ja", "「」が開いた。"),
        ("ko", "시는 새 다리 '미래'를 열었다."),
        ("zh", "市里开放了“未来大桥”项目。"),
        ("zh", "“未来大桥”，明天开放。"),
        ("zh", "“未来大桥”，在人们期待了很多很多很多很多很多很多年之后说开放。"),
        ("zh", "形容词很多很多很多很多很多很多很多很多很多很多很多很多很多“未来”。"),
        ("zh", "据“未来”。"),
        ("zh", "据介绍，大桥“未来”。"),
        ("zh", "：“未来大桥”"),
    ],
)
def test_other_words_between_marks_are_terms(language: str, text: str) -> None:
    """Names and titles have neither quotative nor cue."""
    assert parse(text, language=language).quotations == ()


@pytest.mark.parametrize(
    ("language", "headline", "mention"),
    [
        ("ja", "市長「橋の開通はとてもうれしい」", "市長"),
        ("ko", '최민준 "다리가 드디어 열렸다"', "최민준"),
        ("ja", "「橋の開通はとてもうれしい」", None),
        ("ja", "うれしい「橋の開通はとてもうれしい」", None),
        ("ja", "市長の“新しい橋”公開「橋の開通はとてもうれしい」", None),
    ],
)
def test_a_headline_speaks_without_a_verb(language: str, headline: str, mention: str | None) -> None:
    """The noun in front of the words is their speaker."""
    (quotation,) = parse(headline + "\n\n橋", language=language, headline=headline).quotations

    found = quotation.attribution
    assert (found.mention.text if found and found.mention else None) == mention
