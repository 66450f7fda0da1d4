"""Marked speech in languages of free word order."""

import pytest

from newsparse import QuotationKind, find_quotations, parse

Said = tuple[str, str | None, str | None]

BEHIND: list[tuple[str, str, list[Said]]] = [
    ("hu", "A miniszter „hibának” nevezte a döntést.", [("hibának", "nevezte", "A miniszter")]),
    ("ar", 'ونقلت الوكالة عن الوزير قوله: "الجسر مفتوح".', [("الجسر مفتوح", "قوله", "الوزير")]),
    ("tr", '"Köprü açıldı" diyen Bakan Kaya, bekledi.', [("Köprü açıldı", "diyen", "Bakan Kaya")]),
    ("tr", 'Kaya "Büyük bir gün." ifadesini kullandı.', [("Büyük bir gün.", "ifadesini kullandı", "Kaya")]),
    ("tr", 'Kaya, şöyle konuştu: "Köprü açıldı."', [("Köprü açıldı.", "şöyle konuştu", "Kaya")]),
    ("fr", "« Nous allons tout revoir », a-t-il dit lundi.", [("Nous allons tout revoir", "dit", "il")]),
    ("fr", "« C'est faux », rétorque-t-elle.", [("C'est faux", "rétorque", "elle")]),
    (
        "pl",
        "„Most jest zamknięty” – powiedział PAP rzecznik policji Jan Lis.",
        [("Most jest zamknięty", "powiedział", "rzecznik policji Jan Lis")],
    ),
    ("it", "«È un errore - ha detto Rossi -. Lo diremo in aula».", [("È un errore", "detto", "Rossi")]),
    ("it", "«Non sappiamo nulla», spiega Maria. «Aspettiamo».", [("Non sappiamo nulla", "spiega", "Maria")]),
    ("es", 'A juicio de la oposición, la ley es "un desastre".', [("un desastre", "A juicio de", "la oposición")]),
    ("it", "Il premier ha definito la legge «una svolta».", [("una svolta", "definito", "Il premier")]),
    ("de", "„Wir sind Zeugen“, zitierte man Anna Berger.", [("Wir sind Zeugen", "zitierte", "Anna Berger")]),
    ("de", "„Wann öffnet sie?“, wollen die Bürger wissen.", [("Wann öffnet sie?", "wollen", "die Bürger")]),
    ("de", "„Die Brücke ist offen“, sagte Anna Berger.", [("Die Brücke ist offen", "sagte", "Anna Berger")]),
    ("de", "„Die Brücke ist offen“, so Berger weiter.", [("Die Brücke ist offen", "so", "Berger")]),
    ("de", "„Die Brücke ist offen“, wie die Ministerin sagte.", [("Die Brücke ist offen", "sagte", "die Ministerin")]),
    (
        "de",
        "„Die Brücke ist offen“, teilte die Stadt am Montag mit.",
        [("Die Brücke ist offen", "teilte", "die Stadt")],
    ),
    ("de", "„Gute Fahrt“, schrieb Berger.", [("Gute Fahrt", "schrieb", "Berger")]),
    ("fr", "« Le pont est ouvert », a déclaré mardi le ministre.", [("Le pont est ouvert", "déclaré", "le ministre")]),
    ("es", "“El puente está abierto”, dijo la ministra.", [("El puente está abierto", "dijo", "la ministra")]),
    (
        "pt",
        "“A ponte está aberta”, disse a Polícia Civil ao canal.",
        [("A ponte está aberta", "disse", "a Polícia Civil")],
    ),
    ("cs", "„Most je otevřený,“ řekl ministr.", [("Most je otevřený,", "řekl", "ministr")]),
    (
        "cs",
        "„Most je otevřený,“ informoval historik a archivář muzea v Kladně Jan Hora.",
        [("Most je otevřený,", "informoval", "historik a archivář muzea v Kladně Jan Hora")],
    ),
    (
        "ru",
        "«Мост открыт для всех», — сказал министр Иван Петров.",
        [("Мост открыт для всех", "сказал", "министр Иван Петров")],
    ),
    ("de", "„Die Brücke ist offen“, heißt es im Bericht.", [("Die Brücke ist offen", "heißt es", "Bericht")]),
    ("ru", "«Мост открыт для всех», - отметили в компании.", [("Мост открыт для всех", "отметили", "компании")]),
    (
        "ru",
        "«Мост открыт для всех», - отметили в «Новой звезде наших дней».",
        [("Мост открыт для всех", "отметили", "«Новой звезде наших дней»")],
    ),
    ("ru", "«Мост открыт для всех», - отметили в «Звезде».", [("Мост открыт для всех", "отметили", "«Звезде»")]),
    (
        "pl",
        '"Most jest zamknięty - powiedział. - Most jest otwarty - odparł Marek Nowak, machając" - opisał portal.',
        [("Most jest zamknięty", "powiedział", None), ("Most jest otwarty", "odparł", "Marek Nowak")],
    ),
    (
        "tr",
        'Bakan Murat Kaya, "Köprü artık herkese açıldı" dedi.',
        [("Köprü artık herkese açıldı", "dedi", "Bakan Murat Kaya")],
    ),
    (
        "es",
        "“El puente está abierto”, explicó ante los medios que vinieron.",
        [("El puente está abierto", "explicó", None)],
    ),
]
OPENED: list[tuple[str, str, list[Said]]] = [
    ("de", "Da war, die die Brücke als „sehr alt und schwach“ sah.", [("sehr alt und schwach", "sah", None)]),
    (
        "de",
        "Als Grund nannte ein Sprecher: „Die Brücke ist alt.“",
        [("Die Brücke ist alt.", "nannte", "ein Sprecher")],
    ),
    (
        "de",
        "Zum geplanten neuen Gesetz schrieb Anna Berger: „Die Brücke ist alt.“",
        [("Die Brücke ist alt.", "schrieb", "Anna Berger")],
    ),
    (
        "de",
        "Die Zeitung zitierte Anna Berger: „Die Brücke ist alt.“",
        [("Die Brücke ist alt.", "zitierte", "Anna Berger")],
    ),
    ("de", "In dem Antrag heißt es: „Die Brücke ist alt.“", [("Die Brücke ist alt.", "heißt es", "dem Antrag")]),
    (
        "de",
        "Es kam ein Brief, in dem es hieß: „Die Brücke ist alt.“",
        [("Die Brücke ist alt.", "es hieß", None)],
    ),
    (
        "de",
        "Die Brücke blieb zu, weil die Stadt sie als „sehr alt und schwach“ bezeichnete.",
        [("sehr alt und schwach", "bezeichnete", "die Stadt")],
    ),
    (
        "de",
        "Das sah die Partei, die die Brücke als „sehr alt und schwach“ bezeichnet hat.",
        [("sehr alt und schwach", "bezeichnet", "die Partei")],
    ),
    (
        "de",
        "Das sah die Brücke, die Anna Berger als „sehr alt und schwach“ bezeichnet hat.",
        [("sehr alt und schwach", "bezeichnet", "Anna Berger")],
    ),
    (
        "de",
        "Anna Berger kritisierte den Einsatz der Stadt und sprach von „sehr alten und schwachen Brücken“.",
        [("sehr alten und schwachen Brücken", "sprach", "Anna Berger")],
    ),
    (
        "de",
        "Am Montag eröffnete Berger das Fest: „Die Brücke ist alt.“",
        [("Die Brücke ist alt.", None, "Berger")],
    ),
    (
        "de",
        "Indem sie die Brücke zeigte, ging sie voran: „Die Brücke ist alt.“",
        [("Die Brücke ist alt.", None, "sie")],
    ),
    ("de", "Anna Berger sagte: „Die Brücke ist offen.“", [("Die Brücke ist offen.", "sagte", "Anna Berger")]),
    ("de", "Am Montag sagte Anna Berger: „Die Brücke ist offen.“", [("Die Brücke ist offen.", "sagte", "Anna Berger")]),
    ("de", "Das Angebot lehnt sie ab: „Die Brücke bleibt zu.“", [("Die Brücke bleibt zu.", "lehnt", "sie")]),
    (
        "de",
        "Die Ministerin stellte sich vor ihre Leute: „Sie haben gut gearbeitet.“",
        [("Sie haben gut gearbeitet.", None, "Die Ministerin")],
    ),
    ("ar", 'قال الوزير: "الجسر مفتوح للجميع اليوم".', [("الجسر مفتوح للجميع اليوم", "قال", "الوزير")]),
    (
        "uk",
        'На виступі в Раді Коваль заявила: "Я отримала лист від людей".',
        [("Я отримала лист від людей", "заявила", "Коваль")],
    ),
    (
        "de",
        "Dem großen Sender sagte Anna Berger: „Die Brücke ist offen.“",
        [("Die Brücke ist offen.", "sagte", "Anna Berger")],
    ),
    (
        "de",
        "Gegenüber der Zeitung sagte sie einem Gast der Stadt: „Die Brücke ist offen.“",
        [("Die Brücke ist offen.", "sagte", "sie")],
    ),
    ("uk", 'Пряма мова Коваль: "Ми вже відкрили цей міст".', [("Ми вже відкрили цей міст", "Пряма мова", "Коваль")]),
]
LABELS: list[tuple[str, str, list[Said]]] = [
    ("de", "Anna Berger: „Die Brücke ist offen.“", [("Die Brücke ist offen.", ":", "Anna Berger")]),
    ("es", "“Hay puente para rato”: Ana Ruiz habla del puente", [("Hay puente para rato", "habla", "Ana Ruiz")]),
    (
        "fr",
        "Ponts: une « catastrophe pour notre économie » (Morel)",
        [("catastrophe pour notre économie", "(", "Morel")],
    ),
    (
        "fr",
        "Un pont « ouvert à tous les habitants » (photo d'archives)",
        [("ouvert à tous les habitants", None, "Un pont")],
    ),
]
CLAUSES: list[tuple[str, str, list[Said]]] = [
    ("de", "Laut Berger ist die Brücke „in gutem Zustand“.", [("ist die Brücke „in gutem Zustand“", "Laut", "Berger")]),
    (
        "de",
        "Berger zufolge ist die Brücke „in gutem Zustand“.",
        [("ist die Brücke „in gutem Zustand“", "zufolge", "Berger")],
    ),
    (
        "de",
        "Berger wird im Bericht mit den Worten zitiert: „Es ist vollbracht.“",
        [("Es ist vollbracht.", "zitiert", "Berger")],
    ),
    (
        "de",
        "Berger eröffnete die Brücke mit den Worten: „Es ist vollbracht.“",
        [("Es ist vollbracht.", "mit den Worten", "Berger")],
    ),
    ("de", "Berger, der die Brücke als „sicheren Weg“ bezeichnete, kam.", [("sicheren Weg", "bezeichnete", "Berger")]),
    (
        "es",
        "La ministra dijo que hay obras, añadiendo que son “muy difíciles de hacer”.",
        [("muy difíciles de hacer", "añadiendo", "La ministra")],
    ),
    (
        "es",
        "El juez Ángel Ruiz mantiene “apuntalados” los indicios.",
        [("apuntalados", "mantiene", "El juez Ángel Ruiz")],
    ),
    (
        "da",
        "Danske forskere har ”i årevis lavet forsøg på mus” her.",
        [("i årevis lavet forsøg på mus", None, "Danske forskere")],
    ),
    ("de", "Am Montag „wird die Brücke für alle offen sein“.", [("wird die Brücke für alle offen sein", None, None)]),
    ("ar", 'الجسر "جاهز تماما لكل الناس اليوم" هنا.', [("جاهز تماما لكل الناس اليوم", None, None)]),
    (
        "de",
        "Und die Ministerin stellte sich vor ihre Leute: „Sie haben gut gearbeitet.“",
        [("Sie haben gut gearbeitet.", None, "die Ministerin")],
    ),
    (
        "de",
        "In der Stadt erlebt die Ministerin „gute neue Zeiten für alle Leute“.",
        [("gute neue Zeiten für alle Leute", None, "die Ministerin")],
    ),
    (
        "de",
        "„Die Brücke ist offen“ und „die Straße ist es auch bald“, sagte Berger.",
        [("Die Brücke ist offen", "sagte", "Berger"), ("die Straße ist es auch bald", "sagte", "Berger")],
    ),
    (
        "de",
        "Dem Bericht zufolge ist die Brücke „in gutem Zustand“.",
        [("ist die Brücke „in gutem Zustand“", "zufolge", "Dem Bericht")],
    ),
    (
        "de",
        "Laut „Kurier“ ist die Brücke „in gutem Zustand“.",
        [("ist die Brücke „in gutem Zustand“", "Laut", "„Kurier“")],
    ),
    (
        "it",
        "“Il ponte è sicuro”. Così la ministra della Pubblica Opera, Anna Conti ha risposto ai cronisti.",
        [("Il ponte è sicuro", "risposto", "Anna Conti")],
    ),
    (
        "de",
        "Berger hatte am Montag die Brücke der Stadt „sehr sicher“ genannt.",
        [("sehr sicher", "genannt", "Berger")],
    ),
    (
        "de",
        "Am Montag hatte die Ministerin die Brücke „sehr sicher“ genannt.",
        [("sehr sicher", "genannt", "die Ministerin")],
    ),
    (
        "de",
        "Die Brücke wird von Experten als „sehr sicherer Weg“ bezeichnet.",
        [("sehr sicherer Weg", "bezeichnet", "Experten")],
    ),
    (
        "de",
        "„Die Brücke ist offen“, sagte Berger. Das Werk fördere „vor allem die alte Stadt“.",
        [("Die Brücke ist offen", "sagte", "Berger"), ("vor allem die alte Stadt", "sagte", "Berger")],
    ),
    (
        "de",
        "„Die Brücke ist offen“, sagte Berger. Zugleich fördere das Werk „vor allem die alte Stadt“.",
        [("Die Brücke ist offen", "sagte", "Berger"), ("vor allem die alte Stadt", "sagte", "Berger")],
    ),
    (
        "de",
        "„Die Brücke ist offen“, sagte Berger. Das Werk kostete „vor allem die alte Stadt“.",
        [("Die Brücke ist offen", "sagte", "Berger"), ("vor allem die alte Stadt", None, "Das Werk")],
    ),
    (
        "de",
        "Anna Berger, die Chefin der Stadt, sagte, die Brücke sei „in gutem Zustand“.",
        [("die Brücke sei „in gutem Zustand“", "sagte", "Anna Berger")],
    ),
    (
        "de",
        "Anna Berger schrieb am Montag: „Die Brücke ist offen“, weiter hieß es, alle seien froh.",
        [("Die Brücke ist offen", "schrieb", "Anna Berger")],
    ),
    (
        "de",
        "„Die Brücke ist für alle offen“, hieß es vom Sprecher der Stadt.",
        [("Die Brücke ist für alle offen", "hieß es", "Sprecher der Stadt")],
    ),
    ("de", "Berger erklärt, warum sie die Brücke „sehr schön“ nannte.", [("sehr schön", "nannte", "sie")]),
    ("es", 'La alcaldesa habló de un "puente verde".', [("puente verde", "habló", "La alcaldesa")]),
    ("de", "„Die Brücke ist für alle offen“ (Am Montag gesehen).", [("Die Brücke ist für alle offen", None, None)]),
]


