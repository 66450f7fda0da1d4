"""Reported clauses: words without marks, in languages of free word order."""

import pytest

from newsparse import Quotation, QuotationKind, find_quotations

Said = tuple[str, str, str, str, str]

REPORTED: list[Said] = [
    ("bn", "সেতু খোলা থাকবে বলে জানান মন্ত্রী রহিম।", "সেতু খোলা থাকবে", "মন্ত্রী রহিম", "clause-closed"),
    ("ta", "பாலம் திறக்கப்படும் என்று அமைச்சர் ராஜா கூறினார்.", "பாலம் திறக்கப்படும்", "அமைச்சர் ராஜா", "clause-closed"),
    ("bn", "মন্ত্রী রহিম বলেন, সেতু খোলা থাকবে।", "সেতু খোলা থাকবে", "মন্ত্রী রহিম", "clause-of-cue"),
    ("vi", "Theo Bộ Giao thông, cây cầu đã mở.", "cây cầu đã mở", "Bộ Giao thông", "clause-of-source"),
    (
        "es",
        "Según los datos que hoy dio la policía, el puente está abierto.",
        "el puente está abierto",
        "los datos",
        "clause-of-source",
    ),
    (
        "es",
        "El puente está abierto, según una encuesta hecha por la radio.",
        "El puente está abierto",
        "una encuesta",
        "clause-of-source",
    ),
    (
        "es",
        "El puente está abierto, informó este martes la ministra.",
        "El puente está abierto",
        "la ministra",
        "clause-in-front",
    ),
    (
        "de",
        "Berger sagte, die Brücke ist seit Montag offen.",
        "die Brücke ist seit Montag offen",
        "Berger",
        "clause-of-cue",
    ),
    (
        "de",
        "Laut der Agentur „Nordlicht“ ist die Brücke seit Montag offen.",
        "ist die Brücke seit Montag offen",
        "der Agentur „Nordlicht“",
        "clause-of-source",
    ),
    (
        "de",
        "Nach Bergers Angaben ist die Brücke seit Montag offen.",
        "ist die Brücke seit Montag offen",
        "Bergers Angaben",
        "clause-of-source",
    ),
    (
        "de",
        "Nach ersten Angaben ist die Brücke seit Montag offen.",
        "ist die Brücke seit Montag offen",
        "ersten Angaben",
        "clause-of-source",
    ),
    (
        "de",
        "Die Brücke ist nach US-Angaben seit Montag offen.",
        "Die Brücke ist … seit Montag offen",
        "US-Angaben",
        "clause-of-source",
    ),
    ("fr", "Selon l’agence, le pont est ouvert.", "le pont est ouvert", "l’agence", "clause-of-source"),
    ("fr", "Le pont est ouvert, selon l'agence.", "Le pont est ouvert", "l'agence", "clause-of-source"),
    ("fr", "Le ministre a déclaré qu'il ouvrirait.", "qu'il ouvrirait", "Le ministre", "clause-of-cue"),
    ("hi", "पुलिस के अनुसार पुल खुला है।", "पुल खुला है", "पुलिस", "clause-of-source"),
    ("hi", "मंत्री ने कहा कि पुल खुला है।", "कि पुल खुला है", "मंत्री", "clause-of-cue"),
    ("de", "Wie Berger mitteilte, wird am 12. Mai gefeiert.", "wird am 12. Mai gefeiert", "Berger", "clause-of-aside"),
    (
        "de",
        "Laut Polizei kam es, wie erwartet, zu Staus.",
        "kam es, wie erwartet, zu Staus",
        "Polizei",
        "clause-of-source",
    ),
    (
        "de",
        "Laut Berger der schönste Ort ist die Brücke.",
        "der schönste Ort ist die Brücke",
        "Berger",
        "clause-of-source",
    ),
    (
        "de",
        "Laut Bürgermeisterin Anna Berger ist die Brücke seit Montag offen.",
        "ist die Brücke seit Montag offen",
        "Bürgermeisterin Anna Berger",
        "clause-of-source",
    ),
    (
        "de",
        "Nach Angaben von Anna Berger öffnet die Brücke im Mai.",
        "öffnet die Brücke im Mai",
        "Anna Berger",
        "clause-of-source",
    ),
    (
        "de",
        "Die Brücke ist nach Angaben der Polizei seit Montag offen.",
        "Die Brücke ist … seit Montag offen",
        "der Polizei",
        "clause-of-source",
    ),
    ("de", "Dem Bericht zufolge ist die Brücke offen.", "ist die Brücke offen", "Dem Bericht", "clause-of-source"),
    (
        "de",
        "Die Brücke sei offen, sagte Berger am Montag in Köln.",
        "Die Brücke sei offen",
        "Berger",
        "clause-in-front",
    ),
    (
        "de",
        "Wie die Polizei am Montag mitteilte, ist die Brücke gesperrt.",
        "ist die Brücke gesperrt",
        "die Polizei",
        "clause-of-aside",
    ),
    ("de", "Berger versprach, die Brücke im Mai zu öffnen.", "die Brücke im Mai zu öffnen", "Berger", "clause-of-cue"),
    ("de", "Die Brücke ist offen, so Berger.", "Die Brücke ist offen", "Berger", "clause-of-source"),
    (
        "fr",
        "Selon le ministre des Transports Jean Morel, le pont est ouvert depuis lundi.",
        "le pont est ouvert depuis lundi",
        "le ministre des Transports Jean Morel",
        "clause-of-source",
    ),
    ("fr", "D'après la police, le pont est ouvert.", "le pont est ouvert", "la police", "clause-of-source"),
    (
        "fr",
        "Le pont est ouvert depuis lundi, a annoncé mardi la préfecture.",
        "Le pont est ouvert depuis lundi",
        "la préfecture",
        "clause-in-front",
    ),
    (
        "fr",
        "Le pont est ouvert depuis lundi, a indiqué à l'AFP un porte-parole de la mairie.",
        "Le pont est ouvert depuis lundi",
        "un porte-parole de la mairie",
        "clause-in-front",
    ),
    ("fr", "Comme l'a dit le ministre, le pont est ouvert.", "le pont est ouvert", "le ministre", "clause-of-aside"),
    (
        "es",
        "Según el ministro de Transportes, el puente está abierto desde el lunes.",
        "el puente está abierto desde el lunes",
        "el ministro de Transportes",
        "clause-of-source",
    ),
    (
        "es",
        "El puente está abierto desde el lunes, según la policía.",
        "El puente está abierto desde el lunes",
        "la policía",
        "clause-of-source",
    ),
    (
        "es",
        "El puente está abierto desde el lunes, informó el ministerio.",
        "El puente está abierto desde el lunes",
        "el ministerio",
        "clause-in-front",
    ),
    (
        "es",
        "De acuerdo con la alcaldesa Ana Ruiz, el puente está abierto.",
        "el puente está abierto",
        "la alcaldesa Ana Ruiz",
        "clause-of-source",
    ),
    (
        "es",
        "La ministra Ana Ruiz anunció ayer que el puente costará dos millones.",
        "que el puente costará dos millones",
        "La ministra Ana Ruiz",
        "clause-of-cue",
    ),
    (
        "es",
        "La ministra dijo a la prensa que el puente está abierto.",
        "que el puente está abierto",
        "La ministra",
        "clause-of-cue",
    ),
    (
        "it",
        "Secondo il ministro dei Trasporti, il ponte è aperto da lunedì.",
        "il ponte è aperto da lunedì",
        "il ministro dei Trasporti",
        "clause-of-source",
    ),
    (
        "it",
        "Il ponte è aperto da lunedì, ha detto il ministro.",
        "Il ponte è aperto da lunedì",
        "il ministro",
        "clause-in-front",
    ),
    (
        "pt",
        "Segundo o ministro, a ponte está aberta desde segunda.",
        "a ponte está aberta desde segunda",
        "o ministro",
        "clause-of-source",
    ),
    (
        "pt",
        "A ponte está aberta desde segunda, disse a ministra Ana Costa.",
        "A ponte está aberta desde segunda",
        "a ministra Ana Costa",
        "clause-in-front",
    ),
    ("pt", "De acordo com a polícia, a ponte está fechada.", "a ponte está fechada", "a polícia", "clause-of-source"),
    (
        "ru",
        "По словам министра Ивана Петрова, мост открыт с понедельника.",
        "мост открыт с понедельника",
        "министра Ивана Петрова",
        "clause-of-source",
    ),
    (
        "ru",
        "По данным полиции, мост открыт с понедельника.",
        "мост открыт с понедельника",
        "полиции",
        "clause-of-source",
    ),
    (
        "ru",
        "Мост открыт с понедельника, сообщила пресс-служба мэрии.",
        "Мост открыт с понедельника",
        "пресс-служба мэрии",
        "clause-in-front",
    ),
    (
        "ru",
        "Мост открыт с понедельника, сообщает РИА Новости.",
        "Мост открыт с понедельника",
        "РИА Новости",
        "clause-in-front",
    ),
    (
        "ru",
        "Как сообщил министр Иван Петров, мост открыт с понедельника.",
        "мост открыт с понедельника",
        "министр Иван Петров",
        "clause-of-aside",
    ),
    (
        "uk",
        "За словами міністра Олени Коваль, міст відкрили в понеділок.",
        "міст відкрили в понеділок",
        "міністра Олени Коваль",
        "clause-of-source",
    ),
    ("uk", "За даними поліції, міст закрили.", "міст закрили", "поліції", "clause-of-source"),
    (
        "uk",
        "Міст відкрили в понеділок, повідомила пресслужба мерії.",
        "Міст відкрили в понеділок",
        "пресслужба мерії",
        "clause-in-front",
    ),
    (
        "uk",
        "Міністерка Олена Коваль заявила, що міст відкрили.",
        "що міст відкрили",
        "Міністерка Олена Коваль",
        "clause-of-cue",
    ),
    (
        "pl",
        "Zdaniem ministra most jest otwarty od poniedziałku.",
        "most jest otwarty od poniedziałku",
        "ministra",
        "clause-of-source",
    ),
    (
        "pl",
        "Według policji most jest zamknięty od poniedziałku.",
        "most jest zamknięty od poniedziałku",
        "policji",
        "clause-of-source",
    ),
    (
        "pl",
        "Minister Jan Nowak powiedział, że most jest otwarty.",
        "że most jest otwarty",
        "Minister Jan Nowak",
        "clause-of-cue",
    ),
    ("pl", "Jak podała policja, most jest zamknięty.", "most jest zamknięty", "policja", "clause-of-aside"),
    ("cs", "Podle ministra Jana Hory je most otevřený.", "je most otevřený", "ministra Jana Hory", "clause-of-source"),
    ("cs", "Ministr Jan Hora řekl, že most je otevřený.", "že most je otevřený", "Ministr Jan Hora", "clause-of-cue"),
    ("cs", "Most je otevřený, řekl ministr Jan Hora.", "Most je otevřený", "ministr Jan Hora", "clause-in-front"),
    (
        "nl",
        "Volgens de minister is de brug sinds maandag open.",
        "is de brug sinds maandag open",
        "de minister",
        "clause-of-source",
    ),
    (
        "nl",
        "Volgens burgemeester Jan de Vries gaat de brug open.",
        "gaat de brug open",
        "burgemeester Jan de Vries",
        "clause-of-source",
    ),
    (
        "nl",
        "De brug is sinds maandag open, zegt burgemeester Jan de Vries.",
        "De brug is sinds maandag open",
        "burgemeester Jan de Vries",
        "clause-in-front",
    ),
    ("nl", "De minister zei dat de brug open is.", "dat de brug open is", "De minister", "clause-of-cue"),
    (
        "sv",
        "Enligt polisen är bron öppen sedan i måndags.",
        "är bron öppen sedan i måndags",
        "polisen",
        "clause-of-source",
    ),
    ("sv", "Enligt Anna Berg öppnar bron i maj.", "öppnar bron i maj", "Anna Berg", "clause-of-source"),
    (
        "sv",
        "Bron är öppen sedan i måndags, säger Anna Berg.",
        "Bron är öppen sedan i måndags",
        "Anna Berg",
        "clause-in-front",
    ),
    ("sv", "Anna Berg säger att bron är öppen.", "att bron är öppen", "Anna Berg", "clause-of-cue"),
    ("da", "Ifølge politiet er broen åben siden mandag.", "er broen åben siden mandag", "politiet", "clause-of-source"),
    (
        "da",
        "Broen er åben siden mandag, oplyser politiet.",
        "Broen er åben siden mandag",
        "politiet",
        "clause-in-front",
    ),
    (
        "no",
        "Ifølge Anna Berg er broen åpen siden mandag.",
        "er broen åpen siden mandag",
        "Anna Berg",
        "clause-of-source",
    ),
    ("no", "Politiet opplyser at broen er åpen.", "at broen er åpen", "Politiet", "clause-of-cue"),
    ("fi", "Poliisin mukaan silta on auki maanantaista.", "silta on auki maanantaista", "Poliisin", "clause-of-source"),
    (
        "fi",
        "Anna Virtasen mukaan silta on auki maanantaista.",
        "silta on auki maanantaista",
        "Anna Virtasen",
        "clause-of-source",
    ),
    (
        "fi",
        "Ministeri Anna Virtanen sanoo, että silta on auki.",
        "että silta on auki",
        "Ministeri Anna Virtanen",
        "clause-of-cue",
    ),
    (
        "tr",
        "Bakan Murat Kaya'ya göre köprü pazartesiden beri açık.",
        "köprü pazartesiden beri açık",
        "Bakan Murat Kaya'ya",
        "clause-of-source",
    ),
    (
        "tr",
        "Bakanlığa göre, köprü pazartesiden beri açık.",
        "köprü pazartesiden beri açık",
        "Bakanlığa",
        "clause-of-source",
    ),
    (
        "hu",
        "A miniszter szerint a híd hétfő óta nyitva van.",
        "a híd hétfő óta nyitva van",
        "A miniszter",
        "clause-of-source",
    ),
    ("hu", "A miniszter azt mondta, hogy a híd nyitva van.", "hogy a híd nyitva van", "A miniszter", "clause-of-cue"),
    (
        "ro",
        "Potrivit ministrului Ion Popescu, podul este deschis de luni.",
        "podul este deschis de luni",
        "ministrului Ion Popescu",
        "clause-of-source",
    ),
    (
        "ro",
        "Podul este deschis de luni, a declarat ministrul Ion Popescu.",
        "Podul este deschis de luni",
        "ministrul Ion Popescu",
        "clause-in-front",
    ),
    (
        "ro",
        "Ministrul Ion Popescu a declarat că podul este deschis.",
        "că podul este deschis",
        "Ministrul Ion Popescu",
        "clause-of-cue",
    ),
    (
        "el",
        "Σύμφωνα με τον υπουργό, η γέφυρα είναι ανοιχτή από τη Δευτέρα.",
        "η γέφυρα είναι ανοιχτή από τη Δευτέρα",
        "τον υπουργό",
        "clause-of-source",
    ),
    (
        "el",
        "Ο υπουργός δήλωσε ότι η γέφυρα είναι ανοιχτή.",
        "ότι η γέφυρα είναι ανοιχτή",
        "Ο υπουργός",
        "clause-of-cue",
    ),
    ("ar", "وفقا للوزير، الجسر مفتوح منذ يوم الاثنين.", "الجسر مفتوح منذ يوم الاثنين", "للوزير", "clause-of-source"),
    ("ar", "وقال الوزير أحمد علي إن الجسر مفتوح للجميع.", "إن الجسر مفتوح للجميع", "الوزير أحمد علي", "clause-of-cue"),
    ("fa", "وزیر راه گفت که پل از دوشنبه باز است.", "که پل از دوشنبه باز است", "وزیر راه", "clause-of-cue"),
    ("fa", "به گفته وزیر راه، پل از دوشنبه باز است.", "پل از دوشنبه باز است", "وزیر راه", "clause-of-source"),
    (
        "id",
        "Menurut Menteri Budi, jembatan itu dibuka sejak Senin.",
        "jembatan itu dibuka sejak Senin",
        "Menteri Budi",
        "clause-of-source",
    ),
    (
        "id",
        "Menteri Budi mengatakan bahwa jembatan itu dibuka.",
        "bahwa jembatan itu dibuka",
        "Menteri Budi",
        "clause-of-cue",
    ),
    (
        "id",
        "Jembatan itu dibuka sejak Senin, kata Menteri Budi.",
        "Jembatan itu dibuka sejak Senin",
        "Menteri Budi",
        "clause-in-front",
    ),
    ("vi", "Theo ông Nam, cây cầu mở từ thứ hai.", "cây cầu mở từ thứ hai", "ông Nam", "clause-of-source"),
    (
        "vi",
        "Ông Nam cho biết rằng cây cầu đã mở từ thứ hai.",
        "rằng cây cầu đã mở từ thứ hai",
        "Ông Nam",
        "clause-of-cue",
    ),
    (
        "bg",
        "Според министъра мостът е отворен от понеделник.",
        "мостът е отворен от понеделник",
        "министъра",
        "clause-of-source",
    ),
    (
        "bg",
        "Мостът е отворен от понеделник, каза министър Иван Петров.",
        "Мостът е отворен от понеделник",
        "министър Иван Петров",
        "clause-in-front",
    ),
    (
        "hr",
        "Prema riječima ministra, most je otvoren od ponedjeljka.",
        "most je otvoren od ponedjeljka",
        "ministra",
        "clause-of-source",
    ),
    (
        "hr",
        "Ministar Ivan Horvat rekao je da je most otvoren.",
        "da je most otvoren",
        "Ministar Ivan Horvat",
        "clause-of-cue",
    ),
    (
        "sr",
        "Prema rečima ministra Ivana Petrovića, most je otvoren.",
        "most je otvoren",
        "ministra Ivana Petrovića",
        "clause-of-source",
    ),
    (
        "sr",
        "Most je otvoren od ponedeljka, rekao je ministar Ivan Petrović.",
        "Most je otvoren od ponedeljka",
        "ministar Ivan Petrović",
        "clause-in-front",
    ),
    (
        "sk",
        "Podľa ministra je most otvorený od pondelka.",
        "je most otvorený od pondelka",
        "ministra",
        "clause-of-source",
    ),
    (
        "sl",
        "Po besedah ministra je most odprt od ponedeljka.",
        "je most odprt od ponedeljka",
        "ministra",
        "clause-of-source",
    ),
    (
        "de",
        "Die Stadt baut eine Brücke, die nach Angaben der Polizei seit Montag offen ist.",
        "die … seit Montag offen ist",
        "der Polizei",
        "clause-of-source",
    ),
    ("de", "Die Brücke ist offen, wie Berger am Montag sagte.", "Die Brücke ist offen", "Berger", "clause-of-aside"),
    ("de", "Berger kündigte an, morgen anzufangen.", "morgen anzufangen", "Berger", "clause-of-cue"),
    ("fr", "Selon lui, le pont est ouvert depuis lundi.", "le pont est ouvert depuis lundi", "lui", "clause-of-source"),
    (
        "de",
        "Die Kontrolle müsse besser werden, fordern die Prüfer.",
        "Die Kontrolle müsse besser werden",
        "die Prüfer",
        "clause-in-front",
    ),
    (
        "de",
        "Weitere Orte brauchten Hilfe, um zu bauen, sagte Max Berger.",
        "Weitere Orte brauchten Hilfe, um zu bauen",
        "Max Berger",
        "clause-in-front",
    ),
    (
        "de",
        "Als der Regen kam, hielt die Brücke stand, teilte die Stadt mit.",
        "Als der Regen kam, hielt die Brücke stand",
        "die Stadt",
        "clause-in-front",
    ),
    (
        "de",
        "Wie der Leiter des Amtes, Anton Berger, mitteilte, war die Brücke offen.",
        "war die Brücke offen",
        "der Leiter des Amtes, Anton Berger",
        "clause-of-aside",
    ),
    (
        "de",
        "Es sei ein Preis für alle, die gebaut haben, so Berger.",
        "Es sei ein Preis für alle, die gebaut haben",
        "Berger",
        "clause-of-source",
    ),
    (
        "de",
        "Die Fahrer sagten, dass es regnete; gesperrt wurde nichts.",
        "dass es regnete",
        "Die Fahrer",
        "clause-of-cue",
    ),
    (
        "de",
        "Laut einer am Dienstag in Köln veröffentlichten Meldung des Amtes ist die Brücke offen.",
        "ist die Brücke offen",
        "einer am Dienstag in Köln veröffentlichten Meldung des Amtes",
        "clause-of-source",
    ),
    (
        "de",
        "Im Mai, so schätzen die Prüfer, soll die Brücke fertig sein.",
        "Im Mai … soll die Brücke fertig sein",
        "die Prüfer",
        "clause-of-aside",
    ),
    (
        "de",
        "Als Grund gab Berger an, die Brücke sei alt.",
        "die Brücke sei alt",
        "Berger",
        "clause-of-aside",
    ),
    (
        "de",
        "Offiziell geht die Stadt davon aus, dass die Brücke hält.",
        "dass die Brücke hält",
        "die Stadt",
        "clause-of-cue",
    ),
    (
        "de",
        "Fahrer standen am Ufer und forderten, die Brücke zu öffnen.",
        "die Brücke zu öffnen",
        "Fahrer",
        "clause-of-cue",
    ),
    (
        "de",
        "Seit gestern fordern die „Nordlicht“-Leute, die Brücke zu öffnen.",
        "die Brücke zu öffnen",
        "die „Nordlicht“-Leute",
        "clause-of-cue",
    ),
    ("de", "„Nordlicht“ meldete, dass es regnet.", "dass es regnet", "„Nordlicht“", "clause-of-cue"),
    (
        "de",
        "Ob die Brücke öffne, sei offen, sagte Berger.",
        "Ob die Brücke öffne, sei offen",
        "Berger",
        "clause-in-front",
    ),
    (
        "de",
        "Sie werde im Mai öffnen, stellte Berger klar.",
        "Sie werde im Mai öffnen",
        "Berger",
        "clause-in-front",
    ),
    (
        "de",
        "Sie werde im Mai öffnen, hieß es im Rathaus.",
        "Sie werde im Mai öffnen",
        "Rathaus",
        "clause-in-front",
    ),
    (
        "es",
        "Según fuentes policiales, el puente fue cerrado.",
        "el puente fue cerrado",
        "fuentes policiales",
        "clause-of-source",
    ),
    (
        "ru",
        "Мост закрыли из-за трещин, рассказал РИА Новости источник в мэрии.",
        "Мост закрыли из-за трещин",
        "источник",
        "clause-in-front",
    ),
    ("uk", "У мерії наголосили, що міст безпечний.", "що міст безпечний", "мерії", "clause-of-cue"),
    ("nl", "De politie laat weten dat de brug dicht is.", "dat de brug dicht is", "De politie", "clause-of-cue"),
    (
        "tr",
        "Bakan Murat Kaya, köprünün açıldığını söyledi.",
        "köprünün açıldığını",
        "Bakan Murat Kaya",
        "clause-as-noun",
    ),
    (
        "de",
        "Einige meinen, die Welt befände sich in der letzten Zeit.",
        "die Welt befände sich in der letzten Zeit",
        "Einige",
        "clause-of-cue",
    ),
]

