# Two commands do all the set-up: `make demo` and `make test`.

SWIFT ?= swift
DEMO ?= .build/demo
PACKAGES = libicu-dev libexpat1-dev libzip-dev
# On Linux the command has Swift's runtime inside: so it starts in two thirds of the time, and where no Swift is installed.
# Each folder of a build is asked for with the flags that it was made with.
RELEASE = -c release $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)
TESTS = -c release -Xswiftc -enable-testing --scratch-path .build/tests

# Python that does not compile, or has lines over 120 columns, is named; nothing is written.
CHECK_PYTHON = git ls-files -z '*.py' | xargs -0 python3 -B Scripts/check-python.py

.PHONY: demo test test-spark bench-spark lint eval bench build setup clean install uninstall examples docs validate
.NOTPARALLEL:

## demo: build, run the default pipeline over SampleData, show one result and say where the rest is
demo: build
	@rm -rf $(DEMO)
	@$$($(SWIFT) build $(RELEASE) --show-bin-path)/epitome run SampleData --format markdown,jsonl -o $(DEMO)
	@echo
	@cat $(DEMO)/podcast-shop-page.txt.md
	@echo
	@echo "The other results are in $(DEMO):"
	@ls $(DEMO)

## test: run all tests, in a build folder of their own: with other flags in one folder everything would be built anew each time
test: setup
	$(SWIFT) test $(TESTS)
	@if command -v python3 >/dev/null; then python3 -B -m unittest discover -s Evaluation/tests; \
	  else echo "No python3 here: the tests of the evaluation's adapters are skipped"; fi
	@Scripts/validate-outputs.sh "$$($(SWIFT) build $(TESTS) --show-bin-path)/epitome"

## test-spark: test Integrations/spark on a master and two workers of this machine, with PySpark in a folder of its own
test-spark: build
	@Scripts/test-spark.sh "$$($(SWIFT) build $(RELEASE) --show-bin-path)/epitome"

## bench-spark: measure what a cluster costs over the command alone and write Docs/SparkCost.md
bench-spark: build
	@Scripts/test-spark.sh --prepare
	@cd Integrations/spark/tests && EPITOME="$$($(SWIFT) build $(RELEASE) --show-bin-path)/epitome" PYTHONPATH=.. \
	  ../../../.build/spark/venv/bin/python -B cost_page.py "$(abspath $(CORPUS))" ../../../Docs/SparkCost.md "$(COMMIT)"

## lint: hold the sources to .swift-format
lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests Examples \
	  Benchmarks/Package.swift Benchmarks/Sources Fuzzing/Package.swift Fuzzing/Sources
	@if command -v python3 >/dev/null; then $(CHECK_PYTHON); else echo "No python3 here: its sources are not checked"; fi

# The commit that figures are measured at, and whether the sources differ from it.
COMMIT = $$(git log -1 --format=%h)$$(git diff --quiet HEAD -- . ':!Docs' || echo ' with changes')
EVAL ?= ../shared/eval

## eval: measure on the development sets in EVAL and write Docs/Evaluation.md; SET=terms,... measures only those and prints
eval: build
	@python3 -B Evaluation/evaluate.py --epitome "$$($(SWIFT) build $(RELEASE) --show-bin-path)/epitome" --data $(EVAL) \
	  --work .build/evaluation --page Docs/Evaluation.md --only "$(SET)" \
	  --commit "$(COMMIT)"

CORPUS ?= ../shared/train/podcasts.jsonl

## bench: measure speed, memory and start-up on CORPUS and write Docs/Benchmarks.md; PART=speed,... measures only those and prints
bench: build
	@$(SWIFT) build $(RELEASE) --package-path Benchmarks
	@"$$($(SWIFT) build $(RELEASE) --package-path Benchmarks --show-bin-path)/Benchmark" \
	  --epitome "$$($(SWIFT) build $(RELEASE) --show-bin-path)/epitome" --corpus $(CORPUS) --samples SampleData \
	  --work .build/benchmarks --page Docs/Benchmarks.md --only "$(PART)" --commit "$(COMMIT)"

build: setup
	$(SWIFT) build $(RELEASE) --product epitome

## validate: read outputs with other people's parsers and look at pages in Chromium, with Python packages of their own
validate: build
	@python3 -m venv .build/validation && \
	  .build/validation/bin/pip install -q webvtt-py srt jsonschema playwright axe-playwright-python
	@VENV=.build/validation Scripts/validate-outputs.sh "$$($(SWIFT) build $(RELEASE) --show-bin-path)/epitome"

# The headers of ICU, expat and libzip are all that the package needs beside Swift; where they stand already nothing is installed.
setup:
	@{ test -e /usr/include/unicode/utypes.h && test -e /usr/include/expat.h && test -e /usr/include/zip.h; } || \
	  pkg-config --exists icu-i18n expat libzip 2>/dev/null || \
	  { as_root() { if [ "$$(id -u)" = 0 ]; then "$$@"; else sudo "$$@"; fi; }; \
	    echo "Installing $(PACKAGES)"; as_root apt-get update -q && as_root apt-get install -y -q $(PACKAGES); }

clean:
	$(SWIFT) package clean

## examples: build and test the packages in Examples as an embedder would
examples: setup
	Scripts/check-example.sh

## docs: build the documentation, with every warning an error
docs: build
	$(SWIFT) build $(RELEASE) --target EpitomeTesting
	Scripts/build-docs.sh release

PREFIX ?= /usr/local
ROOT = $(DESTDIR)$(PREFIX)
SHARE = $(ROOT)/share
BASH_COMPLETION = $(SHARE)/bash-completion/completions/epitome
ZSH_COMPLETION = $(SHARE)/zsh/site-functions/_epitome
FISH_COMPLETION = $(SHARE)/fish/vendor_completions.d/epitome.fish

## install: put the command, its man pages and completion for shells under PREFIX
install: build
	install -d "$(ROOT)/bin" "$(SHARE)/man/man1"
	install -m 755 "$$($(SWIFT) build $(RELEASE) --show-bin-path)/epitome" "$(ROOT)/bin/epitome"
	install -d "$(SHARE)/bash-completion/completions" "$(SHARE)/zsh/site-functions" "$(SHARE)/fish/vendor_completions.d"
	"$(ROOT)/bin/epitome" completions bash > "$(BASH_COMPLETION)"
	"$(ROOT)/bin/epitome" completions zsh > "$(ZSH_COMPLETION)"
	"$(ROOT)/bin/epitome" completions fish > "$(FISH_COMPLETION)"
	"$(ROOT)/bin/epitome" manual "$(SHARE)/man/man1"
	chmod 644 "$(BASH_COMPLETION)" "$(ZSH_COMPLETION)" "$(FISH_COMPLETION)" "$(SHARE)"/man/man1/epitome*.1

## uninstall: take away what install put there
uninstall:
	rm -f "$(ROOT)/bin/epitome" "$(BASH_COMPLETION)" "$(ZSH_COMPLETION)" "$(FISH_COMPLETION)" \
	  "$(SHARE)"/man/man1/epitome.1 "$(SHARE)"/man/man1/epitome-*.1