@pytest.mark.parametrize(("language", "text", "expected"), BEHIND + OPENED + LABELS + CLAUSES)
def test_a_piece_finds_its_cue(language: str, text: str, expected: list[Said]) -> None:
    """The nearest cue has the words, and its subject stands on either side."""
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
        ("de", "Der Film „Der Weg“ läuft im Kino, sagte Berger."),
        ("de", "Am Erfurter „Anger“ stehen Händler."),
        ("ru", "Об этом говорится в сообщении компании «Автомост»."),
        ("ru", "Ферму построят, передает корреспондент бюро «Новости»."),
        ("it", "Il “venerdì nero” è una consuetudine."),
        ("de", "Die Leute reden von der Ministerin „Berger“ viel."),
        ("de", "Berger sagte der „Wiener Zeitung“, die Brücke ist offen."),
        ("vi", "Anh nhận danh hiệu “Cầu thủ hay nhất trận” hôm qua."),
        ("id", "Panitia membuka acara “Jembatan untuk semua warga kota” di kota."),
        ("de", "Dem „Kurier“ zufolge ist die Brücke offen."),
        ("de", "Laut „Deutschlands große Zeitung“ ist die Brücke offen."),
        ("de", "Die Brücke ist offen, so der „Wiener Verein“."),
        ("de", "Dann tagte der „Rat der freien Stadt“ (RFS)."),
        ("de", "Dann tagte der „Rat der Stadt“ (Wiener Rat) zum ersten Mal."),
        ("es", 'La alcaldesa rechazó la idea de un "puente verde" y lo criticó.'),
        ("fr", "La ministre a critiqué hier le projet des « ponts verts » en ville."),
    ],
)
def test_names_and_terms_are_no_speech(language: str, text: str) -> None:
    """A name behind its noun, a work behind its kind, a few words in a sentence without a cue."""
    article = parse(text, language=language)

    assert all(quotation.kind is QuotationKind.INDIRECT for quotation in article.quotations)
    assert len(article.quoted_terms) == 1