NOT_REPORTED = [
    ("de", "Die Polizei zählt drei Opfer, befürchtet aber weitere."),
    ("de", "Zwei Monate nach dem Urteil des Gerichts ist die Brücke offen."),
    ("de", "Berger hatte den Vorwurf gehört, er hat aber nie geantwortet."),
    ("de", "Berger warnte die Fahrer, aber die Brücke wurde voll."),
    ("de", "Die Dienste warnen die Bürger, wobei je nach Lage ein Netz verwendet wird."),
    ("bn", "সেতু খোলা থাকবে বলে জানান।"),  # nobody is named
    ("bn", "সেতু খোলা থাকবে বলে জানান মন্ত্রী রহিম, যিনি ঢাকায় থাকেন।"),  # the verb does not end its sentence
    ("tr", "Köprünün açıldığını söyledi."),
    ("tr", "Ve, köprünün açıldığını söyledi."),
    ("pt", "Segundo tempo, gol do Brasil."),
    ("de", "Am Montag fand in Köln ein Fest statt, das lange dauerte."),
    ("de", "Laut der bei Regen zuletzt offenen, dann gesperrten Brücke."),
    ("de", "Die Brücke in Köln, sagte die in Ulm."),
    (
        "de",
        "Es regnete lange, sagte die in Ulm bei Regen und auch bei Schnee noch ohne Schirm und auch gern im Mai oder Juni.",
    ),
    ("fr", "Si le pont ouvre au mois de mai, répond le maire."),
    ("de", "Die Pendler der Stadt, lobte Berger."),
    ("de", "Die Brücke ist offen. Sie würde bis Mai halten, kritisierte Berger den Bau nicht."),
    ("de", "Nach Köln fährt die Bahn, die Angaben fehlen"),
    ("de", "Darüber dachte er lange nach"),
    ("es", "Dijo ayer que el puente está abierto."),
    ("de", "Wohin die Leute gingen, sagte Berger nicht."),
    ("de", "Wohin die Leute gingen, sagte Berger."),
    ("de", "Auch die größte Stadt des Landes, die Stadt Wien, meldete heute Verluste."),
    ("de", "Die Stadt baute viel, so dass alle Brücken offen sind."),
    ("de", "Nun kam Anna Berger, Fragen der Gäste im Kopf."),
    ("de", "Berger sagte, als die Brücke offen war, nichts."),
    ("de", "So Berger: die Brücke ist offen."),
    ("de", "Wie Berger sagte."),
    ("de", "Als die Brücke öffnete, sagte Berger nichts."),
    ("de", "Anna Berger, die Ministerin der Stadt, kündigte neue Brücken an."),
    ("de", "Die Stadt sperrte die Brücke, so wurde der Hafen leer."),
    ("de", "Berger dachte laut über alles nach."),
    ("de", "Die Brücke ist seit Montag offen (die Zeitung berichtete)."),
    ("de", "Die Stadt berief sich auf das Gesetz, um die Brücke zu sperren."),
    ("de", "Berger griff zum Hammer und rief alle, um die Brücke zu öffnen."),
    ("de", "Die Brücke bleibt zu, es sei denn, die Stadt zahlt."),
    ("de", "Sei die Brücke auch alt, sie hält."),
    ("de", "Die Stadt ist arm, auch wenn sie neu baue und könne."),
    ("de", "Die Stadt baute viel, auch wenn sie nicht könne."),
    ("de", "Laut."),
    ("de", "Genannt worden."),
    ("de", "Zufolge."),
    ("es", "La ministra Ana Ruiz anunció un plan que costará dos millones."),
    ("es", "La ministra llegó al puente, anunció la apertura y saludó."),
    ("it", "Il secondo ponte è aperto da lunedì."),
    ("pt", "Em segundo lugar, a ponte está aberta."),
]


