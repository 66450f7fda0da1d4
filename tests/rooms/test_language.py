"""Which language a text is in."""

import pytest

from newsparse.language import guess_language, profiles_of
from newsparse.lexicon.profiles import profiles

SENTENCES = {
    "af": "Die brug sal oopgaan nadat dit vir 'n jaar gesluit was, het die minister gesê en hy is nie bekommerd oor hierdie saak",
    "am": "ድልድዩ በፀደይ ይከፈታል ሲሉ ሚኒስትሩ ተናግረዋል",
    "ar": "وقال الوزير إن الجسر الجديد سوف يفتح في الربيع بعد أن تم إصلاحه من قبل العمال",
    "az": "Körpü bir il bağlı qaldıqdan sonra yazda açılacaq və bu çox vacibdir, nazir deyib",
    "be": "Мост адкрыюць вясной пасля таго, як ён быў закрыты на працягу года, паведаміў міністр, які быў на месцы",
    "bg": "Мостът ще бъде отворен през пролетта, след като беше ремонтиран, каза министърът на брифинг в София",
    "bn": "মন্ত্রী বলেছেন, সেতুটি বসন্তে খুলে দেওয়া হবে",
    "ca": "El pont s'obrirà a la primavera, després d'haver estat tancat durant un any, ha dit la ministra, que també és alcaldessa",
    "cs": "Most bude otevřen na jaře, protože už byl opraven, řekl ministr, který ho v pondělí navštívil",
    "cy": "Bydd y bont yn agor yn y gwanwyn wedi iddi fod ar gau am flwyddyn, meddai'r gweinidog hefyd oedd yno gyda phobl",
    "da": "Broen bliver åbnet til foråret, efter at den har været lukket i et år, siger ministeren",
    "de": "Die Brücke wird im Frühjahr geöffnet, nachdem sie ein Jahr lang gesperrt war, sagte der Minister",
    "el": "Η γέφυρα θα ανοίξει την άνοιξη, δήλωσε ο υπουργός",
    "en": "The bridge will open in the spring after it was closed for a year, the minister said",
    "es": "El puente se abrirá en la primavera, después de que estuvo cerrado por un año, dijo el ministro",
    "et": "Sild avatakse kevadel, kui see on olnud suletud terve aasta, ütles minister, kes ei ole mures",
    "eu": "Zubia udaberrian irekiko dute urte batean itxita egon ondoren, esan du ministroak, eta hori oso garrantzitsua dela gaineratu du",
    "fa": "وزیر گفت که این پل در بهار باز می‌شود و پس از یک سال تعمیر شده است",
    "fi": "Silta avataan keväällä, kun se on ollut suljettuna vuoden, sanoo ministeri, joka ei ole huolissaan",
    "fr": "Le pont sera ouvert au printemps, après avoir été fermé pendant un an, a déclaré le ministre",
    "ga": "Osclófar an droichead san earrach tar éis é a bheith dúnta, dúirt an tAire, agus bhí gach duine sásta leis faoi mar atá",
    "gl": "A ponte abrirá na primavera despois de estar pechada un ano, dixo unha ministra que tamén é alcaldesa desta vila coa súa xente",
    "gu": "મંત્રીએ કહ્યું કે પુલ વસંતમાં ખુલશે",
    "ha": "Za a bude gadar bayan shekara guda, kamar yadda ministan ya ce domin wannan aikin kuma an gama shi",
    "he": "הגשר ייפתח באביב, אמר השר",
    "hi": "मंत्री ने कहा कि पुल वसंत में खुलेगा",
    "hr": "Most će biti otvoren u proljeće nakon što je bio zatvoren tijekom godine, priopćio je ministar",
    "hu": "A híd tavasszal nyílik meg, miután egy évig zárva volt, mondta a miniszter, aki szerint ez már nem gond",
    "hy": "Կամուրջը կբացվի գարնանը, որ փակ էր մեկ տարի, և այս մասին ասաց նախարարը",
    "id": "Jembatan itu akan dibuka pada musim semi setelah ditutup selama setahun, kata menteri yang juga hadir",
    "ig": "Minista kwuru na a ga-emepe akwa mmiri ahụ mgbe ndị ọrụ mechara, nke a bụ ihe ọma nye ndị obodo",
    "is": "Brúin verður opnuð í vor eftir að hafa verið lokuð í eitt ár, sagði ráðherrann",
    "it": "Il ponte sarà aperto in primavera, dopo che è stato chiuso per un anno, ha detto il ministro",
    "ja": "橋は春に開通すると大臣が述べた",
    "ka": "ხიდი გაზაფხულზე გაიხსნება, განაცხადა მინისტრმა",
    "kk": "Көпір бір жыл жабық болғаннан кейін көктемде ашылады деп хабарлады министр",
    "km": "ស្ពាននឹងបើកនៅរដូវផ្ការីក រដ្ឋមន្ត្រីបានមានប្រសាសន៍",
    "kn": "ಸೇತುವೆ ವಸಂತದಲ್ಲಿ ತೆರೆಯಲಿದೆ ಎಂದು ಸಚಿವರು ಹೇಳಿದರು",
    "ko": "다리는 봄에 열릴 것이라고 장관이 말했다",
    "ku": "وەزیر گوتی کە پردەکە لە بەهاردا دەکرێتەوە و ئەم کارە زۆر گرنگە بۆ کوردستان",
    "ky": "Көпүрө бир жыл жабык болгондон кийин жазында ачылат деп билдирди министр жана бул маанилүү",
    "lb": "D'Bréck geet am Fréijoer op, nodeems se ee Joer zou war, sot de Minister, dee sech net ëm dës Saach suergt an huet gesot",
    "ln": "Ministre alobaki ete gbagba ekofungwama mpo bato nyonso bazali na esengo mpe misala esili lelo oyo na ekolo",
    "lo": "ຂົວຈະເປີດໃນລະດູໃບໄມ້ປົ່ງ ລັດຖະມົນຕີກ່າວ",
    "lt": "Tiltas bus atidarytas pavasarį, nes jis buvo uždarytas metus, sakė ministras, kuris taip pat yra meras",
    "lv": "Tilts tiks atvērts pavasarī pēc tam, kad tas bija slēgts gadu, teica ministrs, kas arī ir mērs",
    "mk": "Мостот ќе биде отворен на пролет откако беше затворен една година, рече министерот кој дека ова го очекува",
    "ml": "പാലം വസന്തത്തിൽ തുറക്കുമെന്ന് മന്ത്രി പറഞ്ഞു",
    "mn": "Гүүр хавар нээгдэнэ гэж сайд хэлсэн бөгөөд энэ ажил маш чухал юм",
    "mr": "मंत्र्यांनी सांगितले की पूल वसंतात उघडणार आहे आणि काम पूर्ण झाले आहे",
    "ms": "Jambatan itu akan dibuka kepada orang ramai selepas ditutup selama setahun kerana dibaiki, kata beliau yang turut hadir",
    "mt": "Il-pont se jinfetaħ fir-rebbiegħa wara li kien magħluq għal sena, qal il-ministru li kien hemm ukoll",
    "my": "တံတားကို နွေဦးတွင် ဖွင့်မည်ဟု ဝန်ကြီးက ပြောသည်",
    "ne": "मन्त्रीले पुल वसन्तमा खुल्ने र काम पूरा भएको बताए",
    "nl": "De brug gaat in het voorjaar open, nadat ze een jaar gesloten was, zei de minister",
    "no": "Broen blir åpnet til våren etter at den har vært stengt i et år, sier ministeren, som ikke er bekymret nå",
    "om": "Riqichi waggaa tokko booda akka banamu ministirri himan, kunis biyya keessatti waan guddaa ta'uu isaa ibsan",
    "pa": "ਮੰਤਰੀ ਨੇ ਕਿਹਾ ਕਿ ਪੁਲ ਬਸੰਤ ਵਿੱਚ ਖੁੱਲ੍ਹੇਗਾ",
    "pl": "Most zostanie otwarty na wiosnę po tym, jak był zamknięty przez rok, powiedział minister, który nie jest zaniepokojony",
    "ps": "وزیر وویل چې پل به په پسرلي کې پرانیستل شي او کار یې بشپړ شوی دی",
    "pt": "A ponte será aberta na primavera, depois de ter sido fechada por um ano, disse o ministro em São Paulo",
    "ro": "Podul va fi deschis în primăvară, după ce a fost închis un an, a declarat ministrul pentru presă",
    "ru": "Мост откроют весной после того, как он был закрыт в течение года, сообщил министр, который был на месте",
    "si": "පාලම වසන්තයේදී විවෘත කරන බව ඇමතිවරයා පැවසීය",
    "sk": "Most bude otvorený na jar, pretože už bol opravený, povedal minister, ktorý ho tento rok navštívil aj s kolegami",
    "sl": "Most bo odprt spomladi, saj je bil eno leto zaprt, je povedal minister, ki se je z njim tudi fotografiral",
    "sn": "Bhiriji richavhurwa mushure megore, gurukota rakati vanhu munyika vanofara zvikuru nekuti izvi zvakanaka uye asi",
    "so": "Buundada ayaa la furi doonaa guga kadib markii ay xirnayd sanad, sida uu sheegay wasiirka oo waxaa uu yiri",
    "sq": "Ura do të hapet në pranverë pasi ishte e mbyllur për një vit, tha ministri, i cili është edhe kryetar",
    "sr": "Мост ће бити отворен на пролеће након што је био затворен годину дана, рекао је министар који није забринут",
    "sv": "Bron öppnas till våren efter att den har varit stängd i ett år, säger ministern, som inte är orolig",
    "sw": "Daraja litafunguliwa baada ya kufungwa kwa mwaka mmoja, alisema waziri katika mkutano huo wa wananchi",
    "ta": "பாலம் வசந்த காலத்தில் திறக்கப்படும் என்று அமைச்சர் கூறினார்",
    "te": "వంతెన వసంతంలో తెరుచుకుంటుందని మంత్రి తెలిపారు",
    "tg": "Пул пас аз як соли баста буданаш дар баҳор кушода мешавад, гуфт вазир",
    "th": "สะพานจะเปิดในฤดูใบไม้ผลิ รัฐมนตรีกล่าว",
    "ti": "እቲ ድልድል ኣብ ጽድያ ክኽፈት እዩ ክብል ሚኒስተር ኢሉ",
    "tl": "Bubuksan ang tulay matapos itong isara nang isang taon, ayon kay kalihim ng mga kalsada",
    "tr": "Köprü bir yıl kapalı olduktan sonra ilkbaharda açılacak, dedi bakan; bu çok önemli ve yeni bir adım olarak görülüyor",
    "uk": "Міст відкриють навесні після того, як він був закритий протягом року, сказав міністр, який був на місці",
    "ur": "وزیر نے کہا کہ یہ پل بہار میں کھول دیا جائے گا اور اس کے بعد سڑک بھی کھلے گی",
    "uz": "Ko‘prik bir yil yopiq bo‘lgandan keyin bahorda ochiladi va bu juda muhim, dedi vazir",
    "vi": "Cây cầu sẽ được mở vào mùa xuân sau khi đã đóng trong một năm, bộ trưởng cho biết",
    "xh": "Ibhulorho iza kuvulwa kuba ilungile, utshilo umphathiswa, kwaye uthe abantu kunye nabo bayavuya kakhulu ngoku njengoko kuvulwa",
    "yo": "Mínísítà náà sọ pé wọn yóò ṣí afárá náà fún àwọn ènìyàn ní ọdún yìí láti ìpínlẹ̀",
    "zh": "部长表示，大桥将于春天开放",
    "zu": "Ibhuloho lizovulwa ngoba selilungile, kusho ungqongqoshe, futhi uthe kodwa abantu kanye nabo bayajabula kakhulu manje",
}