@pytest.mark.parametrize("joint", [",", " oder"])
def test_what_stands_in_a_list_of_terms_is_one(joint: str) -> None:
    """One film is named behind its noun, the next ones behind the first."""
    text = f"Berger nannte die Filme „Der Weg“{joint} „Wie die Stadt zu ihrer Brücke kam“ gestern."

    article = parse(text, language="de")

    assert article.quotations == ()
    assert len(article.quoted_terms) == 2


def test_a_subject_left_out_is_the_last_one() -> None:
    """Spanish leaves out the subject that the sentence before has named."""
    text = "“El puente está abierto”, dijo Ana Ruiz.\n\n“Hay que celebrarlo todos juntos”, aseguró."

    second = find_quotations(text, language="es")[1].attribution

    assert second is not None
    assert second.carried
    assert second.cue is not None
    assert second.cue.text == "aseguró"
    assert second.mention is not None
    assert second.mention.text == "Ana Ruiz"


def test_what_is_said_in_front_of_its_verb_is_no_subject() -> None:
    """``Die Stadt fördere sie, wo sie könne, sagte Berger``: the words that follow are Berger's."""
    text = "Die Stadt fördere Brücken, wo sie könne, sagte Anna Berger.\n\n„Wir bauen noch in diesem Jahr.“"

    found = find_quotations(text, language="de")[-1].attribution

    assert found is not None
    assert found.mention is not None
    assert found.mention.text == "Anna Berger"