def _content(quotation: Quotation) -> str:
    return " … ".join(span.text for span in quotation.content)


WITH_MARKS: list[tuple[str, str, list[tuple[str, str, str | None]]]] = [
    (
        "a clause takes the words in marks within it",
        "Berger sagte, die Brücke sei „ganz sicher“.",
        [("mixed", "die Brücke sei „ganz sicher“", "Berger")],
    ),
    (
        "so does one in front of its cue",
        "Die Brücke sei „ganz sicher gebaut“, sagte Berger.",
        [("mixed", "Die Brücke sei „ganz sicher gebaut“", "Berger")],
    ),
    (
        "words in marks that are all of the clause stay as they are",
        "Berger sagte, dass „alles sicher ist“.",
        [("mixed", "alles sicher ist", "Berger")],
    ),
    (
        "a colon ends the clause",
        "Berger sagte, es sei spät: „Wir gehen.“",
        [("indirect", "es sei spät", "Berger"), ("direct", "Wir gehen.", "Berger")],
    ),
    (
        "a second cue has a clause of its own",
        "„Wir öffnen im Mai“, sagte Berger und betonte, dass die Brücke breit ist.",
        [("direct", "Wir öffnen im Mai", "Berger"), ("indirect", "dass die Brücke breit ist", "Berger")],
    ),
    (
        "what another source says of the speech is no clause of it",
        "„Alles ist wieder ruhig“, sagte Berger laut der Polizei.",
        [("direct", "Alles ist wieder ruhig", "Berger")],
    ),
    (
        "the mood alone tells no speaker, so the cue beside the marks does",
        "Die Brücke habe gehalten, wie Berger es „immer gesagt“ nannte.",
        [("direct", "immer gesagt", "Berger")],
    ),
    (
        "a clause in the mood of others takes what nobody beside it says",
        "Berger kritisierte den Bau. Die Brücke sei „ganz und gar unsicher“.",
        [("mixed", "Die Brücke sei „ganz und gar unsicher“", "Berger")],
    ),
]


