"""Reads the texts that build-break-model.py learns from: paragraphs by language and kind of text.

The folder of sources holds podcasts.jsonl (Changelog transcripts, CC BY-SA 4.0), qmsum.jsonl (QMSum training set, MIT),
fredsum.jsonl (FREDSum training set, CC BY-SA 4.0) and, each unpacked with `dpkg -x` into a folder of its name, the
packages of Debian 12 below. Only statistics of the texts end up in a model; NOTICE names the sources and licences.

    libreoffice-help-{de,en-us,es,fr,it,ja,ko,pt-br,ru,zh-cn} 7.4.7   MPL-2.0
    gnome-user-docs 43.0                                              CC-BY-SA-3.0
    debian-handbook 11.20220922                                       GPL-2.0+ or CC-BY-SA-3.0
    debian-reference-{de,fr,ja} 2.100, debian-faq-{de,fr,ja} 11.1     GPL-2.0+
    developers-reference-{de,fr,it,ja,ru} 12.18                       GPL-2.0+
    debian-edu-doc-{de,es,fr,it,ja} 2.12.23                           GPL-2.0+
    aptitude-doc-{es,fr,it,ja,ru} 0.8.13                              GPL-2.0+
    installation-guide-amd64 20230508                                 GPL-2.0
    wesnoth-1.16-data and the campaigns' wesnoth-1.16-* 1.16.9        GPL-2.0+
    freeciv-data 3.0.6, widelands-data 1.1, warzone2100-data 4.3.3    GPL-2.0+
    unknown-horizons 2019.1                                           GPL-2.0+
    naev-data 0.8.2, endless-sky-data 0.9.8                           GPL-3.0(+)
    manpages-de 4.18.1                                                GPL-3.0+
    manpages-ja 0.5.0.0.20221215                                      that of each page, free by Debian's guidelines
    fortunes 1.99.1 (BSD), fortunes-it 1.99 (public domain), fortunes-{de,es,ru,zh,br}   GPL-2.0+
"""

import gettext
import glob
import gzip
import html
import json
import os
import re
import unicodedata

LIBREOFFICE = {"en": "en-US", "pt": "pt-BR", "zh": "zh-CN"}
HANDBOOK = {
    "en": "en-US", "de": "de-DE", "fr": "fr-FR", "ja": "ja-JP", "es": "es-ES", "it": "it-IT", "pt": "pt-BR",
    "ru": "ru-RU", "zh": "zh-CN", "ko": "ko-KR",
}
LOCALES = {"en": "C", "pt": "pt_BR", "zh": "zh_CN"}
FORTUNES = {"en": "fortunes", "pt": "fortunes-br"}
GAMES = ["wesnoth-1.16-*", "freeciv-data", "widelands-data", "unknown-horizons", "warzone2100-data", "naev-data"]
LETTERS = {"ja": "[\u3040-\u30ff]", "zh": "[\u4e00-\u9fff]", "ko": "[\uac00-\ud7a3]", "ru": "[\u0400-\u04ff]"}

ELEMENT = re.compile(
    r"<(p|li|dd|td|div class=.para.)(?=[\s>])[^>]*>(.*?)</(?:p|li|dd|td|div)>", re.DOTALL)


def found(*patterns):
    return sorted(path for pattern in patterns for path in glob.glob(pattern, recursive=True) if os.path.isfile(path))


def marked_up(paths):
    for path in paths:
        with open(path, encoding="utf-8", errors="ignore") as file:
            for match in ELEMENT.finditer(file.read()):
                yield html.unescape(re.sub(r"<[^>]*>", "", match.group(2)))


def messages(paths, in_english):
    """The messages of compiled gettext catalogues: the translations, or what was translated."""
    for path in paths:
        with open(path, "rb") as file:
            try:
                catalogue = gettext.GNUTranslations(file)._catalog
            except (OSError, UnicodeDecodeError, ValueError):
                continue
        for key, value in catalogue.items():
            key = key[0] if isinstance(key, tuple) else key
            if not key or key == value:
                continue
            for part in re.split(r"\n\s*\n|\\n\\n", key if in_english else value):
                yield re.sub(r"^[^\n^]{1,60}\^", "", re.sub(r"^[^\n\x04]*\x04", "", part))