def test_a_subject_left_out_may_be_named_without_words() -> None:
    """The sentence before reports, and has no marks; its subject goes on."""
    text = "El abogado Javier Gil anunció que habrá marchas.\n\nConsideró “injusta y muy desproporcionada” la pena."

    found = find_quotations(text, language="es")[0].attribution

    assert found is not None
    assert found.mention is not None
    assert found.mention.text == "El abogado Javier Gil"


def test_a_clause_behind_its_verb_is_no_subject() -> None:
    """Arabic leaves out the subject of ``واعتبر أن "…"`` when the sentence before has named it."""
    text = 'قال الوزير إن الجسر "جاهز تماما لكل الناس". واعتبر أن "الطريق الجديد جاهز أيضا لكل الناس".'

    said = [
        q.attribution.mention.text
        for q in find_quotations(text, language="ar")
        if q.attribution and q.attribution.mention
    ]

    assert said == ["الوزير", "الوزير"]


def test_a_verb_in_parenthesis_has_no_subject_in_front() -> None:
    """``La Unión, prosiguió, "…"``: the words go on, and so does the speaker."""
    text = "“El puente está abierto para todos”, dijo Ana Ruiz. La Unión, prosiguió, “debe ayudar ahora a las obras”."

    assert [
        q.attribution.mention.text
        for q in find_quotations(text, language="es")
        if q.attribution and q.attribution.mention
    ] == [
        "Ana Ruiz",
        "Ana Ruiz",
    ]