RETOLD: list[tuple[str, str, list[tuple[str, str | None]]]] = [
    (
        "a weaker mood goes on with somebody's words",
        "Berger sagte, die Brücke sei offen. Sie würde bis Mai halten.",
        [("die Brücke sei offen", "Berger"), ("Sie würde bis Mai halten", "Berger")],
    ),
    (
        "sentences that go on are one",
        "Berger sagte, sie sei offen. Sie würde halten. Sie könnte bleiben.",
        [("sie sei offen", "Berger"), ("Sie würde halten … Sie könnte bleiben", "Berger")],
    ),
    ("nobody's words go on with nothing", "Die Brücke ist offen, heißt sie doch „Neue Brücke“. Sie würde halten.", []),
    (
        "a verb that tells says that it is not",
        "Berger sagte, sie sei offen. Alle lachten, als würde es regnen.",
        [("sie sei offen", "Berger")],
    ),
    (
        "without any mood there is nothing",
        "Berger sagte, sie sei offen. Am Montag trotz Regen.",
        [("sie sei offen", "Berger")],
    ),
    (
        "a passive behind its ground names nobody",
        "Als Grund wurde angegeben, die Brücke sei alt.",
        [("die Brücke sei alt", None)],
    ),
    (
        "nor does a day",
        "Am Vormittag hatte es geheißen, die Brücke sei alt.",
        [("die Brücke sei alt", None)],
    ),
    (
        "who is asked in the passive does not ask",
        "Im Bericht wird Berger aufgefordert, die Brücke zu öffnen.",
        [("die Brücke zu öffnen", None)],
    ),
    ("what nobody signs", "Die Brücke sei offen, hieß es.", [("Die Brücke sei offen", None)]),
]