def test_every_language_with_a_file_has_a_sentence_here() -> None:
    """A new language brings its sentence."""
    assert profiles().languages == SENTENCES.keys()


@pytest.mark.parametrize("language", SENTENCES)
def test_a_sentence_betrays_its_language(language: str) -> None:
    """One sentence of the press is enough."""
    assert guess_language(SENTENCES[language], profiles()) == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12:30",
        "Oslo",
        "Chakaqa pawqar waray killapim kichakunqa, nispa nin kamachiq",  # Quechua has no file
        "Күпер яз көне ачылачак, диде министр",  # nor has Tatar
        "ཟམ་པ་དཔྱིད་ཀར་སྒོ་འབྱེད་ཀྱི་རེད།",  # nor has Tibetan
    ],
)
def test_no_answer_rather_than_a_weak_one(text: str) -> None:
    """Too few words, and languages without a file, are left open."""
    assert guess_language(text, profiles()) is None


def test_a_script_of_a_language_that_may_not_be_answered() -> None:
    """A text in the script of a language that is not asked for gives no answer."""
    assert guess_language(SENTENCES["ja"], profiles_of({"en": ["the"]}, {})) is None


def test_japanese_is_known_by_its_kana() -> None:
    """Han letters may be the larger part of a Japanese text."""
    assert guess_language("東京都知事選挙投票開始と発表した", profiles()) == "ja"