def test_no_speaker_is_carried_too_far() -> None:
    """Sentences without a speaker part the words from him."""
    text = "„Die Brücke ist offen“, sagte Berger.\n\n" + "Es regnet.\n\n" * 9

    assert find_quotations(text + "Die Brücke sei „ganz sicher“.", language="de")[1].attribution is None


def test_reported_speech_goes_with_the_words_before() -> None:
    """A clause in the German subjunctive has no cue, and its words are those of the last speaker."""
    text = "„Die Brücke ist offen“, sagte Berger. Die Brücke sei „ganz sicher“."

    first, second = find_quotations(text, language="de")

    assert second.kind is QuotationKind.MIXED
    assert second.attribution is not None
    assert second.attribution.carried
    assert first.attribution is not None
    assert second.attribution.mention == first.attribution.mention


def test_a_sentence_that_signs_the_words_before_it() -> None:
    """``Lo afferma …``: verb and speaker stand in the next sentence."""
    text = "“Il ponte è aperto a tutti.” Lo afferma in una nota il ministro della Salute, Marco Conti."

    found = find_quotations(text, language="it")[0].attribution

    assert found is not None
    assert found.mention is not None
    assert found.mention.text == "Marco Conti"


def test_words_that_nobody_signs_stay_open() -> None:
    """A sentence of its own in marks, with nobody near."""
    assert find_quotations("„Die Brücke ist seit heute offen.“", language="de")[0].attribution is None