@pytest.mark.parametrize(("label", "text", "expected"), RETOLD, ids=[row[0] for row in RETOLD])
def test_a_mood_tells_of_words_behind_words(label: str, text: str, expected: list[tuple[str, str | None]]) -> None:
    """Weaker moods count only where somebody spoke right before."""
    assert label
    found = find_quotations(text, language="de")

    assert [(" … ".join(span.text for span in one.content), _mention(one)) for one in found] == expected


@pytest.mark.parametrize(("label", "text", "expected"), WITH_MARKS, ids=[row[0] for row in WITH_MARKS])
def test_a_reported_clause_takes_the_words_in_marks_within_it(
    label: str, text: str, expected: list[tuple[str, str, str | None]]
) -> None:
    """One draft for the clause and the marks in it, where the mood of the verb tells how far it goes."""
    assert label
    found = find_quotations(text, language="de")

    assert [(one.kind.value, " … ".join(span.text for span in one.content), _mention(one)) for one in found] == expected


def _mention(one: Quotation) -> str | None:
    found = one.attribution
    return found.mention.text if found is not None and found.mention is not None else None


@pytest.mark.parametrize(("language", "text", "content", "mention", "rule"), REPORTED)
def test_a_clause_is_reported(language: str, text: str, content: str, mention: str, rule: str) -> None:
    """A source, a verb in front of its clause or behind it, or an aside: each gives the clause to its speaker."""
    (quotation,) = find_quotations(text, language=language)

    assert quotation.kind is QuotationKind.INDIRECT
    assert quotation.attribution is not None
    assert quotation.attribution.mention is not None
    assert (_content(quotation), quotation.attribution.mention.text, quotation.rule) == (content, mention, rule)