def test_a_foreign_quotation_does_not_change_the_language() -> None:
    """A few words in another script stay a few words."""
    assert (
        guess_language("The word “Россия” stands in the report that was on the desk, and 東京 as well.", profiles())
        == "en"
    )


def test_a_head_of_names_is_read_over() -> None:
    """Where the beginning leaves doubt, more of the text is read."""
    head = "Jan Novak, Petr Dolen, Pavel Horak, Milan Kos\n" * 8

    assert guess_language(head + SENTENCES["cs"] + ". " + SENTENCES["cs"], profiles()) == "cs"
    assert guess_language(head * 20 + SENTENCES["cs"], profiles()) is None


def test_close_languages_are_told_apart_by_letters() -> None:
    """A letter that one of two languages writes decides where their little words are the same."""
    two = profiles_of({"ru": ["и", "на"], "uk": ["на", "и"]}, {"ru": "ыэ", "uk": "іїє"})

    assert guess_language("мыши и рыбы на дне", two) == "ru"
    assert guess_language("миші и риби на дні", two) == "uk"


def test_much_white_space_hides_nothing() -> None:
    """Layout says nothing of the language, so only what is printed counts towards the sample."""
    text = ("\n" * 600).join(["Oslo", *[f"{SENTENCES['en']}. "] * 3])
    assert guess_language(text, profiles()) == "en"