def test_a_capital_after_the_marks_opens_a_sentence() -> None:
    """The stop is missing, but a little word with a capital shows where the next sentence begins."""
    text = "Berger sagte: „Die Brücke ist offen“ Die Gäste sprachen von einem „großen Tag für alle“."

    found = find_quotations(text, language="de")

    assert [q.attribution.mention.text for q in found if q.attribution and q.attribution.mention] == [
        "Berger",
        "Die Gäste",
    ]


def test_a_denied_cue() -> None:
    """The negation is kept, in front of the verb and behind it."""
    before = find_quotations("La ministra no dijo: “El puente está cerrado”.", language="es")[0].attribution
    after = find_quotations("Berger sagte nicht: „Die Brücke ist zu.“", language="de")[0].attribution

    assert before is not None
    assert before.negated
    assert after is not None
    assert after.negated


def test_halves_of_split_words_are_one_quotation() -> None:
    """The attribution stands between them."""
    text = "«Мост открыт для всех, — сказал министр Иван Петров. — Он будет работать»."

    (quotation,) = find_quotations(text, language="ru")

    assert [span.text for span in quotation.content] == ["Мост открыт для всех", "Он будет работать"]


@pytest.mark.parametrize(
    ("language", "text", "content", "mention"),
    [
        (
            "de",
            "Die Ministerin sagte am Montag, dass die Brücke im Mai öffnet.",
            "dass die Brücke im Mai öffnet",
            "Die Ministerin",
        ),
        ("de", "Berger sagte, die Brücke sei offen.", "die Brücke sei offen", "Berger"),
        ("de", "Berger sagte, der Film „Der Weg“ sei gut.", "der Film „Der Weg“ sei gut", "Berger"),
        ("fr", "Le ministre a déclaré que le pont est ouvert.", "que le pont est ouvert", "Le ministre"),
        ("ru", "Министр Петров заявил, что мост открыт.", "что мост открыт", "Министр Петров"),
    ],
)
def test_a_clause_without_marks_is_reported(language: str, text: str, content: str, mention: str) -> None:
    """A conjunction, or a comma and a reported verb, open what the cue gives to its subject."""
    (quotation,) = find_quotations(text, language=language)

    assert quotation.kind is QuotationKind.INDIRECT
    assert quotation.content[0].text == content
    assert quotation.attribution is not None
    assert quotation.attribution.mention is not None
    assert quotation.attribution.mention.text == mention


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Berger sagte das."),
        ("de", "Berger sagte, dass."),
        ("es", "Dijo que el puente está abierto hoy."),
    ],
)
def test_no_clause_is_reported_without_words_or_speaker(language: str, text: str) -> None:
    """What follows must be a clause, and somebody must say it."""
    assert find_quotations(text, language=language) == ()


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("Mit den Worten „Jetzt ist es vollbracht“ eröffnete Berger die Brücke.", "Berger"),
        ("Mit den Worten „Jetzt ist es vollbracht“, ging er in das Haus.", "er"),
        ("„Es ist alles vollbracht.“ Mit diesen Worten eröffnete Anna Berger die Brücke.", "Anna Berger"),
    ],
)
def test_words_of_this_kind_open_a_sentence(text: str, mention: str) -> None:
    """Whose words they are stands behind the verb of their sentence."""
    (found,) = find_quotations(text, language="de")

    assert found.attribution is not None
    assert found.attribution.mention is not None
    assert found.attribution.mention.text == mention