@pytest.mark.parametrize(("language", "text"), NOT_REPORTED)
def test_what_only_looks_like_a_report(language: str, text: str) -> None:
    """A verb without words, a preposition that is none, a clause of purpose: nobody's words."""
    assert find_quotations(text, language=language) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Berger wurde vorgeworfen, die Brücke gesperrt zu haben.",
        "Dort wird dem Mann vorgeworfen, die Brücke gesperrt zu haben.",
    ],
)
def test_whom_a_passive_names_does_not_say_it(text: str) -> None:
    """He is accused of it, and nobody says by whom."""
    (quotation,) = find_quotations(text, language="de")

    assert quotation.attribution is not None
    assert quotation.attribution.mention is None
    assert _content(quotation) == "die Brücke gesperrt zu haben"


def test_a_noun_reports_a_clause() -> None:
    """``die Behauptung, dass …``; where the noun is the subject of a verb that reports, the verb has the words."""
    noun, verb = find_quotations(
        "In der Stadt gibt es die Behauptung, dass die Brücke bröckelt. Die Meldung besagt, dass sie offen ist.",
        language="de",
    )

    assert _content(noun) == "dass die Brücke bröckelt"
    assert verb.attribution is not None
    assert verb.attribution.mention is not None
    assert (_content(verb), verb.attribution.mention.text) == ("dass sie offen ist", "Die Meldung")


