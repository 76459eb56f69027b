#!/usr/bin/env python3
"""Looks at HTML pages in a browser: is anything wrong for people with a keyboard, a screen reader or a phone?

Usage: check_pages.py [--screenshots DIR] PAGE.html...

Each page is opened in Chromium at the width of a phone and of a desk, light and dark, and held to: no serious or
critical finding of axe-core (contrast is among its rules), no error on the console, nothing wider than the window, a
first stop of the tabulator that is seen, a search that finds a word of the page, and text that is there without the
script. Needs Chromium and the Python packages playwright and axe-playwright-python; where one is missing the pages are
skipped, saying so. Exit code 1 for a finding.
"""
import argparse
import pathlib
import shutil
import sys

VIEWS = [("phone", 390, 844), ("desk", 1440, 900)]
WANTED = ("serious", "critical")


def look(page, name, problems, axe):
    """What is wrong with an open page."""
    for finding in axe.run(page).response["violations"]:
        if finding["impact"] in WANTED:
            places = [node["target"] for node in finding["nodes"][:3]]
            problems.append(f"{name}: {finding['impact']}: {finding['id']}: {finding['help']}: {places}")
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    if wide > 0:
        problems.append(f"{name}: {wide} pixels wider than the window")


def check_search(page, name, problems):
    """Types the first long word of the transcript or the list, and goes to where it stands."""
    word = page.evaluate(
        "[...document.querySelector('main').innerText.matchAll(/[\\p{L}]{4,}/gu)].map(m => m[0])[0] || ''")
    if not word:
        return
    page.fill("#find", word)
    found = page.text_content(".find output")
    if not found or found.endswith("/ 0"):
        problems.append(f"{name}: the search does not find {word!r}: {found!r}")
    page.press("#find", "Enter")
    if not page.text_content(".find output").startswith("1 /"):
        problems.append(f"{name}: Enter does not lead to the first place")
    page.press("#find", "Escape")


def check_keyboard(page, name, problems):
    """The first stop of the tabulator shows itself."""
    page.keyboard.press("Tab")
    box = page.evaluate("document.activeElement.getBoundingClientRect().toJSON()")
    shown = box["width"] > 1 and box["left"] >= 0
    if not shown:
        problems.append(f"{name}: what the tabulator stops at first is not seen")


def check(browser, path, axe, screenshots):
    problems = []
    address = path.resolve().as_uri()
    for view, width, height in VIEWS:
        for scheme in ("light", "dark"):
            name = f"{path.name}, {view}, {scheme}"
            page = browser.new_page(viewport={"width": width, "height": height}, color_scheme=scheme)
            page.on("console", lambda message, name=name: message.type == "error" and problems.append(
                f"{name}: console: {message.text}"))
            page.on("pageerror", lambda error, name=name: problems.append(f"{name}: script: {error}"))
            page.goto(address)
            if scheme == "light":
                check_keyboard(page, name, problems)
                check_search(page, name, problems)
                page.evaluate("window.scrollTo(0, 0)")
            look(page, name, problems, axe)
            if screenshots:
                stem = f"{path.stem.replace('.', '-')}-{view}-{scheme}.png"
                page.screenshot(path=str(screenshots / stem), full_page=False)
            page.close()
    bare = browser.new_context(java_script_enabled=False).new_page()
    bare.goto(address)
    if not bare.inner_text("main").strip():
        problems.append(f"{path.name}: without the script there is no text")
    bare.context.close()
    return problems


def main():
    parser = argparse.ArgumentParser(description="Looks at HTML pages in a browser.")
    parser.add_argument("--screenshots", type=pathlib.Path)
    parser.add_argument("pages", nargs="+", type=pathlib.Path)
    options = parser.parse_args()
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not chromium:
        print("No Chromium here: pages are not looked at")
        return 0
    try:
        from axe_playwright_python.sync_playwright import Axe
        from playwright.sync_api import sync_playwright
    except ImportError as error:
        print(f"{error.name} is not installed: pages are not looked at")
        return 0
    if options.screenshots:
        options.screenshots.mkdir(parents=True, exist_ok=True)
    problems = []
    with sync_playwright() as playwright:
        # Pages of our own making, in a container that has no user namespaces.
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for path in options.pages:
            problems += check(browser, path, Axe(), options.screenshots)
        browser.close()
    for problem in problems:
        print(problem)
    print(f"{len(options.pages)} passed, 0 failed" if not problems else f"{len(problems)} findings")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