def test_a_preposition_alone_is_no_speaker() -> None:
    """A sentence without a cue that opens with one names nobody by it."""
    text = "Vom 5. bis zum 9. Mai gibt es ein Fest: „Der lange Tag der alten Brücke ist da.“"
    (found,) = find_quotations(text, language="de")

    assert found.attribution is None or found.attribution.mention is None or found.attribution.mention.text != "Vom"


@pytest.mark.parametrize(
    "text",
    ["«È un errore - ha detto Rossi -. Lo diremo in aula».", "«È un errore», spiega Rossi. «Aspettiamo»."],
)
def test_words_go_on_behind_who_said_them(text: str) -> None:
    """Both halves are one quotation."""
    (found,) = find_quotations(text, language="it")

    assert len(found.content) == 2


@pytest.mark.parametrize(
    ("language", "text", "mention"),
    [
        ("es", 'La ministra Ana Ruiz visitó ayer el puente. "Está abierto para todos", dijo.', "La ministra Ana Ruiz"),
        ("es", 'La ministra, Ana Ruiz, visitó ayer el puente. "Está abierto para todos", dijo.', "La ministra"),
        ("pl", "Minister Anna Lis odwiedziła most. „Jest otwarty dla wszystkich” – powiedziała.", "Minister Anna Lis"),
        ("es", 'Ana Ruiz dijo que llueve. Luis Gil cerró la puerta. "Está abierto para todos", añadió.', "Luis Gil"),
        ("es", 'Él visitó ayer el puente. "Está abierto para todos", dijo.', None),
        ("es", 'Ayer abrió el puente nuevo. "Está abierto para todos", dijo.', None),
        ("es", 'El puente abrió ayer. "Está abierto para todos", dijo.', None),
        ("es", 'Ana Ruiz cerró la puerta.\n\n"Está abierto para todos", dijo.', None),
        ("es", 'Ana Ruiz cerró la puerta. Después llovió mucho. "Está abierto para todos", dijo.', None),
    ],
)
def test_a_subject_left_out_is_that_of_the_sentence_in_front(language: str, text: str, mention: str | None) -> None:
    """It has a name or a description, opens its sentence, and nobody has spoken since."""
    found = find_quotations(text, language=language)[-1].attribution

    assert found is not None
    assert (found.mention.text if found.mention else None) == mention
    assert found.carried is (mention is not None)