def test_nobody_signs_what_a_passive_reports() -> None:
    """German leaves no subject out: where a verb has none, the clause is nobody's, and the last speaker does not take it."""
    text = "Berger sagte, die Brücke sei offen. Der Stadt wird vorgeworfen, den Hafen zu vergessen."

    told, unsigned = find_quotations(text, language="de")

    assert told.attribution is not None
    assert unsigned.attribution is not None
    assert unsigned.attribution.mention is None
    assert (_content(unsigned), unsigned.rule) == ("den Hafen zu vergessen", "clause-unsigned")


def test_a_verb_is_no_part_of_a_subject() -> None:
    """``…, kritisierte den Einsatz und sprach von „…“``: the subject of the first verb is that of the second."""
    text = "Die Ministerin Anna Berger kritisierte jedoch den Einsatz und sprach von „schweren Fehlern der Stadt“."

    (quotation,) = find_quotations(text, language="de")

    assert quotation.attribution is not None
    assert quotation.attribution.mention is not None
    assert quotation.attribution.mention.text == "Die Ministerin Anna Berger"


def test_retold_sentences_go_on_with_the_last_speaker() -> None:
    """German says by its verbs alone that the words are still Berger's; sentences that follow one another are one quotation."""
    text = "Berger sagte, man werde die Brücke bauen. Sie habe lange gewartet. Es gebe keinen Grund zur Eile."

    told, retold = find_quotations(text, language="de")

    assert told.attribution is not None
    assert retold.attribution is not None
    assert retold.attribution.carried
    assert retold.attribution.mention == told.attribution.mention
    assert _content(retold) == "Sie habe lange gewartet … Es gebe keinen Grund zur Eile"
    assert retold.rule == "retold"


