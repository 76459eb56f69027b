"""Names Python files that do not compile, and their lines over 120 columns. usage: check-python.py FILE..."""

import sys
from pathlib import Path


def mistakes(name: str) -> list[str]:
    """What is wrong with a file, with its place."""
    text = Path(name).read_text(encoding="utf-8")
    lines = enumerate(text.split("\n"), 1)
    found = [f"{name}:{number}: {len(line)} columns" for number, line in lines if len(line) > 120]
    try:
        compile(text, name, "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        found.append(f"{name}:{getattr(error, 'lineno', 1)}: {error}")
    return found


if __name__ == "__main__":
    everything = [mistake for name in sys.argv[1:] for mistake in mistakes(name)]
    print("\n".join(everything), end="\n" if everything else "")
    sys.exit(1 if everything else 0)