def fortunes(folder):
    for path in found(folder + "/usr/share/games/fortunes/**"):
        if path.endswith((".dat", ".u8", ".gz")) or "ascii" in path:
            continue
        try:
            with open(path, encoding="utf-8") as file:
                text = file.read()
        except UnicodeDecodeError:
            continue
        for entry in re.split(r"\n%\n", text):
            entry = re.sub(r"\x1b\[[0-9;]*m", "", re.sub(r"\n\s*(--|~~|―|—).*", "", entry, flags=re.DOTALL))
            yield from re.split(r"\n\s*\n", entry)


def missions(folder):
    for path in found(folder + "/**/data/**/*.txt"):
        with open(path, encoding="utf-8", errors="ignore") as file:
            for line in file:
                match = re.search("`(.+)`", line)
                if match:
                    yield match.group(1)


def manual_pages(paths):
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8", errors="ignore") as file:
            for block in re.split(r"\n(?=\.)", file.read()):
                block = re.sub(r"^\.(?![BI])[^\n]*\n?", "", block)
                yield re.sub(r"\\f.|\\&", "", block).replace("\\-", "-")


def turns(path, speaker):
    with open(path, encoding="utf-8") as file:
        for line in file:
            for turn in json.loads(line)["text"].split("\n"):
                turn = re.sub(r"\\?\[[^\]]*\\?\]", " ", re.sub(speaker, "", turn))
                yield re.sub(r"[*_\\]", "", turn)


def kinds(folder, language):
    """Pairs of a kind of text and its paragraphs."""
    locale = LOCALES.get(language, language)
    office = LIBREOFFICE.get(language, language)
    yield "help", marked_up(found(f"{folder}/libreoffice-help-*/usr/share/libreoffice/help/{office}/**/*.html"))
    yield "handbook", marked_up(found(f"{folder}/debian-handbook/**/html/{HANDBOOK[language]}/*.html"))
    yield "desktop", marked_up(found(f"{folder}/gnome-user-docs/usr/share/help/{locale}/**/*.page"))
    translation = "de" if language == "en" else locale
    catalogues = [f"{folder}/{game}/**/{translation}{rest}" for game in GAMES for rest in ("/**/*.mo", ".mo")]
    yield "games", messages(found(*catalogues), language == "en")
    documents = f"{folder}/installation-guide-amd64/**/{language}/*.html"
    names = ("debian-reference", "debian-faq", "developers-reference", "debian-edu-doc", "aptitude-doc")
    manuals = [f"{folder}/{name}-{language}/usr/share/doc/**/*.html" for name in names]
    yield "manuals", marked_up(found(documents, *manuals))
    yield "pages", manual_pages(found(f"{folder}/manpages-{language}/usr/share/man/{language}/man*/*.gz"))
    yield "fortunes", fortunes(f"{folder}/{FORTUNES.get(language, 'fortunes-' + language)}")
    if language == "en":
        yield "missions", missions(f"{folder}/endless-sky-data")
        yield "podcasts", turns(f"{folder}/podcasts.jsonl", r"^\*\*[^*]*\*\*")
        yield "meetings", turns(f"{folder}/qmsum.jsonl", r"^[^:]{1,30}: ")
    if language == "fr":
        yield "debates", turns(f"{folder}/fredsum.jsonl", r"^[^:]{1,12}: ")


def paragraphs(folder, language, known):
    """Pairs of a kind of text and its paragraphs, each once; what is among the `known` ones was not translated."""
    seen = set()
    for kind, texts in kinds(folder, language):
        kept = []
        for text in texts:
            text = unicodedata.normalize("NFC", re.sub(r"<[^<>]*>", "", text))
            text = " ".join(text.split())
            if len(text) < 8 or text in seen or text in known:
                continue
            if language in LETTERS and len(re.findall(LETTERS[language], text)) * 5 < len(text):
                continue
            if sum(map(str.isalpha, text)) * 2 < len(text):
                continue
            seen.add(text)
            kept.append(text)
        yield kind, kept