def test_a_paragraph_parts_retold_sentences() -> None:
    """Each paragraph has its own."""
    text = "Berger sagte, man werde bauen.\n\nSie habe lange gewartet.\n\nEs gebe keinen Grund zur Eile."

    assert [quotation.rule for quotation in find_quotations(text, language="de")] == [
        "clause-of-cue",
        "retold",
        "retold",
    ]


def test_a_source_may_have_its_speaker_within() -> None:
    """``По думите му``: the speaker was named before, and the noun behind it is the clause's."""
    text = "Петров каза, че мостът е отворен. По думите му страната е готова."

    told, source = find_quotations(text, language="bg")

    assert told.attribution is not None
    assert source.attribution is not None
    assert _content(source) == "страната е готова"
    assert source.attribution.carried
    assert source.attribution.mention == told.attribution.mention


def test_a_source_with_its_speaker_within_may_be_one_word() -> None:
    """``Menurutnya``: according to him, or her."""
    (source,) = find_quotations("Menurutnya, jembatan itu sudah dibuka.", language="id")

    assert source.attribution is not None
    assert source.attribution.mention is None
    assert _content(source) == "jembatan itu sudah dibuka"


def test_a_source_with_its_speaker_within_stands_in_front() -> None:
    """Inside a clause its words cannot be told from the rest."""
    assert find_quotations("Страната е по думите му готова за всичко.", language="bg") == ()