def test_line_ends_count_as_one_blank() -> None:
    """The sample ends at the same word, however lines end: here at the last letter of the words that decide."""
    text = "\n\n" * 40 + "१२" * 101 + "11月29日电" + " Bridge" * 60

    assert guess_language(text, profiles()) == guess_language(text.replace("\n", "\r\n"), profiles())


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The bridge is open, the mayor said.", "en"),
        ("Die Brücke ist offen, sagte der Bürgermeister.", "de"),
        ("De brug is open, zei de burgemeester.", "nl"),
        ("Le pont est ouvert, a déclaré le maire.", "fr"),
        ("El puente está abierto, dijo el alcalde.", "es"),
        ("A ponte está aberta, disse o prefeito.", "pt"),
        ("Il ponte è aperto, ha detto il sindaco.", "it"),
        ("Podul este deschis, a spus primarul.", "ro"),
        ("Bron är öppen, sade borgmästaren.", "sv"),
        ("Broen er åpen, sa ordføreren.", "no"),
        ("Broen er åben, sagde borgmesteren.", "da"),
        ("Silta on auki, sanoi pormestari.", "fi"),
        ("A híd nyitva van, mondta a polgármester.", "hu"),
        ("Most jest otwarty, powiedział burmistrz.", "pl"),
        ("Most je otevřen, řekl starosta.", "cs"),
        ("Мост открыт, сообщил мэр.", "ru"),
        ("Міст відкрито, повідомив мер.", "uk"),
        ("Мостът е отворен, каза кметът.", "bg"),
        ("Η γέφυρα άνοιξε, είπε ο δήμαρχος.", "el"),
        ("Köprü yarın açılıyor, dedi başkan.", "tr"),
        ("Cầu đã mở, ông Nam nói.", "vi"),
        ("Jembatan telah dibuka, kata wali kota.", "id"),
    ],
)
def test_one_sentence_that_somebody_said_will_do(sentence: str, expected: str) -> None:
    """The commonest words of saying betray a language, too; on equal votes the language with more of the words has it."""
    assert guess_language(sentence, profiles()) == expected
